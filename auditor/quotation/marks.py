"""What quotation marks there are, and what they come to in a text."""

from __future__ import annotations

import enum
from typing import NamedTuple

from auditor.model import Span

CLOSERS = {
    "“": "”", "«": "»", "„": "“”", "‟": "”", "»": "«»", "”": "”", "‹": "›", "›": "‹", '"': '"',
    "‘": "’", "‚": "‘’", "'": "'", "``": "''", "''": "''", "`": "'’`", ",,": "''", "<<": ">>",
}  # fmt: skip
"""What closes each mark in some language's convention, the usual partner first."""

MAKESHIFT = frozenset({"`", "``", "''", ",,", "<<"})
"""What typists put together where the keyboard has no quotation marks."""

SINGLE = frozenset("‘’‚'`")
"""Marks that may be apostrophes as well."""


class Quotation(NamedTuple):
    """``text[start:end]`` with its marks; ``text[start + 1:end - 1]`` without."""

    start: int
    end: int


class Role(enum.Enum):
    """What a mark does, as far as its neighbours tell."""

    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"


class Mark(NamedTuple):
    """A quotation mark at ``text[start:end]``, in the paragraph of that index."""

    start: int
    end: int
    text: str
    role: Role
    paragraph: int


class Pair(NamedTuple):
    """Two marks that belong together, rightly (``matched``) or for want of a better partner."""

    opener: Mark
    closer: Mark

    @property
    def matched(self) -> bool:
        return self.closer.text in CLOSERS[self.opener.text]


class Marks(NamedTuple):
    """The result: ``pairs`` nested or disjoint, by the place of their closers; the others by place.

    ``continued`` were left open at a paragraph's end and opened anew by the next paragraph.
    ``heaps`` are more marks side by side than a text can have, which the scan passes over.
    """

    pairs: list[Pair]
    unclosed: list[Mark]
    unopened: list[Mark]
    continued: list[Mark]
    heaps: list[Span]
