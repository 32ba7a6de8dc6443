"""Where a witness lacks words that another one has: what the estimate says of it, and what the texts say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.estimate.tag import Kind
from auditor.rules.witness.doubt import Doubt, differ, doubts
from auditor.rules.witness.loss._gap import gap, phrase, subject, verb
from auditor.rules.witness.loss._instead import stood_for
from auditor.rules.witness.loss._seam import strength
from auditor.rules.witness.there import answer, away, slight

_LEAST = -2.5
"""Log-odds from which a loss is considered; then those that the two texts differ there decide (see ``differ``)."""
_TOLD = (0.25, 0.25, -1.0, -2.0)
"""Those from which it is told, by how plainly two words cannot be neighbours (see ``strength``)."""
_NEEDED, _PHRASE = -1.0, -2.5
"""Those from which a verb or its subject, or a preposition with its noun, is lost where a witness has it."""
_BESIDE = 1  # words from the place to lost ones whose addition elsewhere would be this very loss
_LONGEST = 12  # words lost at once; more of them are another sentence


def losses(collation: Collation) -> Iterator[tuple[Doubt, range, int]]:
    """Doubts with the words that are lost, each only at the likeliest place, and how broken that is."""
    found: list[tuple[float, Doubt, range, int]] = []
    for doubt in doubts(collation, Kind.LOST, _LEAST):
        broken = strength(collation.witnesses[doubt.ours], doubt.first)
        for lost, least in _lacking(collation, doubt, broken):
            here = away(collation, doubt, lost) <= _BESIDE
            odds = differ(collation, doubt, lost, Kind.ADDED) if here else doubt.odds
            if odds >= least:
                if len(lost) <= _LONGEST and not stood_for(collation, doubt, lost):
                    found.append((odds, doubt, lost, broken))
                break
    taken: dict[tuple[int, int], set[int]] = defaultdict(set)
    for _, doubt, lost, broken in sorted(found, key=lambda one: (-one[0], -one[1].odds)):
        words = taken[doubt.ours, doubt.theirs]
        if words.isdisjoint(lost):
            words.update(lost)
            yield doubt, lost, broken


def _lacking(collation: Collation, doubt: Doubt, broken: int) -> Iterator[tuple[range, float]]:
    """Words of the witness that may be lost there, each with the log-odds from which they are."""
    if found := answer(collation, doubt) or slight(collation, doubt):
        yield found, _TOLD[broken]
    if found := gap(collation, doubt):
        if subject(collation, doubt, found):
            yield found, _NEEDED
        if phrase(collation, doubt, found):
            yield found, _PHRASE
    if found := verb(collation, doubt):
        yield found, _NEEDED
