"""Which fact of one witness answers to which of another, and which two stand in one place and differ."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor import lexicons
from auditor.align.collate import Collation, Witness
from auditor.facts import Fact, Kind, facts, same
from auditor.facts.fact import convertible
from auditor.tokens import Token

_NEAR = 3  # words on each side of a number by which its place is known
_ENOUGH = 2.0
"""Evidence from which two facts are held to stand in one place; its parts are weighed in ``_evidence``."""

_AKIN = ({Kind.COUNT, Kind.SCORE}, {Kind.COUNT, Kind.MEASURE}, {Kind.COUNT, Kind.MONEY}, {Kind.ORDINAL, Kind.DAY})
"""Kinds that a number may be of in one witness and the other, the unit being left out."""


class Noted(NamedTuple):
    """A fact with its place among the tokens of its witness: ``tokens[first : last + 1]``."""

    fact: Fact
    first: int
    last: int


class Pairing(NamedTuple):
    """Facts of two witnesses, as indices: those that agree and those that contradict one another."""

    agreed: tuple[tuple[int, int], ...]
    contrary: tuple[tuple[int, int], ...]


def noted(witness: Witness) -> tuple[Noted, ...]:
    """The facts of a witness's passage."""
    found = facts(witness.document.text, witness.start, witness.end, witness.language)
    if not found:
        return ()
    starts = [token.start for token in witness.tokens]
    return tuple(
        Noted(f, max(0, bisect_right(starts, f.first) - 1), max(0, bisect_left(starts, f.last) - 1)) for f in found
    )


def pair(collation: Collation, i: int, j: int, left: Sequence[Noted], right: Sequence[Noted]) -> Pairing:
    """Hold the facts of the witnesses i and j against one another."""
    agreed = tuple(_agreeing(left, right))
    ours = sorted(set(range(len(left))) - {a for a, _ in agreed})
    theirs = sorted(set(range(len(right))) - {b for _, b in agreed})
    if not ours or not theirs:
        return Pairing(agreed, ())
    open_pairs = [(a, b) for a in ours for b in theirs if _comparable(left[a].fact, right[b].fact)]
    if not open_pairs:
        return Pairing(agreed, ())
    place = _Place(collation, i, j)
    scored = []
    for a, b in open_pairs:
        alone = sum(pair[0] == a for pair in open_pairs) == sum(pair[1] == b for pair in open_pairs) == 1
        repeated = any(same(left[a].fact, n.fact) for n in right) or any(same(right[b].fact, n.fact) for n in left)
        score = place.evidence(left[a], right[b]) + alone * (1 + place.shared) - repeated
        if score >= _ENOUGH:
            scored.append((-score, a, b))
    return Pairing(agreed, tuple(_one_to_one(scored)))


def _agreeing(left: Sequence[Noted], right: Sequence[Noted]) -> Iterator[tuple[int, int]]:
    """Facts that can be the same, each with one other: of one kind first, then those nearest in order."""
    ranked = [
        ((a.fact.kind is not b.fact.kind) + abs(k / len(left) - m / len(right)), k, m)
        for k, a in enumerate(left)
        for m, b in enumerate(right)
        if same(a.fact, b.fact)
    ]
    return _one_to_one(ranked)


def _one_to_one(ranked: Sequence[tuple[float, int, int]]) -> Iterator[tuple[int, int]]:
    ours: set[int] = set()
    theirs: set[int] = set()
    for _, a, b in sorted(ranked):
        if a not in ours and b not in theirs:
            ours.add(a)
            theirs.add(b)
            yield a, b


def _comparable(a: Fact, b: Fact) -> bool:
    """Whether two facts that differ would contradict one another if they stood in one place."""
    if a.weak or b.weak:
        return False
    if a.kind is not b.kind:
        return {a.kind, b.kind} in _AKIN
    return (a.low == b.low and a.kind is not Kind.LABEL) or convertible(a, b)


class _Place:
    """How surely two facts of two witnesses stand in one place."""

    def __init__(self, collation: Collation, i: int, j: int) -> None:
        self._left, self._right = collation.witnesses[i].tokens, collation.witnesses[j].tokens
        self._partner = collation.links(i, j).right_of()
        data = lexicons.language(collation.witnesses[i].language)
        self._plain = data.function_words if data else frozenset()
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
        sides = ((a, b, self._left, self._right, forth, back), (b, a, self._right, self._left, back, forth))
        for one, other, ours, theirs, linked, known in sides:
            k, m = self._lead(one, ours), self._lead(other, theirs)
            if k in linked and m is not None and m not in known and abs(linked[k] - other.first) > _NEAR:
                return 2.0
        return 0.0

    def _lead(self, noted: Noted, tokens: Sequence[Token]) -> int | None:
        """The word of content right before a number, at most one other word between."""
        near = range(noted.first - 1, max(-1, noted.first - 3), -1)
        return next((k for k in near if tokens[k].lower not in self._plain), None)

    def _tail(self, noted: Noted, tokens: Sequence[Token]) -> str:
        """What is joined to the number by a hyphen: point, of six-point."""
        return tokens[noted.last].lower.partition("-")[2]
