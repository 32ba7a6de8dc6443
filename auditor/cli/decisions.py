"""What commands that take decisions share: the file, the findings, and decisions without a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor import verdicts
from auditor.cli import options, streams
from auditor.config import Config
from auditor.model import Decision, Finding, Report, Verdict
from auditor.render.safe import visible

if TYPE_CHECKING:
    from auditor.review.groups import Group
    from auditor.verdicts import Verdicts

OPTIONS = (
    *options.AGAINST,
    *options.SELECTION,
    *options.flags("align", "estimate", "jobs"),
    *options.ALIGNMENT,
    *options.INPUT,
    options.flag("verdicts"),
    *options.SETTINGS,
)
_SAID = {Decision.DEFECT: "defect", Decision.FALSE_ALARM: "false alarm", Decision.KNOWN: "known"}
_LONGEST = 60  # characters of a finding that a line shows
_PLACES = 3  # at which else it stands, that a line names


def file(settings: Config) -> Path:
    """The file of verdicts; that there is to be none is a usage error."""
    if not settings.verdicts:
        raise click.UsageError("there is no file of decisions: name one with --verdicts")
    return Path(settings.verdicts)


def audited(paths: Sequence[str], settings: Config) -> Report:
    """The findings of those articles, held against one another and against those that the settings name."""
    from auditor.gate.run import witnessed  # noqa: PLC0415 - after the usage is known to be right
    from auditor.pipeline import audit  # noqa: PLC0415 - as above

    with streams.progress() as progress:
        return (witnessed if settings.against else audit)(paths, settings, progress)


def decide(groups: Sequence[Group], path: Path, wanted: Mapping[Decision, Sequence[str]], note: str) -> bool:
    """Decide on the findings of those fingerprints; whether each stood for one."""
    from auditor.review.decide import chosen  # noqa: PLC0415 - with the review

    wrong: list[str] = []
    for decision, fingerprints in wanted.items():
        found = chosen(groups, fingerprints)
        wrong += found.errors
        for group in found.groups:
            verdicts.update(path, partial(_with, group, decision, note))
            streams.say(f"audit: {_SAID[decision]}: {_row(group)}")
    for line in wrong:
        streams.say(visible(f"audit: {line}"))
    return not wrong


def _with(group: Group, decision: Decision, note: str, known: Verdicts) -> Verdicts:
    from auditor.review.groups import on  # noqa: PLC0415 - as above

    return known.with_(on(group, known, decision, note).values())


def show(groups: Sequence[Group], known: Verdicts) -> None:
    """A line for each group on standard output: fingerprint, severity, rule, place, words, decision."""
    for group in groups:
        verdict = known.by_key.get(group.keys[0])
        said = f"  {_SAID[verdict.decision]}" if verdict else ""
        click.echo(f"{group.first.fingerprint}  {group.first.severity.label:8}  {_row(group)}{said}")


def _row(group: Group) -> str:
    first, others = group.first, group.findings[1:]
    words = " ".join(first.text.split())
    shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    more = f" and at {_places(others)}" if others else ""
    return visible(f"{first.code} {first.name}  {_places([first])}  “{shown}”{more}")


def _places(findings: Sequence[Finding]) -> str:
    """Where findings stand; of many, where the first do."""
    named = [f"{finding.document}:{finding.line}:{finding.column}" for finding in findings[:_PLACES]]
    return ", ".join(named) + (f" and {len(findings) - _PLACES} more" if len(findings) > _PLACES else "")


def merge(path: Path, others: Sequence[str]) -> bool:
    """Take over the decisions of other files; whether all agree. Disagreements go to standard output."""
    from auditor.review.decide import merged  # noqa: PLC0415 - as above

    for name in others:
        if not Path(name).is_file():
            raise click.UsageError(visible(f"{name}: no such file"))
    own = verdicts.load(path)
    files = {name: verdicts.load(Path(name)) for name in others}
    after = verdicts.update(path, lambda known: merged(known, files)[0])
    disputed = merged(own, {str(path): own} | files)[1]
    for said, kept in disputed:
        each = ", ".join(f"{_verdict(verdict)} in {name}" for name, verdict in said)
        click.echo(visible(f"{kept.document}: {kept.code} “{kept.text}”: {each}; kept: {_verdict(kept)}"))
    counts = f"{len(after) - len(own)} decisions taken over, {len(disputed)} disputed; {len(after)}"
    streams.say(visible(f"audit: {counts} in {path}"))
    return not disputed


def _verdict(verdict: Verdict) -> str:
    suggestion = "" if verdict.suggestion is None else f" (→ {verdict.suggestion or 'delete'})"
    return f"{_SAID[verdict.decision]}{suggestion}"
