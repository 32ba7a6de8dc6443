"""The names of a family's witnesses, compared two by two: what stands for what, and what is missing."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor.align.collate import Collation, Links
from auditor.facts.names import Name, Presence, Wording, narrowed, presence, respelled, wording
from auditor.rules.base import Found, Hit
from auditor.rules.witness.cite import evidence
from auditor.rules.witness.names._missing import gap

LANGUAGES = frozenset({"en"})
"""Languages whose places and peoples are known well enough to say that two names differ."""

_NEAR = 3  # words by which a name may stand off the place where another is expected
_LINKED = 0.4  # share of words that two passages have in common, from which they say the same


class Side(NamedTuple):
    """A name in a witness, by index."""

    witness: int
    name: Name


class Missing(NamedTuple):
    """A name that the witness of that index lacks, beside ``start:end`` of its document."""

    side: Side
    witness: int
    start: int
    end: int


class Differences(NamedTuple):
    """What the names of a family contradict: two that stand in one another's place, two spellings, none."""

    others: tuple[tuple[Side, Side], ...]
    spellings: tuple[tuple[Side, Side], ...]
    missing: tuple[Missing, ...]


@functools.lru_cache(maxsize=2)
def differences(collation: Collation) -> Differences:
    """Names that contradict one another or are missing, by every two wordings of a family."""
    known = wordings(collation)
    others: list[tuple[Side, Side]] = []
    spellings: list[tuple[Side, Side]] = []
    missing: list[Missing] = []
    for i, j in collation.pairs():
        if i not in known or j not in known or not (known[i].names or known[j].names):
            continue
        spellings += [(Side(i, a), Side(j, b)) for a, b in respelled(known[i], known[j])]
        left, right = _absent(known[i], known[j]), _absent(known[j], known[i])
        if not left and not right:
            continue
        for a, b in paired(left, right, collation.links(i, j)):
            others.append((Side(i, a), Side(j, b)))
            left.remove(a)
            right.remove(b)
        for here, there, rest in ((i, j, left), (j, i, right)):
            found = [(name, span) for name in rest if (span := gap(collation, here, there, name))]
            missing += [Missing(Side(here, name), there, *span) for name, span in found]
    return Differences(tuple(others), tuple(spellings), tuple(missing))


@functools.lru_cache(maxsize=2)
def wordings(collation: Collation) -> dict[int, Wording]:
    """Wording of each distinct witness in a language of ``LANGUAGES``, by index."""
    return {
        k: wording(w.document.text, w.tokens, w.language)
        for k in collation.distinct
        if (w := collation.witnesses[k]).language in LANGUAGES
    }


def _absent(here: Wording, there: Wording) -> list[Name]:
    """Names that one passage has and the other lacks, each cut down to what is lacking."""
    lacking = [name for name in here.names if presence(name, there) is Presence.ABSENT]
    return [narrowed(name, there, here.tokens) for name in lacking]


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


def raised(collation: Collation, left: Side, right: Side) -> Iterator[tuple[Side, Side]]:
    """The sides in which a contradiction is raised, each with its other: what fewer witnesses have, or both."""
    ours, theirs = support(collation, left.name), support(collation, right.name)
    if ours <= theirs:
        yield left, right
    if theirs <= ours:
        yield right, left


def support(collation: Collation, name: Name) -> int:
    """Number of distinct witnesses that have the name or part of it."""
    return sum(presence(name, known) is not Presence.ABSENT for known in wordings(collation).values())


def contradicted(collation: Collation, here: Side, there: Side, message: str) -> Found:
    """A finding at a name; ``message`` is filled with the words here and there and the document there."""
    ours, theirs = collation.witnesses[here.witness], collation.witnesses[there.witness]
    said = message.format(
        here=ours.document.text[here.name.start : here.name.end],
        there=theirs.document.text[there.name.start : there.name.end],
        document=theirs.document.id,
    )
    cited = evidence(theirs, there.name.start, there.name.end)
    return Found(ours.document.id, Hit(here.name.start, here.name.end, said, evidence=(cited,)))
