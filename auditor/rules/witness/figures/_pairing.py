"""Which fact of one witness answers to which of another, and which two stand in one place and differ."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor.align.collate import Collation, Witness
from auditor.facts import Fact, Kind, facts, same
from auditor.facts.fact import convertible
from auditor.rules.witness.figures._place import Noted, Place

_ENOUGH = 2.0
"""Evidence from which two facts are held to stand in one place; its parts are weighed in ``Place.evidence``."""

_SHARED = 0.4  # part of the shorter passage that the other must have, so that they are of one sentence

_MOST = 60  # facts in one passage; more of them are a table, in which places cannot be told

_AKIN = ({Kind.COUNT, Kind.SCORE}, {Kind.COUNT, Kind.MEASURE}, {Kind.COUNT, Kind.MONEY}, {Kind.ORDINAL, Kind.DAY})
"""Kinds that a number may be of in one witness and the other, the unit being left out."""


class Pairing(NamedTuple):
    """Facts of two witnesses, as indices: those that agree and those that contradict one another."""

    agreed: tuple[tuple[int, int], ...]
    contrary: tuple[tuple[int, int], ...]


def noted(witness: Witness) -> tuple[Noted, ...]:
    """The facts of a witness's passage."""
    found = facts(witness.document.text, witness.start, witness.end, witness.language)
    if not found or len(found) > _MOST:
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
    place = Place(collation, i, j, left, right)
    if place.shared < _SHARED:
        return Pairing(agreed, ())
    scored = []
    for a, b in open_pairs:
        alone = sum(k == a for k, _ in open_pairs) == sum(m == b for _, m in open_pairs) == 1
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
