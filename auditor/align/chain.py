"""Chains: what of crossing links between two sequences can be read in the order of both."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


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
