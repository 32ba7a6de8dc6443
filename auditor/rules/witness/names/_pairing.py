"""Which of two passages' names stand in one another's place."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.align.collate import Links
from auditor.facts.names import Name

_NEAR = 3  # words by which a name may stand off the place where another is expected
_LINKED = 0.4  # share of words that two passages have in common, from which they say the same


def paired(left: Sequence[Name], right: Sequence[Name], links: Links) -> list[tuple[Name, Name]]:
    """Absent names of both sides, each with the one that stands in its place."""
    if not left or not right:
        return []
    forth, back = dict(links.pairs), {j: i for i, j in links.pairs}
    same = len(links.pairs) >= _LINKED * (len(links.pairs) + min(len(links.only_left), len(links.only_right)))
    found = []
    free = list(right)
    for a in left:
        fits = [
            b
            for b in free
            if _opens(a, b, forth) or (_comparable(a, b) and _off(a, b, forth, back) <= _reach(a, b))
        ]
        if not fits and same and len(left) == len(right) == 1 and _comparable(a, right[0]):
            fits = free
        if fits:
            best = min(fits, key=lambda b: (not b.proper, _off(a, b, forth, back)))
            found.append((a, best))
            free.remove(best)
    return found


def _comparable(a: Name, b: Name) -> bool:
    """Whether one is a name for certain and the other more than a capital at the beginning."""
    if (a.acronym or b.acronym) and not (a.proper and b.proper):
        return False  # an acronym and capitalised words, which it may stand for in another language
    return bool((a.proper and (b.proper or b.first)) or (b.proper and a.first))


def _opens(a: Name, b: Name, forth: dict[int, int]) -> bool:
    """Whether both passages begin with these names, one of them certain, and the same word follows."""
    return a.first == b.first == 0 and bool(a.proper or b.proper) and forth.get(a.last + 1) == b.last + 1


def _reach(a: Name, b: Name) -> int:
    """Number of words by which two names may stand apart; one capitalised noun must stand in the very place."""
    return _NEAR if all(name.proper or len(name.common) > 1 for name in (a, b)) else 1


def _off(a: Name, b: Name, forth: dict[int, int], back: dict[int, int]) -> int:
    """Number of words between a name and the place where the other one's neighbours put it."""
    return min(_distance(a, b, forth), _distance(b, a, back))


def _distance(a: Name, b: Name, forth: dict[int, int]) -> int:
    before = next((forth[k] for k in range(a.first - 1, max(-1, a.first - 4), -1) if k in forth), None)
    after = next((forth[k] for k in range(a.last + 1, a.last + 4) if k in forth), None)
    offs = [0] if a.first == b.first == 0 else []
    if before is not None and before < b.first:
        offs.append(b.first - before - 1)
    if after is not None and after > b.last:
        offs.append(after - b.last - 1)
    return min(offs, default=99)
