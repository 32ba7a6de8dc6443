"""Contradictions in figures within a family, and in which of its documents each is to be raised."""

from __future__ import annotations

import functools
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from auditor.align.collate import Collation, Witness
from auditor.facts import Kind
from auditor.lexicons.base import words
from auditor.rules.base import Found, Hit
from auditor.rules.witness.figures._pairing import noted, pair
from auditor.rules.witness.figures._place import Noted
from auditor.rules.witness.figures._side import Side

_SCALES = (1e3, 1e6, 1e9, 1e12)
_MULTIPLES = words("thousand million millions billion billions trillion mille milliard milliards")
_ILL_GROUPED = re.compile(r"\d{4}[.,\u202f\xa0 ]\d{3}\b")
_NO_DIGIT = re.compile(r"\D")
_BESIDE = 3  # words on each side of a number that say what it counts


class Contradiction(NamedTuple):
    """What one document has, against what another has in the same place."""

    ours: Side
    theirs: Side

    @property
    def kind(self) -> Kind:
        """The more telling of the two kinds."""
        bare = self.ours.fact.kind in (Kind.COUNT, Kind.ORDINAL)
        return self.theirs.fact.kind if bare else self.ours.fact.kind

    @property
    def scale(self) -> float:
        """How many times the larger amount is the smaller one; 1 where one of them is not positive."""
        small, large = sorted((self.ours.fact.low, self.theirs.fact.low))
        return large / small if small > 0 else 1.0

    @property
    def other_days(self) -> bool:
        """Whether the two articles are known to be of different days."""
        return _other_days(self.ours.witness, self.theirs.witness)


_Place = tuple[int, int]  # a witness and one of its facts, by their indices


@functools.lru_cache(maxsize=1)
def contradictions(collation: Collation) -> tuple[Contradiction, ...]:
    """Each fact with each that stands against it and has at least as many wordings on its side.

    Witnesses of one wording with the same facts are one voice; what is held against it is raised in all
    of them.
    """
    voices: dict[object, list[int]] = defaultdict(list)
    notes = [noted(witness) for witness in collation.witnesses]
    for k, witness in enumerate(collation.witnesses):
        read = tuple((n.fact.kind, n.fact.low, n.fact.unit) for n in notes[k])
        voices[tuple(token.lower for token in witness.tokens), read].append(k)
    support: dict[_Place, int] = defaultdict(lambda: 1)
    against: list[tuple[_Place, _Place]] = []
    copies = {group[0]: group for group in voices.values() if notes[group[0]]}

    def of_the_day(copy: int, voice: int) -> int:
        """The copy of another voice that is of the same day, or the first one."""
        ours, theirs = collation.witnesses[copy], copies[voice]
        return min(theirs, key=lambda k: _other_days(ours, collation.witnesses[k]))

    for i, j in combinations(copies, 2):
        found = pair(collation, i, j, notes[i], notes[j])
        for a, b in found.agreed:
            support[i, a] += 1
            support[j, b] += 1
        against.extend(((i, a), (j, b)) for a, b in found.contrary if not _moved(notes[i], notes[j], a, b))
    return tuple(
        Contradiction(
            _side(collation, notes, copy, one[1]), _side(collation, notes, of_the_day(copy, other[0]), other[1])
        )
        for first, second in against
        for one, other in ((first, second), (second, first))
        if support[one] <= support[other]
        for copy in copies[one[0]]
    )


def _moved(ours: Sequence[Noted], theirs: Sequence[Noted], here: int, there: int) -> bool:
    """Whether the other witness has each of the two figures as often, in another place."""
    one, other = ours[here].fact.low, theirs[there].fact.low
    left, right = (Counter(note.fact.low for note in notes) for notes in (ours, theirs))
    return one != other and left[one] == right[one] and left[other] == right[other]


def _side(collation: Collation, notes: list[tuple[Noted, ...]], witness: int, index: int) -> Side:
    note, chosen = notes[witness][index], collation.witnesses[witness]
    before = chosen.tokens[max(0, note.first - _BESIDE) : note.first]
    behind = chosen.tokens[note.last + 1 : note.last + 1 + _BESIDE]
    return Side(chosen, note.fact, tuple(token.lower for token in before + behind))


def of_kinds(collation: Collation, kinds: Collection[Kind]) -> Iterator[Contradiction]:
    """Contradictions in facts of these kinds."""
    return (c for c in contradictions(collation) if c.kind in kinds and not _torn(c))


def gravest_first(told: Iterable[tuple[Contradiction, Hit]]) -> Iterator[Found]:
    """The findings, the most severe of each figure first, whatever the documents are called.

    What is first said of a figure is what is told of it; the others add their evidence.
    """
    ranked = sorted(
        told, key=lambda pair: (-(pair[1].severity or 0), pair[0].theirs.witness.text, pair[0].theirs.name)
    )
    return (Found(found.ours.witness.document.id, hit) for found, hit in ranked)


def _other_days(ours: Witness, theirs: Witness) -> bool:
    """Whether two articles are known to be of different days (ISO 8601: the first ten characters)."""
    dates = {witness.document.published for witness in (ours, theirs)}
    return None not in dates and "" not in dates and len({date[:10] for date in dates if date}) == 2


def _torn(found: Contradiction) -> bool:
    """Whether a side has a part of its number (“117 of the million; euros”), or digits grouped ill (44978,344)."""
    sides = (found.ours, found.theirs)
    ours, theirs = (_NO_DIGIT.sub("", side.whole) for side in sides)
    if ours == theirs and any(_ILL_GROUPED.search(side.whole) for side in sides):
        return True
    if found.scale in _SCALES and any(not _MULTIPLES.isdisjoint(side.beside) for side in sides):
        return True
    return any(side.sign_within for side in sides)
