"""Chains: what two sequences have in common in the order of both, and what of crossing links can be read so."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence

from rapidfuzz.distance import Indel

_EXACTLY = 100_000_000
"""Length times length up to which the longest common subsequence is found: it takes as many bits of memory."""


def common(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Indices of equal items in the order of both sides: as many as can be, or in very long ones nearly so."""
    if len(left) * len(right) > _EXACTLY:
        places: dict[Hashable, list[int]] = defaultdict(list)
        for j, item in enumerate(right):
            places[item].append(j)
        following: dict[Hashable, Iterator[int]] = {item: iter(found) for item, found in places.items()}
        points = [(i, j) for i, item in enumerate(left) if (j := next(following.get(item, iter(())), -1)) >= 0]
        return [points[k] for k in heaviest(points, [1] * len(points))]
    return [
        pair
        for block in Indel.opcodes(left, right)
        if block.tag == "equal"
        for pair in zip(
            range(block.src_start, block.src_end), range(block.dest_start, block.dest_end), strict=True
        )
    ]


def heaviest(points: Sequence[tuple[int, int]], weights: Sequence[float]) -> list[int]:
    """Indices of the points of the heaviest chain that grows in both coordinates, in its order.

    Weights are positive. Takes O(n log n) comparisons (Fredman 1975, with weights).
    """
    ends: list[int] = []  # second coordinates at which chains end; those that end later are heavier
    loads: list[float] = []
    last: list[int] = []
    before = [-1] * len(points)
    for k in sorted(range(len(points)), key=lambda k: (points[k][0], -points[k][1], k)):
        end = points[k][1]
        place = bisect_left(ends, end)
        load = weights[k] + (loads[place - 1] if place else 0)
        before[k] = last[place - 1] if place else -1
        if place == len(ends) or ends[place] > end or loads[place] < load:
            behind = bisect_right(loads, load, place)
            ends[place:behind], loads[place:behind], last[place:behind] = [end], [load], [k]
    found = []
    at = last[-1] if last else -1
    while at >= 0:
        found.append(at)
        at = before[at]
    return found[::-1]
