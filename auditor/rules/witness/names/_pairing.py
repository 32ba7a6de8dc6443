"""Which of two passages' names stand in one another's place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from auditor.align.link import Links
from auditor.facts.names import Name, Wording
from auditor.rules.witness.there import crossed

_NEAR = 3  # words by which a name may stand off the place where another is expected
_CLOSE = 1  # words by which a name may stand off that the other passage may have elsewhere
_SHORT = 4  # letters of a name below which it stands for longer ones: US, EU
_PARTING = re.compile(r"[,;:()]|\b(?:and|or|nor|but|in|at|on|by|for)\b")
_BESIDE = 2  # words from a name to the next of a list
_LINKED = 0.4  # share of words that two passages have in common, from which they say the same


def paired(
    left: Sequence[Name],
    right: Sequence[Name],
    links: Links,
    passages: tuple[Wording, Wording],
    owed: tuple[Sequence[Name], Sequence[Name]] = ((), ()),
) -> list[tuple[Name, Name]]:
    """Absent names of both sides, each with the one that stands in its place.

    ``owed`` are names of each side that the other may have elsewhere; they must stand in the very place.
    """
    if not (left or owed[0]) or not (right or owed[1]):
        return []
    forth, back = dict(links.pairs), {j: i for i, j in links.pairs}
    same = len(links.pairs) >= _LINKED * (len(links.pairs) + min(len(links.only_left), len(links.only_right)))
    alone = [name for name in left if _certain(name)], [name for name in right if _certain(name)]
    found = []
    free = [*right, *owed[1]]
    for a in (*left, *owed[0]):
        within = [b for b in free if not crossed(a.first, b.first, forth) and not _parted(a, b, passages, forth)]
        fits = [
            b
            for b in within
            if _opens(a, b, forth)
            or (_comparable(a, b) and _off(a, b, forth, back) <= _reach(a, b, a in owed[0] or b in owed[1]))
        ]
        if not fits and same and [a] == alone[0] and len(alone[1]) == 1 and _names(a, alone[1][0]):
            fits = [b for b in alone[1] if b in within]
        if fits:
            best = min(fits, key=lambda b: (not b.proper, _off(a, b, forth, back)))
            found.append((a, best))
            free.remove(best)
    return found


def _parted(a: Name, b: Name, passages: tuple[Wording, Wording], forth: Mapping[int, int]) -> bool:
    """Whether a word next to both names stands before the one and behind the other, and parts them.

    Such two are not in one place, but two of a list, or one with a place (the Oak, in Lotbinière).
    """
    here, there = passages
    return any(
        (i < a.first) != (forth[i] < b.first) and _apart(here, a, i) and _apart(there, b, forth[i])
        for i in range(a.first - _BESIDE, a.last + _BESIDE + 1)
        if i in forth
    )


def _apart(passage: Wording, name: Name, k: int) -> bool:
    """Whether a mark, a conjunction or a preposition lies between a name and a word near it, or is that word."""
    if not name.first - _BESIDE <= k <= name.last + _BESIDE:
        return False
    word = passage.tokens[k]
    between = (word.start, name.start) if k < name.first else (name.end, word.end)
    return bool(_PARTING.search(passage.text, *between))


def _names(a: Name, b: Name) -> bool:
    """Whether both are comparable, and no acronyms, which may stand for anything elsewhere."""
    return _comparable(a, b) and not a.acronym and not b.acronym


def _certain(name: Name) -> bool:
    """Whether a name is more than a capital at the beginning."""
    return bool(name.proper or name.first or name.last or name.acronym)


def _comparable(a: Name, b: Name) -> bool:
    """Whether one is a name for certain and the other more than a capital at the beginning."""
    if a.acronym != b.acronym and not (a.proper and b.proper):
        return _unlike(a, b) if a.acronym else _unlike(b, a)
    return bool((a.proper and (b.proper or _certain(b))) or (b.proper and _certain(a)))


def _unlike(acronym: Name, name: Name) -> bool:
    """Whether an acronym can hardly stand for a name, in whatever language: they share no initial."""
    sure = bool(name.proper) or len(name.common) > 1
    return sure and not set(acronym.joined) & {word[0] for word in name.words}


def _opens(a: Name, b: Name, forth: Mapping[int, int]) -> bool:
    """Whether both passages begin with these names, one of them certain, and the same word follows."""
    return a.first == b.first == 0 and bool(a.proper or b.proper) and forth.get(a.last + 1) == b.last + 1


def _reach(a: Name, b: Name, owed: bool) -> int:
    """Number of words by which two names may stand apart; one capitalised noun must stand in the very place."""
    if owed:
        return -1 if a.acronym or b.acronym or min(len(a.joined), len(b.joined)) < _SHORT else _CLOSE
    return _NEAR if all(name.proper or len(name.common) > 1 for name in (a, b)) else 1


def _off(a: Name, b: Name, forth: Mapping[int, int], back: Mapping[int, int]) -> int:
    """Number of words between a name and the place where the other one's neighbours put it."""
    return min(_distance(a, b, forth), _distance(b, a, back))


def _distance(a: Name, b: Name, forth: Mapping[int, int]) -> int:
    before = next((forth[k] for k in range(a.first - 1, max(-1, a.first - 4), -1) if k in forth), None)
    after = next((forth[k] for k in range(a.last + 1, a.last + 4) if k in forth), None)
    offs = [0] if a.first == b.first == 0 else []
    if before is not None and before < b.first:
        offs.append(b.first - before - 1)
    if after is not None and after > b.last:
        offs.append(after - b.last - 1)
    return min(offs, default=99)
