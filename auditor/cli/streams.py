"""The standard streams: what is closed, full or of another encoding must not change what a run says."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

import click

from auditor.model import InputError


def ready() -> None:
    """Streams that take any text; one that was closed takes it and drops it."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _nowhere() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.FileIO(os.open(os.devnull, os.O_WRONLY), "w"), encoding="utf-8")


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


def write_json(text: str) -> None:
    """JSON is UTF-8 (RFC 8259), whatever the locale is."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(text)


@contextlib.contextmanager
def progress() -> Iterator[Callable[[str, int], None] | None]:
    """A counter on stderr, on a terminal only."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    done: Counter[str] = Counter()

    def show(thing: str, count: int) -> None:
        done[thing] += count
        counts = ", ".join(f"{name}: {number:,}" for name, number in done.items())
        click.echo(f"\r{counts}", err=True, nl=False)

    try:
        yield show
    finally:
        click.echo("\r\x1b[K", err=True, nl=False)
