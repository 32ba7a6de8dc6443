"""The standard streams: what is closed, full or of another encoding must not change what a run says."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterable, Iterator
from typing import NoReturn

import click

from auditor.model import InputError, Progress


def ready() -> None:
    """Streams that take any text; one that was closed takes it and drops it."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _nowhere() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.FileIO(os.open(os.devnull, os.O_WRONLY), "w"), encoding="utf-8")


def leave(status: int) -> NoReturn:
    """Exit at once, with nothing taken apart: where torch is loaded that takes a second. All files are closed."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(status)


def discard() -> None:
    """What standard output still holds goes nowhere, so that Python does not fail on it once more."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(line: str) -> None:
    """A line on stderr; where that cannot be written, nobody is there to be told."""
    with contextlib.suppress(OSError):
        click.echo(line, err=True)


def show_errors(errors: Iterable[InputError]) -> None:
    """One line each on stderr."""
    from auditor.render.safe import visible  # noqa: PLC0415

    for error in errors:
        say(visible(f"audit: {error.path}: {error.message}"))


def write_utf8(text: str) -> None:
    """What programs read is UTF-8 with its own line ends, whatever the locale is (JSON: RFC 8259)."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")
    sys.stdout.write(text)


@contextlib.contextmanager
def progress() -> Iterator[Progress | None]:
    """Bars on stderr, on a terminal only; they vanish when the work is done."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    from rich import progress as bars  # noqa: PLC0415 - for terminals only
    from rich.console import Console  # noqa: PLC0415

    columns = (bars.TextColumn("{task.description}"), bars.BarColumn(), bars.MofNCompleteColumn())
    with bars.Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        tasks: dict[str, bars.TaskID] = {}

        def show(thing: str, count: int, total: int | None) -> None:
            if thing not in tasks:
                tasks[thing] = shown.add_task(thing, total=total)
            shown.advance(tasks[thing], count)

        yield show
