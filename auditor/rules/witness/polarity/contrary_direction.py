"""WIT054 contrary-direction."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.align.link import Links
from auditor.facts.directions import Direction, contrary, directions
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.polarity._clash import Clash, Side, clashing, corresponds

_PLACED = 2  # weight of the words around that are shared, see _clash.corresponds


class ContraryDirection(WitnessRule):
    """A point of the compass, or left and right, where another article has another in the same place.

    Why it matters: the north-east and the north-west of a country in a civil war are held by different
    armies; readers cannot see that a translation or a rewrite has exchanged them.

    Not flagged: spellings of one direction (“north-east”, “northeastern”, “north east”); a coarser one
    (“north” for “north-east”); directions that both articles have, in whatever order.
    """

    code = "WIT054"
    name = "contrary-direction"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR
    supersedes = frozenset({"other-name", "other-words"})
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("Shells fell on the north-east of the city.", "Shells fell on the city’s northeastern part.")),
        Witnesses(("Rebels hold the north of the province.", "Rebels hold the northeast of the province.")),
        Witnesses(("The road runs from east to west.", "From west to east runs the road.")),
        Witnesses(("The minister left the room.", "The minister was right in the room.")),
        Witnesses(("He had the right to vote.", "He left to vote.")),
    )
    INVALID = (
        Witnesses(
            (
                "The offensive shook the whole ⟦northeast⟧ of the country.",
                "The offensive shook the entire ⟦north-west⟧ of the country.",
            )
        ),
        Witnesses(
            (
                "The village lies 20 kilometres south of the capital.",
                "The village is located 20 km ⟦north⟧ of the capital.",
                "Located 20 km south of the capital, the village lies on a river.",
            )
        ),
        Witnesses(
            (
                "He was hit in the ⟦left⟧ leg, the hospital said.",
                "He was hit in the ⟦right⟧ leg, according to the hospital.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        return clashing(collation, _clashes, _message)


def _message(mine: str, other: str, where: str) -> str:
    return f"“{mine}” here, “{other}” in {where}: the directions contradict each other"


def _clashes(collation: Collation, left: int, right: int, links: Links) -> Iterator[Clash]:
    ours, theirs = (directions(collation.witnesses[side].tokens) for side in (left, right))
    free = _without(theirs, ours)
    for mine in _without(ours, theirs):
        for other in free:
            here = Side(left, mine.first, mine.first, mine.last)
            there = Side(right, other.first, other.first, other.last)
            before, after = corresponds(collation, here, there, links)
            if contrary(mine.bearing, other.bearing) and min(before, after) > 0 and before + after >= _PLACED:
                free.remove(other)
                yield Clash(here, there, Severity.MAJOR)
                break


def _without(ours: list[Direction], theirs: list[Direction]) -> list[Direction]:
    """Directions of ours that theirs lack."""
    bearings = {direction.bearing for direction in theirs}
    return [direction for direction in ours if direction.bearing not in bearings]
