"""WIT054 contrary-direction."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.align.link import Links
from auditor.facts.directions import Direction, contrary, directions, named, names
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.polarity._clash import Clash, Side, clashing, corresponds
from auditor.rules.witness.polarity._crossed import crosswise

_PLACED = 2  # weight of the words around that are shared, see _clash.corresponds


class ContraryDirection(WitnessRule):
    """A point of the compass, or left and right, where another article has another in the same place.

    Why it matters: the north-east and the north-west of a country in a civil war are held by different
    armies; readers cannot see that a translation or a rewrite has exchanged them.

    Not flagged: spellings of one direction (“north-east”, “northeastern”, “north east”); a coarser one
    (“north” for “north-east”); directions that both articles have, in whatever order; the left or right
    bank of a river against its east or west; one name for another (“Middle East”, “West Asia”); a
    place told from its other end (“A north of B”, “B south of A”).
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
        Witnesses(
            ("The fort is on the right bank of the Loire.", "The fort is on the northern bank of the Loire.")
        ),
        Witnesses(("The Middle East envoy left Oslo in May.", "The West Asia envoy left Oslo in May.")),
        Witnesses(("The camp lies 20 km north of the post.", "The post lies 20 km south of the camp.")),
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
        Witnesses(("Rebels in ⟦Southern⟧ Yemen hold the port.", "Rebels in ⟦northern⟧ Yemen hold the port.")),
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
            if (
                contrary(mine.bearing, other.bearing)
                and min(before, after) > 0
                and before + after >= _PLACED
                and not _names(collation, here, there, links)
                and not crosswise(collation, here, there, links)
            ):
                free.remove(other)
                yield Clash(here, there, Severity.MAJOR)
                break


def _names(collation: Collation, here: Side, there: Side, links: Links) -> bool:
    """Whether a direction is part of a name of which the other has nothing: Middle East, West Asia."""
    sides = [(collation.witnesses[side.witness].tokens, side) for side in (here, there)]
    if not any(named(tokens, side.first, side.last) for tokens, side in sides):
        return False
    beside = {(here.first - 1, there.first - 1), (here.last + 1, there.last + 1)}
    return not any(pair in beside and names(sides[0][0][pair[0]]) for pair in links.pairs)


def _without(ours: list[Direction], theirs: list[Direction]) -> list[Direction]:
    """Directions of ours that theirs lack."""
    bearings = {direction.bearing for direction in theirs}
    return [direction for direction in ours if direction.bearing not in bearings]
