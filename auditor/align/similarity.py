"""How likely two units are to be witnesses of one sentence: a logistic model over a few plain features.

Neither strings nor embeddings suffice alone: on one topic everything has a cosine of .6, and a reworded
sentence shares few words. The coefficients in ``calibration.json`` were fitted by
``python -m benchmarks.calibrate``, which says on what.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from auditor.align.candidates import Pairs
from auditor.align.unit import Unit

_READ = 4_000
"""Characters of a passage that are compared in order, which takes the square of their number."""

Scores = NDArray[np.float64]
"""Shape (n,): a probability for each pair."""

FEATURES = (
    "cosine",
    "overlap",
    "containment",
    "order",
    "sorted",
    "numbers",
    "names",
    "length",
    "quotation",
    "context",
)
"""Columns of the feature matrix; all lie in 0..1 but the cosine."""


def features(
    units: Sequence[Unit], pairs: Pairs, cosines: NDArray[np.float32], weights: Mapping[str, float]
) -> NDArray[np.float64]:
    """Shape (n, len(FEATURES)); the column "context" is 0 until ``with_context`` fills it."""
    sums = [sum(map(weights.__getitem__, unit.stems)) for unit in units]
    read = [unit.text[:_READ].lower() for unit in units]
    rows = np.zeros((len(pairs), len(FEATURES)))
    rows[:, 0] = cosines
    for row, (i, j) in enumerate(pairs.tolist()):
        a, b = units[i], units[j]
        shared = sum(map(weights.__getitem__, a.stems & b.stems))
        short, long = sorted((len(a.text), len(b.text)))
        rows[row, 1:9] = (
            shared / max(1e-9, sums[i] + sums[j] - shared),
            shared / max(1e-9, min(sums[i], sums[j])),
            fuzz.ratio(read[i], read[j]) / 100,
            fuzz.token_sort_ratio(read[i], read[j]) / 100,
            _conflict(a.numbers, b.numbers, b.numbers, a.numbers),
            _conflict(a.names, b.stems, b.names, a.stems),
            short / long,
            _quotation(a.quotes, b.quotes),
        )
    return rows


def _conflict(
    ours: frozenset[str], in_theirs: frozenset[str], theirs: frozenset[str], in_ours: frozenset[str]
) -> float:
    """The lesser share of either side's items that the other lacks: 0 where one side has all of the other's."""
    if not ours or not theirs:
        return 0.0
    return min(len(ours - in_theirs) / len(ours), len(theirs - in_ours) / len(theirs))


def _quotation(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """How alike the most similar quotations of two units are: 0 where they are no more alike than by chance."""
    best = max((fuzz.token_sort_ratio(a[:_READ], b[:_READ]) for a in ours for b in theirs), default=0.0)
    return max(0.0, best / 50 - 1)


def probabilities(rows: NDArray[np.float64], stage: str) -> Scores:
    """The model's answer; ``stage`` is "alone" (without context) or "context"."""
    model = calibration()[stage]
    coefficients = np.array([model[name] for name in FEATURES])
    return logistic(rows @ coefficients + model["intercept"])


def logistic(values: NDArray[np.float64]) -> Scores:
    """1 / (1 + exp(−x)), without overflow."""
    clipped: Scores = 1 / (1 + np.exp(-np.clip(values, -40, 40)))
    return clipped


def with_context(
    units: Sequence[Unit], pairs: Pairs, rows: NDArray[np.float64], alone: Scores
) -> NDArray[np.float64]:
    """The features with the context filled in: the mean score of the two pairs of neighbours."""
    by_place = {
        (a.document, a.position, b.document, b.position): score
        for (i, j), score in zip(pairs.tolist(), alone.tolist(), strict=True)
        for a, b in ((units[i], units[j]), (units[j], units[i]))
    }
    filled = rows.copy()
    for row, (i, j) in enumerate(pairs.tolist()):
        a, b = units[i], units[j]
        around = (
            by_place.get((a.document, a.position + step, b.document, b.position + step), 0.0) for step in (-1, 1)
        )
        filled[row, FEATURES.index("context")] = sum(around) / 2
    return filled


@functools.cache
def calibration() -> dict[str, dict[str, float]]:
    """Coefficients of the two stages."""
    loaded: dict[str, dict[str, float]] = json.loads(
        (Path(__file__).parent / "calibration.json").read_text(encoding="utf-8")
    )
    return loaded
