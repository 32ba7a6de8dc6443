"""How surely two facts of two witnesses stand in one place."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import NamedTuple

from auditor import lexicons
from auditor.align.collate import Collation
from auditor.facts import Fact, Kind
from auditor.tokens import Token

_NEAR = 3  # words on each side of a number by which its place is known


class Noted(NamedTuple):
    """A fact with its place among the tokens of its witness: ``tokens[first : last + 1]``."""

    fact: Fact
    first: int
    last: int


class Place:
    """How surely two facts of two witnesses stand in one place, out of all that either witness has."""

    def __init__(
        self, collation: Collation, i: int, j: int, left: Sequence[Noted], right: Sequence[Noted]
    ) -> None:
        self._left, self._right = collation.witnesses[i].tokens, collation.witnesses[j].tokens
        self._partner = collation.links(i, j).right_of()
        data = lexicons.language(collation.witnesses[i].language)
        self._plain = data.function_words if data else frozenset()
        self._counted = _counted(self._left, left), _counted(self._right, right)
        self.shared = len(self._partner) / max(1, min(len(self._left), len(self._right)))
        """Part of the shorter passage that the longer one has."""

    def evidence(self, a: Noted, b: Noted) -> float:
        """A sum of plain reasons; see ``_ENOUGH``."""
        behind = self._linked(range(a.last + 1, a.last + 1 + _NEAR), range(b.last + 1, b.last + 1 + _NEAR))
        before = self._linked(range(a.first - _NEAR, a.first), range(b.first - _NEAR, b.first))
        across = max(
            self._linked(range(a.last + 1, a.last + 1 + _NEAR), range(b.first - _NEAR, b.first)),
            self._linked(range(a.first - _NEAR, a.first), range(b.last + 1, b.last + 1 + _NEAR)),
        )
        tail, other = (self._tail(n, t) for n, t in ((a, self._left), (b, self._right)))
        unit = bool(a.fact.unit and b.fact.unit)
        named = a.fact.kind not in (Kind.COUNT, Kind.ORDINAL)
        akin = a.fact.kind is not b.fact.kind
        distance = abs(a.first / len(self._left) - b.first / len(self._right))
        return (
            2 * behind
            + 1.5 * before
            + across
            + 2 * bool(tail and tail == other)
            + unit
            + 0.5 * named
            + 0.5 * (distance < 0.15)
            - 0.5 * akin
            - self._elsewhere(a, b)
            + (a.fact.low == b.fact.low)
        )

    def _linked(self, ours: range, theirs: range) -> float:
        """1 if a word of content in one range is linked into the other, a half if only a function word is."""
        best = 0.0
        for k in ours:
            if k in self._partner and self._partner[k] in theirs:
                best = max(best, 0.5 if self._left[k].lower in self._plain else 1.0)
        return best

    def _elsewhere(self, a: Noted, b: Noted) -> float:
        """A reason against: what leads to one number stands far from the other, to which a new word leads."""
        forth = self._partner
        back = {right: left for left, right in forth.items()}
        left, right = self._lead(a, self._left, self._counted[0]), self._lead(b, self._right, self._counted[1])
        for k, m, other, linked, known in ((left, right, b, forth, back), (right, left, a, back, forth)):
            if k in linked and m is not None and m not in known and abs(linked[k] - other.first) > _NEAR:
                return 2.0
        return 0.0

    def _lead(self, noted: Noted, tokens: Sequence[Token], counted: Set[int]) -> int | None:
        """The word of content right before a number, at most one other word between, that is no number or unit."""
        near = range(noted.first - 1, max(-1, noted.first - 3), -1)
        return next((k for k in near if tokens[k].lower not in self._plain and k not in counted), None)

    def _tail(self, noted: Noted, tokens: Sequence[Token]) -> str:
        """What is joined to the number by a hyphen: point, of six-point."""
        return tokens[noted.last].lower.partition("-")[2]


def _counted(tokens: Sequence[Token], facts: Sequence[Noted]) -> Set[int]:
    """The tokens of numbers and their units."""
    spans = [(noted.fact.start, noted.fact.end) for noted in facts]
    return {k for k, token in enumerate(tokens) if any(start <= token.start < end for start, end in spans)}
