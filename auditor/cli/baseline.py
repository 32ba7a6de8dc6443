"""``audit baseline PATH…``: take what is found today into the file of verdicts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from auditor.cli import decisions, options, streams
from auditor.model import Report, Severity
from auditor.render.safe import visible


@click.command(name="baseline")
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if the file would change.")
@click.option("--prune", is_flag=True, help="Also remove stale decisions of persons.")
@options.add(decisions.OPTIONS)
def command(
    paths: tuple[str, ...], check: bool, prune: bool, path: Path | None, isolated: bool, **flags: Any
) -> int:
    """Write every finding on which nothing was decided into the file of verdicts, as known.

    Reports and gates are silent on known findings from then on; scores still count them. Known entries whose
    finding is gone are pruned; those of articles that are not among PATH stay. Stale decisions of persons are
    listed, and pruned with --prune only.
    """
    settings, _ = options.settings(path, isolated, flags)
    file = decisions.file(settings)
    if not paths:
        raise click.UsageError("no articles given: name files, folders or -")
    report = decisions.audited(paths, replace(settings, verdicts=str(file), min_severity=Severity.MINOR))
    return _renew(report, file, check, prune)


def _renew(report: Report, file: Path, check: bool, prune: bool) -> int:
    from auditor import verdicts  # noqa: PLC0415
    from auditor.baseline import renewed  # noqa: PLC0415
    from auditor.render.names import stale as stale_line  # noqa: PLC0415

    stale = () if report.errors else report.stale  # what was not read may be there still
    baseline = renewed(verdicts.load(file), report.findings, stale, prune=prune)
    if not check:
        verdicts.update(file, lambda known: renewed(known, report.findings, stale, prune=prune).after)
    for verdict in baseline.stale:
        streams.say(visible(f"audit: {stale_line(verdict)} (--prune removes it)"))
    added, pruned = len(baseline.added), len(baseline.pruned)
    would = "would be " if check else ""
    streams.say(f"audit: {added} {would}added, {pruned} {would}pruned; {len(baseline.after)} decisions in {file}")
    streams.show_errors(report.errors)
    if report.errors:
        return 2
    return 1 if check and (added or pruned) else 0
