"""Pairs: candidate pairs with their probability, sentences that one side split or merged put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from auditor.align.candidates import Pairs, candidates
from auditor.align.similarity import features, probabilities, with_surroundings
from auditor.align.unit import Unit
from auditor.encode.base import Vectors

SHOWN = 0.05
"""Pairs less likely than this are forgotten; between it and the threshold they can still be listed."""


class Scored(NamedTuple):
    """Two units, ``i < j``, with the probability that they are witnesses of one sentence."""

    i: int
    j: int
    score: float


def scored_pairs(
    units: Sequence[Unit], vectors: Vectors, idf: Mapping[str, float], asking: Set[str] | None = None
) -> list[Scored]:
    """Pairs of units at or above ``SHOWN``, the best first; ``idf`` are the weights of their stems.

    ``asking`` are the documents of which each pair has at least one; None: all.
    """
    pairs, rows = described(units, *candidates(units, vectors, asking), idf)
    if not len(pairs):
        return []
    scores = probabilities(rows, "context")
    order = np.lexsort((pairs[:, 1], pairs[:, 0], -scores))
    return [
        Scored(int(pairs[k, 0]), int(pairs[k, 1]), float(scores[k])) for k in order.tolist() if scores[k] >= SHOWN
    ]


def described(
    units: Sequence[Unit], pairs: Pairs, cosines: NDArray[np.float32], idf: Mapping[str, float]
) -> tuple[Pairs, NDArray[np.float64]]:
    """The candidate pairs that what surrounds them could still lift, with all features."""
    rows = features(units, pairs, cosines, idf)
    alone = probabilities(rows, "alone")
    kept = alone >= SHOWN / 5
    pairs, rows, alone = pairs[kept], rows[kept], alone[kept]
    return pairs, with_surroundings(units, pairs, rows, alone)
