"""Which passages of two articles answer to each other, and in what order they are read side by side."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from auditor.align.chain import common, heaviest
from auditor.article import Article
from auditor.model import Family, Member, Span


class Pair(NamedTuple):
    """Passages by indices of segments, ``first:behind``; one side is None where nothing answers."""

    left: Span | None
    right: Span | None
    family: str | None = None
    moved: bool = False
    earlier: bool = False
    """Of a pair that moved: whether the right article has it before what stands before it on the left."""


def spans(article: Article) -> list[Span]:
    """The segments of an article, each with what stands before it since the last one: a bullet, for instance."""
    text = article.text
    found: list[Span] = []
    behind = 0
    for part in article.segments:
        between = text[behind : part.start]
        lead = between.lstrip()
        found.append(Span(part.start - len(lead) if lead else part.start, part.end))
        behind = part.end
    return found


def pairs(left: Article, right: Article, families: Iterable[Family]) -> list[Pair]:
    """Every segment of either article exactly once, in pairs of passages and alone.

    Those of the left article are in order. What only the right one has stands before the passage that
    follows it there; of passages that cross one another, the fewer words count as moved.
    """
    ours, theirs = spans(left), spans(right)
    aligned = _of_families(left.document.id, ours, right.document.id, theirs, families)
    taken = _taken(pair.left for pair in aligned), _taken(pair.right for pair in aligned)
    aligned += _equal(_texts(left, ours), taken[0], _texts(right, theirs), taken[1])
    taken = _taken(pair.left for pair in aligned), _taken(pair.right for pair in aligned)
    alone = [Pair(Span(i, i + 1), None) for i in range(len(ours)) if i not in taken[0]]
    weights = [len(left.text[start:end].split()) for start, end in ours]
    rows = sorted([*_told_apart(aligned, weights), *alone], key=lambda pair: pair.left or (0, 0))
    return list(_woven(rows, [j for j in range(len(theirs)) if j not in taken[1]]))


def _of_families(
    left: str, ours: Sequence[Span], right: str, theirs: Sequence[Span], families: Iterable[Family]
) -> list[Pair]:
    """Pairs of passages that families hold, none sharing a segment with one before it."""
    found: list[Pair] = []
    taken: tuple[set[int], set[int]] = (set(), set())
    for family in families:
        members = {member.document: member for member in family.members}
        if left in members and right in members:
            here, there = _free(ours, members[left], taken[0]), _free(theirs, members[right], taken[1])
            if here and there:
                found.append(Pair(here, there, family.id))
                taken[0].update(range(*here))
                taken[1].update(range(*there))
    return found


def _free(segments: Sequence[Span], member: Member, taken: Set[int]) -> Span | None:
    """The first run of segments under a member that no other passage has taken."""
    first = bisect_right(segments, member.start, key=lambda span: span.end)
    behind = bisect_left(segments, member.end, first, key=lambda span: span.start)
    free = [k for k in range(first, behind) if k not in taken]
    run = [k for n, k in enumerate(free) if k == free[0] + n]
    return Span(run[0], run[-1] + 1) if run else None


def _taken(passages: Iterable[Span | None]) -> set[int]:
    return {k for passage in passages if passage for k in range(*passage)}


def _texts(article: Article, segments: Sequence[Span]) -> list[str]:
    return [" ".join(article.text[start:end].split()) for start, end in segments]


def _equal(ours: Sequence[str], here: set[int], theirs: Sequence[str], there: set[int]) -> Iterator[Pair]:
    """Pairs of equal segments, in order, of those that are not taken: too short, perhaps, to be recognised."""
    left = [k for k in range(len(ours)) if k not in here]
    right = [k for k in range(len(theirs)) if k not in there]
    for i, j in common([ours[k] for k in left], [theirs[k] for k in right]):
        yield Pair(Span(left[i], left[i] + 1), Span(right[j], right[j] + 1))


def _told_apart(aligned: Iterable[Pair], weights: Sequence[int]) -> Iterator[Pair]:
    """The pairs by their left side; off the heaviest chain that goes forward on both sides, they have moved."""
    ordered = sorted(aligned)
    points = [(pair.left.start, pair.right.start) for pair in ordered if pair.left and pair.right]
    loads = [sum(weights[slice(*pair.left)]) for pair in ordered if pair.left]
    chain = set(heaviest(points, loads))
    return (pair._replace(moved=k not in chain) for k, pair in enumerate(ordered))


def _woven(rows: Iterable[Pair], alone: Sequence[int]) -> Iterator[Pair]:
    """The rows, with the segments that only the right article has where they stand among its passages."""
    waiting = iter(alone)
    following = next(waiting, None)
    reached = 0
    for row in rows:
        if row.right and not row.moved:
            reached = row.right.start
        while following is not None and following < reached:
            yield Pair(None, Span(following, following + 1))
            following = next(waiting, None)
        yield row._replace(earlier=bool(row.moved and row.right and row.right.start < reached))
    while following is not None:
        yield Pair(None, Span(following, following + 1))
        following = next(waiting, None)
