"""Contradictions in figures within a family, and in which of its documents each is to be raised."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple

from auditor.align.collate import Collation, Witness
from auditor.facts import Fact
from auditor.rules.witness.cite import evidence
from auditor.rules.witness.figures._pairing import Noted, noted, pair
from auditor.model import Evidence


class Side(NamedTuple):
    """A fact of one witness; ``around`` are the words beside it in lower case."""

    witness: Witness
    fact: Fact
    around: tuple[str, ...]

    @property
    def number(self) -> str:
        return self.witness.document.text[self.fact.first : self.fact.last]

    @property
    def whole(self) -> str:
        """The number with its unit."""
        return self.witness.document.text[self.fact.start : self.fact.end]

    @property
    def name(self) -> str:
        """What people call the document."""
        return PurePath(self.witness.document.path).name or self.witness.document.id

    def cited(self) -> Evidence:
        return evidence(self.witness, self.fact.start, self.fact.end)


class Contradiction(NamedTuple):
    """What one document has, against what another has in the same place."""

    ours: Side
    theirs: Side


@functools.lru_cache(maxsize=1)
def contradictions(collation: Collation) -> tuple[Contradiction, ...]:
    """Each fact with each that stands against it and has at least as many witnesses on its side."""
    notes = {k: found for k in collation.distinct if (found := noted(collation.witnesses[k]))}
    support: dict[tuple[int, int], int] = defaultdict(lambda: 1)
    against: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for i, j in collation.pairs():
        if i in notes and j in notes:
            found = pair(collation, i, j, notes[i], notes[j])
            for a, b in found.agreed:
                support[i, a] += 1
                support[j, b] += 1
            against.extend(((i, a), (j, b)) for a, b in found.contrary)
    return tuple(
        Contradiction(_side(collation, notes, one), _side(collation, notes, other))
        for first, second in against
        for one, other in ((first, second), (second, first))
        if support[one] <= support[other]
    )


def _side(collation: Collation, notes: dict[int, tuple[Noted, ...]], place: tuple[int, int]) -> Side:
    witness = collation.witnesses[place[0]]
    note = notes[place[0]][place[1]]
    beside = witness.tokens[max(0, note.first - 3) : note.first] + witness.tokens[note.last + 1 : note.last + 4]
    return Side(witness, note.fact, tuple(token.lower for token in beside))


def of_kinds(collation: Collation, kinds: frozenset[object]) -> Iterator[Contradiction]:
    """Contradictions in facts of these kinds."""
    return (c for c in contradictions(collation) if c.ours.fact.kind in kinds)
