"""Layout of two texts on a console: in two columns, or one above the other. Nothing is cut off."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from rich.console import Console
from rich.text import Text

WIDE = 100
"""Columns from which the texts stand side by side."""

_NARROWEST = 10  # columns of a text; a console of less gets lines that are longer than it is wide
_LEFT_TO_RIGHT = "\u200e"  # mark that keeps right-to-left words in their column; it takes no room
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})


class Line(NamedTuple):
    """A text of any length, and what stands in the margin beside its beginning."""

    margin: str
    text: Text


class Columns:
    """Lays out texts by twos on a console; ``margin`` is the room for what stands beside them."""

    def __init__(self, console: Console, names: tuple[str, str], margin: int, bar: str) -> None:
        self.wide = console.width >= WIDE
        self._console = console
        self._names = names
        self._margin = margin
        self._bar = bar
        room = (console.width - 3) // 2 if self.wide else console.width - 2
        self._width = max(_NARROWEST, room - margin - 1)

    def lay(self, left: Sequence[Line], right: Sequence[Line]) -> Iterator[Text]:
        """The lines of both, each side's own beside or below one another."""
        if self.wide:
            bar = Text(f" {self._bar} ", style="dim")
            blank = Text(" " * (self._margin + 1 + self._width))
            for ours, theirs in zip_longest(self._wrapped(left), self._wrapped(right), fillvalue=blank):
                yield Text.assemble(ours, bar, theirs)
        else:
            for name, lines in zip(self._names, (left, right), strict=True):
                for n, line in enumerate(self._wrapped(lines)):
                    yield Text.assemble((name if n == 0 else " ", "bold"), " ", line)

    def _wrapped(self, lines: Sequence[Line]) -> Iterator[Text]:
        for margin, text in lines:
            for n, line in enumerate(text.wrap(self._console, self._width)):
                line.rstrip()
                room = self._width - line.cell_len
                beside = (margin if n == 0 else "").rjust(self._margin)
                yield Text.assemble((beside, "dim"), " ", kept(line), " " * max(0, room))


def kept(line: Text) -> Text:
    """The line, closed off where it has words from right to left, so that they move nothing beside them."""
    if any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in line.plain):
        return Text.assemble(_LEFT_TO_RIGHT, line, _LEFT_TO_RIGHT)
    return line
