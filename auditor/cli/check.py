"""``audit check PATH…``: audit articles and report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from auditor.cli import options, output, streams
from auditor.config import Config, Origin
from auditor.model import Report
from auditor.render.safe import visible

VERDICT = (
    options.flag("fail-on"),
    click.option("--exit-zero", is_flag=True, help="Exit 0 whatever was found; errors still exit 2."),
)


@click.command(name="check", short_help="Audit articles; the default command.")
@click.argument("paths", nargs=-1, metavar="PATH...")
@options.add(
    options.SELECTION,
    output.OPTIONS,
    VERDICT,
    options.VERDICTS,
    options.RUN,
    options.ALIGNMENT,
    options.INPUT,
    options.SETTINGS,
)
@click.option("--show-settings", is_flag=True, help="Print the settings and where each comes from, and stop.")
def command(  # noqa: PLR0913, PLR0917 - one parameter per switch
    paths: tuple[str, ...],
    statistics: bool,
    exit_zero: bool,
    path: Path | None,
    isolated: bool,
    show_settings: bool,
    **flags: Any,
) -> int:
    """Audit files, folders (recursively) and standard input (-): .txt, .md, .html, .jsonl.

    Results go to standard output, everything else to standard error. Exit status: 0 nothing at or above
    --fail-on, 1 findings at or above it, 2 an error in usage, configuration or input.
    """
    config, origins = options.settings(path, isolated, flags)
    if show_settings:
        click.echo(_settings(origins))
        return 0
    if not paths:
        raise click.UsageError("no articles given: name files, folders or - (try `audit --help`)")
    targets = output.targets(config)
    report = _audit(paths, config, any(target.shows_articles for target in targets))
    if not output.deliver(report, config, targets, statistics):
        return 2
    return 1 if not exit_zero and _fails(report, config) else 0


def _fails(report: Report, config: Config) -> bool:
    """Whether a finding reaches ``fail-on`` that nobody has decided on, or that is to fail all the same."""
    return config.fail_on is not None and any(
        finding.severity >= config.fail_on and (config.fail_on_defects or finding.decision is None)
        for finding in report.findings
    )


def _audit(paths: tuple[str, ...], config: Config, keep_texts: bool) -> Report:
    from auditor.pipeline import audit  # noqa: PLC0415 - after the usage is known to be right

    with streams.progress() as progress:
        return audit(paths, config, progress, keep_texts=keep_texts)


def _settings(origins: list[Origin]) -> str:
    shown = [tuple(map(visible, (o.key, o.shown, o.source))) for o in origins]
    width = max(len(key) for key, _, _ in shown)
    return "\n".join(f"{key:{width}}  {value}  # {source}" for key, value, source in shown)
