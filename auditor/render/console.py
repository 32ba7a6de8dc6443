"""The console of a person: one that takes all text literally, its colours, and ASCII where nothing else is had."""

from __future__ import annotations

from typing import IO

from rich.console import Console, RenderableType

from auditor.model import Severity

COLOUR = {Severity.MINOR: "cyan", Severity.MAJOR: "yellow", Severity.CRITICAL: "red"}
GRADE = {"A": "green", "B": "green", "C": "yellow", "D": "yellow", "F": "red"}

_ASCII = str.maketrans({"⟦": ">>", "⟧": "<<", "·": "-", "─": "-", "→": "->", "…": "...", "×": "x", "−": "-"})
_ASCII.update({ord(shade): sign for shade, sign in zip("█▓░", "#=-", strict=True)})
_NARROWEST = 20  # columns; less, and COLUMNS=0, is no width


def console_for(file: IO[str] | None = None, width: int | None = None, colour: bool | None = None) -> Console:
    """A console that takes all text literally; NO_COLOR, FORCE_COLOR and COLUMNS are respected.

    ``colour`` True forces 16 colours, False none; None asks the terminal.
    """
    if colour is None:
        console = Console(markup=False, highlight=False, emoji=False, file=file, width=width)
        console.width = max(console.width, _NARROWEST)
        return console
    return Console(
        markup=False,
        highlight=False,
        emoji=False,
        file=file,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
    )


def coloured(console: Console) -> bool:
    """Whether colours show; where they do not, signs must tell what they would."""
    return console.color_system is not None and not console.no_color


def put(console: Console, *parts: RenderableType) -> None:
    """Print without the spaces with which rich fills its lines, and in ASCII where nothing else is had."""
    with console.capture() as captured:
        for part in parts:
            console.print(part)
    text = "\n".join(line.rstrip() for line in captured.get().split("\n"))
    console.file.write(text.translate(_ASCII) if console.options.ascii_only else text)
