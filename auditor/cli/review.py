"""``audit review PATH…``: decide on findings, a key each, or by fingerprint."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from auditor.cli import decisions, options, streams
from auditor.config import Config
from auditor.model import Decision
from auditor.render.safe import visible


def _fingerprints(flags: tuple[str, ...], text: str) -> Callable[[options.Function], options.Function]:
    return click.option(*flags, type=options.Items(), multiple=True, metavar="FP", help=text)


@click.command(name="review")
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--all", "everything", is_flag=True, help="Show findings that are decided, too.")
@click.option("--list", "listed", is_flag=True, help="List the findings with their fingerprints, and stop.")
@_fingerprints(("--accept", "--defect", "accepted"), "The finding is right: a defect.")
@_fingerprints(("--reject", "--false-alarm", "rejected"), "The finding is wrong: a false alarm.")
@_fingerprints(("--known", "tolerated"), "Right or wrong, leave it as it is, as a baseline does.")
@click.option("--reason", metavar="WHY", default="", help="Why; kept as the note of these decisions.")
@click.option("--merge", is_flag=True, help="Take over the decisions in these files of other reviewers.")
@options.add(options.flags("min-severity"), decisions.OPTIONS)
def command(  # noqa: PLR0913, PLR0917 - one parameter per switch
    paths: tuple[str, ...],
    everything: bool,
    listed: bool,
    accepted: tuple[tuple[str, ...], ...],
    rejected: tuple[tuple[str, ...], ...],
    tolerated: tuple[tuple[str, ...], ...],
    reason: str,
    merge: bool,
    path: Path | None,
    isolated: bool,
    **flags: Any,
) -> int:
    """Go through findings, critical first, and decide on each with one key; ? shows the keys.

    Each decision is in the file of verdicts before the next finding shows, and the next run goes on with
    what is undecided. What articles say of one another is decided once for all of them.

    Without a terminal, --list shows fingerprints, and --accept, --reject and --known take them or their
    beginnings, separated by commas. With --merge, each PATH is a reviewer's file of verdicts; exit status 1
    says that reviewers disagree.
    """
    settings, _ = options.settings(path, isolated, flags)
    file = decisions.file(settings)
    if not paths:
        raise click.UsageError("no files given: name articles, or with --merge files of verdicts")
    given = {Decision.DEFECT: accepted, Decision.FALSE_ALARM: rejected, Decision.KNOWN: tolerated}
    wanted = {decision: sum(fingerprints, ()) for decision, fingerprints in given.items() if fingerprints}
    if merge:
        return 0 if decisions.merge(file, paths) else 1
    if wanted or listed:
        return _decided(paths, settings, file, wanted, reason, everything)
    return _review(paths, settings, file, everything)


def _decided(  # noqa: PLR0913, PLR0917 - as the command
    paths: Sequence[str],
    settings: Config,
    file: Path,
    wanted: dict[Decision, tuple[str, ...]],
    reason: str,
    everything: bool,
) -> int:
    from auditor import verdicts  # noqa: PLC0415 - after the usage is known to be right
    from auditor.review.groups import grouped, settled  # noqa: PLC0415 - as above

    known = verdicts.load(file)
    report = decisions.audited(paths, replace(settings, verdicts=None))
    groups = grouped(report, known.root)
    well = decisions.decide(groups, file, wanted, reason)
    if not wanted:
        decisions.show([g for g in groups if everything or not settled(g, known)], known)
    streams.show_errors(report.errors)
    return 0 if well and not report.errors else 2


def _review(paths: Sequence[str], settings: Config, file: Path, everything: bool) -> int:
    from auditor.review import terminal  # noqa: PLC0415 - as above

    if why := terminal.hindrance():
        _explain(why, [*paths, *(part for other in settings.against for part in ("--against", other))])
        return 2
    from auditor.review.groups import grouped  # noqa: PLC0415 - as above
    from auditor.review.state import begun  # noqa: PLC0415 - as above
    from auditor.review.store import Store  # noqa: PLC0415 - as above
    from auditor.rules import registry  # noqa: PLC0415 - as above

    store = Store(file)
    report = decisions.audited(paths, replace(settings, verdicts=None))
    state = begun(grouped(report, store.known.root), store.known, everything=everything)
    if state.groups:
        state = terminal.review(state, store, {rule.code: rule for rule in registry.all_rules()})
    left = len(state.groups) - state.decided
    counts = f"{state.decided} of {len(state.groups)} decided, {left} left"
    streams.say(visible(f"audit: {counts}; decisions are in {file}"))
    streams.show_errors(report.errors)
    return 2 if report.errors else 0


def _explain(why: str, arguments: Sequence[str]) -> None:
    """The commands that do the same without keys."""
    again = visible(f"audit review {shlex.join(arguments)}")
    streams.say(f"audit: nobody can press a key here: {why}. Instead:")
    streams.say(f"  {again} --list                      findings and their fingerprints (FP)")
    streams.say(f"  {again} --accept FP                 the finding is right: a defect")
    streams.say(f"  {again} --reject FP --reason WHY    the finding is wrong: a false alarm")
