"""Pairs: candidate pairs with their probability, sentences that one side split or merged put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

import numpy as np

from auditor.align.candidates import candidates
from auditor.align.similarity import features, probabilities, with_context
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
    pairs, cosines = candidates(units, vectors, asking)
    if not len(pairs):
        return []
    rows = features(units, pairs, cosines, idf)
    alone = probabilities(rows, "alone")
    kept = alone >= SHOWN / 5  # context can lift a pair, but not from nothing
    pairs, rows, alone = pairs[kept], rows[kept], alone[kept]
    scores = probabilities(with_context(units, pairs, rows, alone), "context")
    order = np.lexsort((pairs[:, 1], pairs[:, 0], -scores))
    return [
        Scored(int(pairs[k, 0]), int(pairs[k, 1]), float(scores[k])) for k in order.tolist() if scores[k] >= SHOWN
    ]
