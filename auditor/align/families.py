"""Families: passages that descend from one wire sentence, one passage for each witness.

Best edge first: two clusters join over their best pair if no outlet would stand in the result twice, and
if the pairs across them agree on the whole. Connected components over a threshold would make one blob of
every topic. Afterwards a member takes in the segment beside it where that is what the others say in one.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set

from auditor.align.candidates import NEAREST
from auditor.align.pairs import Scored
from auditor.align.unit import Unit
from auditor.model import Family, Member

_CONSENT = 0.4  # least mean probability of all pairs across two clusters that join, unscored ones counting 0
_COVERED = 0.7  # share of a segment's weight that the other members must have for it to be taken in
_WIDEST = 3  # segments in one passage


class _Clusters:
    """Disjoint sets of units, each with the groups (outlets or documents) that have a member in it."""

    def __init__(
        self, units: Sequence[Unit], scores: Mapping[tuple[int, int], float], asking: Set[str] | None
    ) -> None:
        self._units = units
        self._beside: dict[int, dict[int, float]] = defaultdict(dict)
        for (i, j), score in scores.items():
            self._beside[i][j] = self._beside[j][i] = score
        self._asking = asking
        self._groups: dict[int, Set[str]] = {}
        self.members: dict[int, list[int]] = {}
        self.weakest: dict[int, float] = {}
        self.of: dict[int, int] = {}

    def join(self, pair: Scored) -> None:
        """Unite the clusters of a pair's units where that is allowed."""
        left, right = (self.of.get(unit, unit) for unit in (pair.i, pair.j))
        ours, theirs = self.members.get(left, [left]), self.members.get(right, [right])
        if left == right or self._clash(left, right) or self._mean(ours, theirs) < _CONSENT:
            return
        self.weakest[left] = min(pair.score, self.weakest.get(left, 1.0), self.weakest.pop(right, 1.0))
        self.members.pop(right, None)
        self.members[left] = [*ours, *theirs]
        self._groups[left] = self._of_groups(left) | self._of_groups(right)
        self.of.update(dict.fromkeys(self.members[left], left))

    def _clash(self, left: int, right: int) -> bool:
        return not self._of_groups(left).isdisjoint(self._of_groups(right))

    def _of_groups(self, cluster: int) -> Set[str]:
        return self._groups.get(cluster) or {self._units[cluster].group}

    def _mean(self, ours: Sequence[int], theirs: Sequence[int]) -> float:
        """The mean score of the pairs across that would have been scored, for one side of them is asking."""
        few, many = sorted((ours, theirs), key=len)
        there = self.of.get(many[0], many[0])
        scores = [score for i in few for j, score in self._beside[i].items() if self.of.get(j, j) == there]
        across = len(ours) * len(theirs) - self._silent(ours) * self._silent(theirs)
        return sum(scores) / min(across, NEAREST * len(few))  # of each no more neighbours are looked for

    def _silent(self, members: Sequence[int]) -> int:
        """How many do not ask."""
        return 0 if self._asking is None else sum(self._units[i].document not in self._asking for i in members)


def families(
    units: Sequence[Unit],
    pairs: Sequence[Scored],
    weights: Mapping[str, float],
    threshold: float,
    asking: Set[str] | None = None,
) -> tuple[Family, ...]:
    """Families of two and more, sorted by their first member; ``pairs`` are sorted, the best first.

    ``asking`` are the documents of which each pair has at least one; None: all.
    """
    clusters = _Clusters(units, {(pair.i, pair.j): pair.score for pair in pairs}, asking)
    for pair in pairs:
        if pair.score >= threshold:
            clusters.join(pair)
    passages = _Passages(units, weights, clusters.of)
    found = [
        _family(passages.of(members), units, clusters.weakest[key]) for key, members in clusters.members.items()
    ]
    return tuple(sorted(found, key=lambda family: (family.members[0][:3], family.id)))


class _Passages:
    """Takes in the segments beside a member that the other members say in one with it."""

    def __init__(self, units: Sequence[Unit], weights: Mapping[str, float], taken: Mapping[int, int]) -> None:
        self._units = units
        self._weights = weights
        self._taken = taken
        self._places = {(unit.document, unit.position): index for index, unit in enumerate(units)}

    def of(self, members: Sequence[int]) -> list[tuple[int, int]]:
        """First and last unit of each member's passage."""
        said = Counter(self._units[index].stems for index in members)
        return [
            self._around(index, [stems for stems, n in said.items() if n > (stems == self._units[index].stems)])
            for index in members
        ]

    def _around(self, index: int, others: Sequence[frozenset[str]]) -> tuple[int, int]:
        first = last = index
        said = self._units[index].stems
        for step in (-1, 1):
            while last - first + 1 < _WIDEST:
                edge = self._units[last if step > 0 else first]
                beside = self._places.get((edge.document, edge.position + step))
                if beside is None or beside in self._taken or not self._said_by(others, beside, said):
                    break
                first, last = min(first, beside), max(last, beside)
                said |= self._units[beside].stems
        return first, last

    def _said_by(self, others: Sequence[frozenset[str]], beside: int, said: frozenset[str]) -> bool:
        """Whether some other member has most of what a segment adds."""
        stems = self._units[beside].stems
        whole = sum(map(self._weights.__getitem__, stems))
        fresh = stems - said
        return any(sum(map(self._weights.__getitem__, fresh & other)) >= _COVERED * whole for other in others)


def _family(spans: Sequence[tuple[int, int]], units: Sequence[Unit], score: float) -> Family:
    members = sorted(
        Member(units[a].document, units[a].start, units[b].end, " ".join(units[k].text for k in range(a, b + 1)))
        for a, b in spans
    )
    identity = "\0".join(f"{m.document}\0{m.text}" for m in members)
    digest = hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return Family(digest, tuple(members), round(score, 2))  # the same on every processor
