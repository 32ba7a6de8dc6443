"""What a command does with a report: print it, write its files, say what could not be read or written."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import options, streams
from auditor.config import Config
from auditor.model import Report, UserError

if TYPE_CHECKING:
    from auditor.render.formats import Target

OPTIONS = (
    *options.flags("output-format", "report", "report-dir", "min-severity"),
    click.option("--statistics", is_flag=True, help="Print only how often each rule fired."),
)

_STALE = 5  # stale verdicts that are named


def targets(config: Config) -> list[Target]:
    """The files that reports go to; what names no format or no file is refused before any work is done."""
    from auditor.render import formats  # noqa: PLC0415 - only where a run is near

    try:
        return formats.targets(config.report)
    except UserError as error:
        raise click.UsageError(str(error)) from None


def deliver(report: Report, config: Config, wanted: Sequence[Target], statistics: bool) -> bool:
    """Print the report and write its files; whether all went well, with what did not on stderr."""
    from auditor.render import files, formats  # noqa: PLC0415 - as above

    _print(report, "statistics" if statistics else config.output_format)
    done = [_tried(f"--report {to.format}={to.path}", partial(formats.write, report, to)) for to in wanted]
    if folder := config.report_dir:
        done.append(_tried(f"--report-dir {folder}", partial(files.write, report, Path(folder))))
    if "github" in {config.output_format, *(to.format for to in wanted)}:
        done.append(_summarized(report))
    _show_stale(report)
    streams.show_errors(report.errors)
    return all(done) and not report.errors


def _print(report: Report, name: str) -> None:
    from auditor.render import formats  # noqa: PLC0415 - as above

    if name == "statistics":
        from auditor.render import statistics  # noqa: PLC0415 - one of two

        sys.stdout.write(statistics.render(report))
    elif name == "full":
        from auditor.render import console, full  # noqa: PLC0415 - rich is for consoles only

        full.show(report, console.console_for())
    elif name in formats.LOCALE:
        sys.stdout.write(formats.text(name, report))
    else:
        streams.write_utf8(formats.text(name, report))
    sys.stdout.flush()


def _summarized(report: Report) -> bool:
    """Append to the summary of a step of a GitHub workflow, where this is one."""
    from auditor.render import files, github  # noqa: PLC0415 - for that format only

    path = os.environ.get(github.SUMMARY)
    return not path or _tried(
        f"{github.SUMMARY} {path}", partial(files.append, Path(path), github.summary(report))
    )


def _show_stale(report: Report) -> None:
    """Which verdicts are on findings that are there no more, and how to be rid of them."""
    from auditor.render.names import stale  # noqa: PLC0415 - as above
    from auditor.render.safe import visible  # noqa: PLC0415 - as above

    if not report.stale:
        return
    for verdict in report.stale[:_STALE]:
        streams.say(visible(f"audit: {stale(verdict)}"))
    more = f"{len(report.stale) - _STALE} more; " if len(report.stale) > _STALE else ""
    streams.say(f"audit: {more}`audit baseline` forgets those that are known, with --prune all of them")


def _tried(what: str, write: Callable[[], object]) -> bool:
    """Whether something could be written; if not, says why."""
    from auditor.render.safe import visible  # noqa: PLC0415 - as above

    try:
        write()
    except (OSError, ValueError) as error:
        streams.say(visible(f"audit: {what}: {getattr(error, 'strerror', None) or error}"))
        return False
    return True
