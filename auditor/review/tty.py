"""The terminal: keys without Enter, a line that is edited, its size."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

import click

try:
    import readline
    import termios
except ImportError:  # not on every system
    readline = None  # type: ignore[assignment]
    termios = None  # type: ignore[assignment]

_READ = 1024  # bytes; more than anybody types meanwhile


@contextlib.contextmanager
def keys_at_once() -> Iterator[None]:
    """While keys come without Enter, and do not show."""
    with _changed(at_once=True):
        yield


def read() -> str:
    """What was typed, as soon as something was; nothing where the terminal is gone.

    ``click.getchar`` would do, but that it discards what was typed before the call.
    """
    try:
        if not termios:
            return click.getchar()
        return os.read(sys.stdin.fileno(), _READ).decode(errors="replace")
    except (EOFError, OSError):
        return ""


def line(prompt: str, text: str) -> str | None:
    """A line that the reader edits, beginning with that text; None where they give it up."""
    if readline:
        readline.set_auto_history(False)
        readline.set_startup_hook(lambda: readline.insert_text(text))
    try:
        with _changed(at_once=False):
            return input(prompt)
    except (EOFError, KeyboardInterrupt):
        return None
    finally:
        if readline:
            readline.set_startup_hook()


def size() -> tuple[int, int]:
    """Columns and rows of the terminal now, which the variables COLUMNS and LINES do not know."""
    try:
        columns, rows = os.get_terminal_size(sys.stdout.fileno())
    except OSError:
        columns, rows = 0, 0
    return max(columns or 80, 20), max(rows or 24, 8)


@contextlib.contextmanager
def _changed(at_once: bool) -> Iterator[None]:
    """While the terminal gives keys at once, or lines; afterwards as it was."""
    if not termios:
        yield
        return
    old = termios.tcgetattr(sys.stdin)
    new = termios.tcgetattr(sys.stdin)
    flags = termios.ECHO | termios.ICANON
    new[3] = old[3] & ~flags if at_once else old[3] | flags
    new[6][termios.VSUSP] = b"\0"  # Ctrl-Z would leave the shell with this screen
    termios.tcsetattr(sys.stdin, termios.TCSADRAIN, new)
    try:
        yield
    finally:
        with contextlib.suppress(termios.error):
            termios.tcsetattr(sys.stdin, termios.TCSADRAIN, old)
