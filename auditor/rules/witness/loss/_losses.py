"""Where a witness lacks words that another one has: what the estimate says of it, and what the texts say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.estimate.tag import Kind
from auditor.rules.witness.doubt import Doubt, answer, doubts, odds_of, slight
from auditor.rules.witness.loss._gap import gap, phrase, subject, verb
from auditor.rules.witness.loss._instead import stood_for
from auditor.rules.witness.loss._seam import strength

_LEAST = (0.1, 0.1, -1.0, -2.0)
"""Log-odds from which a loss is told, by how plainly two words cannot be neighbours (see ``strength``)."""
_NEEDED, _PHRASE = -1.0, -2.5
"""Those from which a verb or its subject, or a preposition with its noun, is lost where a witness has it."""
_LONGEST = 12  # words lost at once; more of them are another sentence


def losses(collation: Collation) -> Iterator[tuple[Doubt, range, int]]:
    """Doubts with the words that are lost, each only at the likeliest place, and how broken that is."""
    found: list[tuple[Doubt, range, int]] = []
    for doubt in doubts(collation, Kind.LOST, min(*_LEAST, _NEEDED, _PHRASE)):
        broken = strength(collation.witnesses[doubt.ours], doubt.first)
        lost = _lost(collation, doubt, broken)
        if (
            lost
            and len(lost) <= _LONGEST
            and not stood_for(collation, doubt, lost)
            and odds_of(collation, doubt.theirs, doubt.ours, lost, Kind.ADDED) <= doubt.against
        ):
            found.append((doubt, lost, broken))
    taken: dict[tuple[int, int], set[int]] = defaultdict(set)
    for loss in sorted(found, key=lambda one: -one[0].odds):
        words = taken[loss[0].ours, loss[0].theirs]
        if words.isdisjoint(loss[1]):
            words.update(loss[1])
            yield loss


def _lost(collation: Collation, doubt: Doubt, broken: int) -> range | None:
    """The words of the witness that are lost there; None: too little speaks for it."""
    if doubt.odds >= _LEAST[broken] and (found := answer(collation, doubt) or slight(collation, doubt)):
        return found
    found = gap(collation, doubt)
    if found and (
        (doubt.odds >= _NEEDED and subject(collation, doubt, found))
        or (doubt.odds >= _PHRASE and phrase(collation, doubt, found))
    ):
        return found
    return verb(collation, doubt) if doubt.odds >= _NEEDED else None
