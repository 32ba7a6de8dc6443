"""``audit gate NEW…``: judge newly ingested articles."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from auditor.cli import options, output, streams
from auditor.config import Config
from auditor.model import Outcome, Report

if TYPE_CHECKING:
    from auditor.archive import Scope


@click.command(name="gate", short_help="Judge newly ingested articles.")
@click.argument("paths", nargs=-1, required=True, metavar="NEW...")
@click.option(
    "--new-since",
    metavar="GIT-REF",
    help="Only what was added or changed since then is new; the rest of NEW bears witness.",
)
@options.add(
    options.AGAINST,
    options.SCOPE,
    options.GATE,
    options.SELECTION,
    output.OPTIONS,
    options.RUN,
    options.ALIGNMENT,
    options.INPUT,
    options.VERDICTS,
    options.SETTINGS,
)
def command(  # noqa: PLR0913, PLR0917 - one parameter per switch
    paths: tuple[str, ...],
    new_since: str | None,
    outlets: tuple[str, ...],
    since: datetime | None,
    until: datetime | None,
    statistics: bool,
    path: Path | None,
    isolated: bool,
    **flags: Any,
) -> int:
    """Say of each new article whether it may pass, is to be reviewed, or is rejected, and why.

    Other articles bear witness, and nothing is said of them: those that --against names, or else those of
    NEW that are not new since GIT-REF. Exit status: 0 no article is rejected (to be reviewed is not), 1 one
    or more are, 2 an error.
    """
    config, _ = options.settings(path, isolated, flags)
    targets = output.targets(config)
    from auditor.archive import Scope  # noqa: PLC0415, RUF100 - after the usage is known to be right

    scope = Scope(outlets=outlets, since=since and since.date(), until=until and until.date())
    report = _gated(paths, config, new_since, scope, any(target.shows_articles for target in targets))
    if not report.documents and not report.errors:
        streams.say("audit: no new articles")
    if not output.deliver(report, config, targets, statistics):
        return 2
    return 1 if any(judgement.outcome is Outcome.REJECT for judgement in report.judgements) else 0


def _gated(paths: tuple[str, ...], config: Config, new_since: str | None, scope: Scope, texts: bool) -> Report:
    from auditor.gate.run import gate  # noqa: PLC0415 - as above

    with streams.progress() as progress:
        return gate(paths, config, progress, new_since=new_since, scope=scope, keep_texts=texts)
