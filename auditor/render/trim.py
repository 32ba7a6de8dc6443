"""What a text and its replacement have in common at their ends, by words or finer units."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

UNIT = re.compile(r"\w+|\s+|.", re.DOTALL)
"""A word, a run of white space or a mark: together they are the text."""


def common_ends(ours: Sequence[str], theirs: Sequence[str]) -> tuple[int, int]:
    """How many units two texts share from their beginning, and how many of the rest from their end."""
    head = _common(ours, theirs)
    return head, _common(reversed(ours[head:]), reversed(theirs[head:]))


def _common(units: Iterable[str], others: Iterable[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(units, others, strict=False)))
