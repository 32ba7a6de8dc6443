"""Alignment of all witnesses of a family at once: a table of their words, one row for each witness.

Witnesses join one by one (progressive alignment), those most like the rest first: each word goes into the
column in which the witnesses before it have the words that it is linked with; words between two such columns
take the columns there, for they stand in one place. At last neighbouring columns that part the witnesses
alike become one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise, product, zip_longest

from auditor.align.chain import heaviest
from auditor.align.collate import Collation, Witness
from auditor.model import Span
from auditor.tokens import NUMBER, Token

_ADVISERS = 6
"""Witnesses at most that say where a word of a further one belongs."""

_ALIKE = 0.5
"""What it weighs, against one link, that two words are both numbers."""

Column = tuple[Span | None, ...]
"""For each witness of the table the span of its words in its document, or None where it has none."""

_BLANK = re.compile(r"\s+")

_Slot = dict[int, int]
"""For each witness that has a word there, the index of its token."""


def table(collation: Collation, rows: Sequence[int]) -> list[Column]:
    """Columns of those witnesses of a collation, in order.

    Of each witness with words every character is in just one column, in its order: the texts of its cells,
    joined, are its passage. What has no word in it goes with the word before it, up to the next white space.
    """
    slots: list[_Slot] = []
    joined: list[int] = []
    for row in _order(collation, rows):
        slots = _with(slots, collation, row, joined[:_ADVISERS])
        joined.append(row)
    cuts = {row: _cuts(collation.witnesses[row]) for row in rows}
    groups = groupby(slots, key=lambda slot: _parting(slot, collation, rows))
    return [_column(list(group), rows, cuts) for _, group in groups]


def reading(tokens: Iterable[Token]) -> tuple[str, ...]:
    """What words say, however they are capitalised and their apostrophes are set."""
    return tuple(token.lower.replace("’", "'") for token in tokens)


def _order(collation: Collation, rows: Sequence[int]) -> list[int]:
    """The witnesses, those that share most words with all others first."""
    words = {row: Counter(reading(collation.witnesses[row].tokens)) for row in rows}
    everywhere = sum(words.values(), Counter[str]())
    shared = {row: sum((everywhere[w] - n) * n for w, n in words[row].items()) for row in rows}
    return sorted(rows, key=lambda row: (-shared[row], row))


def _with(slots: Sequence[_Slot], collation: Collation, row: int, advisers: Sequence[int]) -> list[_Slot]:
    """The slots with the words of one more witness."""
    place = {(other, token): k for k, slot in enumerate(slots) for other, token in slot.items()}
    votes = Counter((i, place[other, j]) for other in advisers for i, j in collation.links(row, other).pairs)
    weights = dict.fromkeys(product(_numbers(collation, row), _number_slots(slots, collation)), _ALIKE) | votes
    points = sorted(weights)
    chain = [points[k] for k in heaviest(points, [weights[point] for point in points])]
    behind = (len(collation.witnesses[row].tokens), len(slots))
    found: list[_Slot] = []
    i = k = 0
    for token, slot in [*chain, behind]:
        for free, word in zip_longest(slots[k:slot], range(i, token)):
            found.append({**(free or {}), **({} if word is None else {row: word})})
        if (token, slot) != behind:
            found.append({**slots[slot], row: token})
        i, k = token + 1, slot + 1
    return found


def _numbers(collation: Collation, row: int) -> list[int]:
    return [k for k, token in enumerate(collation.witnesses[row].tokens) if token.shape == NUMBER]


def _number_slots(slots: Sequence[_Slot], collation: Collation) -> list[int]:
    tokens = ((k, collation.witnesses[row].tokens[n]) for k, slot in enumerate(slots) for row, n in slot.items())
    return sorted({k for k, token in tokens if token.shape == NUMBER})


def _parting(slot: _Slot, collation: Collation, rows: Sequence[int]) -> tuple[int, ...]:
    """A number for each witness, equal where they say the same; -1 where one says nothing."""
    numbers: dict[tuple[str, ...], int] = {}
    said = (reading([collation.witnesses[row].tokens[slot[row]]]) if row in slot else None for row in rows)
    return tuple(-1 if words is None else numbers.setdefault(words, len(numbers)) for words in said)


def _cuts(witness: Witness) -> list[int]:
    """Where each word begins with the marks before it, and the end of the passage: one more than words."""
    text = witness.document.text
    cuts = [witness.start]
    for left, right in pairwise(witness.tokens):
        blank = _BLANK.search(text, left.end, right.start)
        cuts.append(blank.end() if blank else right.start)
    return [*cuts, witness.end]


def _column(slots: Sequence[_Slot], rows: Sequence[int], cuts: dict[int, list[int]]) -> Column:
    cells: list[Span | None] = []
    for row in rows:
        tokens = [slot[row] for slot in slots if row in slot]
        cells.append(Span(cuts[row][tokens[0]], cuts[row][tokens[-1] + 1]) if tokens else None)
    return tuple(cells)
