"""Text fitted into the columns of a screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from rich.console import Console
from rich.text import Text

BETWEEN = 3
"""Columns between two texts that stand side by side."""


class Look(NamedTuple):
    """The screen: its columns and rows, and whether it has colours."""

    width: int
    height: int
    colour: bool


class Fit:
    """Wraps text to a screen."""

    def __init__(self, look: Look) -> None:
        self.width, self.colour = look.width, look.colour
        self._console = Console(width=look.width, markup=False, highlight=False, emoji=False)

    def wrapped(self, text: Text, indent: int = 0, width: int | None = None) -> list[Text]:
        """Lines of the text behind a margin, within that many columns or those of the screen."""
        found = text.wrap(self._console, max(1, (width or self.width) - indent))
        for line in found:
            line.rstrip()
        return [Text.assemble(" " * indent, line) for line in found] or [Text()]

    def keys(self, named: Iterable[tuple[str, str]]) -> Iterator[Text]:
        """Lines of keys and what they do; none ends between the two."""
        line = Text()
        for key, word in named:
            shown = Text.assemble((key, "bold"), f" {word}")
            if line and line.cell_len + 2 + shown.cell_len > self.width:
                yield line
                line = Text()
            line = Text.assemble(line, "  " if line else "", shown)
        yield line


def beside(left: Sequence[Text], right: Sequence[Text], width: int) -> Iterator[Text]:
    """Two columns of lines, the left one of that width."""
    for one, other in zip_longest(left, right, fillvalue=Text()):
        line = Text.assemble(one, " " * (width - one.cell_len), (" │ ", "dim"), other)
        line.rstrip()
        yield line
