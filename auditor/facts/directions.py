"""Directions: points of the compass, and left and right, where words name them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from auditor.lexicons.english_polarity import FUNCTION, SIDE_AFTER, SIDE_BEFORE
from auditor.tokens import Token

_POINT = re.compile(r"(north|south)?[-‑]?(east|west)?(?:erly|erners?|ern(?:most)?|wards?|bound|most)?")
_SIDES = {"left": frozenset("l"), "right": frozenset("r")}
_HANDS = frozenset("lr")
_OPPOSITE = {"n": "s", "s": "n", "e": "w", "w": "e", "l": "r", "r": "l"}


class Direction(NamedTuple):
    """Tokens ``first`` to ``last`` (inclusive) point to ``bearing``: letters of n, s, e, w, or l or r."""

    first: int
    last: int
    bearing: frozenset[str]


def directions(tokens: Sequence[Token]) -> list[Direction]:
    """The directions that English words name, in order; *north east* is one, as *north-eastern* is."""
    found: list[Direction] = []
    for at, token in enumerate(tokens):
        bearing = _bearing(token.lower) or _side(tokens, at)
        if not bearing:
            continue
        last = found[-1] if found else None
        if last and last.last == at - 1 and last.bearing <= {"n", "s"} and bearing <= {"e", "w"}:
            found[-1] = Direction(last.first, at, last.bearing | bearing)
        else:
            found.append(Direction(at, at, bearing))
    return found


def contrary(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two bearings cannot both be right; north and north-east can, and so can the left and the east."""
    if (ours | theirs) & _HANDS and not ours | theirs <= _HANDS:
        return False
    return any(_OPPOSITE[letter] in theirs for letter in ours) or not ours & theirs


def named(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a direction is part of a name, with a capital beside its own: Middle East, West Asia."""
    beside = (at for at in (first - 1, last + 1) if 0 <= at < len(tokens))
    return tokens[first].capitalised and any(names(tokens[at]) for at in beside)


def names(token: Token) -> bool:
    """Whether a token has the capital of a name, and not that of a sentence’s first article."""
    return token.capitalised and token.lower not in FUNCTION


def _bearing(word: str) -> frozenset[str]:
    match = _POINT.fullmatch(word.removesuffix("'s").removesuffix("’s"))
    return frozenset(point[0] for point in match.groups() if point) if match and word else frozenset()


def _side(tokens: Sequence[Token], at: int) -> frozenset[str]:
    """The side that *left* or *right* names among words that say it is one: on the left, his right hand."""
    side = _SIDES.get(tokens[at].lower, frozenset())
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    before = tokens[at - 1].lower if at else ""
    return side if after in SIDE_AFTER or (before in SIDE_BEFORE and after not in ("to", "of")) else frozenset()
