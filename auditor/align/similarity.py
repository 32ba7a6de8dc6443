"""How likely two units are to be witnesses of one sentence: a logistic model over a few plain features.

Neither strings nor embeddings suffice alone: on one topic everything has a cosine of .6, and a reworded
sentence shares few words. The coefficients in ``calibration.json`` were fitted by
``python -m benchmarks.calibrate``, which says on what.
"""

from __future__ import annotations

import functools
import json
from collections import defaultdict
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
    "margin",
)
"""Columns of the feature matrix; all lie in 0..1 but the cosine."""

_COPIED = 0.4  # share of their words by which two passages of one outlet are no rivals, but one
_UNSEEN = -6.0  # log-odds taken for the best rival where no other pair was worth keeping
_LISTED = 40  # of the best others that are looked through for a rival: all may be copies
_AHEAD, _CLEAR = 2.0, 5.0  # log-odds ahead of its rivals from which a pair begins to stand out, and does so fully


def features(
    units: Sequence[Unit], pairs: Pairs, cosines: NDArray[np.float32], weights: Mapping[str, float]
) -> NDArray[np.float64]:
    """Shape (n, len(FEATURES)); the last two columns are 0 until ``with_surroundings`` fills them."""
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
    """The model's answer; ``stage`` is "alone" (without surroundings) or "context"."""
    model = calibration()[stage]
    coefficients = np.array([model[name] for name in FEATURES])
    return logistic(rows @ coefficients + model["intercept"])


def logistic(values: NDArray[np.float64]) -> Scores:
    """1 / (1 + exp(−x)), without overflow."""
    clipped: Scores = 1 / (1 + np.exp(-np.clip(values, -40, 40)))
    return clipped


def with_surroundings(
    units: Sequence[Unit], pairs: Pairs, rows: NDArray[np.float64], alone: Scores
) -> NDArray[np.float64]:
    """The features with what the other pairs say filled in.

    "context": the mean score of the two pairs of neighbours. "margin": how far a pair is ahead of all that
    else resembles either of its sides in the other's outlet or document. On one topic every sentence
    resembles several; two translations of one sentence, however free, resemble nothing else as much.
    """
    filled = rows.copy()
    filled[:, FEATURES.index("context")] = _context(units, pairs, alone)
    filled[:, FEATURES.index("margin")] = _margin(units, pairs, alone)
    return filled


def _context(units: Sequence[Unit], pairs: Pairs, alone: Scores) -> list[float]:
    by_place: dict[tuple[str, int, str, int], float] = {
        (a.document, a.position, b.document, b.position): score
        for (i, j), score in zip(pairs.tolist(), alone.tolist(), strict=True)
        for a, b in ((units[i], units[j]), (units[j], units[i]))
    }

    def around(a: Unit, b: Unit) -> float:
        places = ((a.document, a.position + step, b.document, b.position + step) for step in (-1, 1))
        return sum(by_place.get(place, 0.0) for place in places) / 2

    return [around(units[i], units[j]) for i, j in pairs.tolist()]


def _margin(units: Sequence[Unit], pairs: Pairs, alone: Scores) -> list[float]:
    """How clearly a pair is ahead of its best rival in log-odds, 0..1."""
    odds = (np.log(np.clip(alone, 1e-9, None)) - np.log(np.clip(1 - alone, 1e-9, None))).tolist()
    ranked: dict[tuple[int, str], list[tuple[float, int]]] = defaultdict(list)
    for (i, j), value in zip(pairs.tolist(), odds, strict=True):
        ranked[i, units[j].group].append((-value, j))
        ranked[j, units[i].group].append((-value, i))
    for others in ranked.values():
        others.sort()

    @functools.cache
    def copies(one: int, other: int) -> bool:
        return _copies(units[one], units[other])

    def ahead(one: int, other: int, value: float) -> float:
        """Over the best of the others that is no copy of this one, nor of what it is held against."""
        listed = ranked[one, units[other].group][:_LISTED]
        rivals = (
            rank
            for rank, k in listed
            if k != other
            and not copies(min(k, other), max(k, other))
            and not _reprints(units[k], units[one], units[other])
        )
        return value + next(rivals, -_UNSEEN)

    leads = [
        min(ahead(i, j, value), ahead(j, i, value)) for (i, j), value in zip(pairs.tolist(), odds, strict=True)
    ]
    return [min(1.0, max(0.0, (lead - _AHEAD) / (_CLEAR - _AHEAD))) for lead in leads]


def _copies(one: Unit, other: Unit) -> bool:
    """Whether two units of one group say the same: an update, or a sentence printed twice."""
    shared = len(one.stems & other.stems)
    return shared >= _COPIED * (len(one.stems) + len(other.stems) - shared)


def _reprints(rival: Unit, one: Unit, other: Unit) -> bool:
    """Whether an outlet has ``one`` in the same words in another article than that of ``other``.

    It may print a dispatch twice, as it came and reworked. In one article the copy would be the better witness.
    """
    return rival.document != other.document and rival.stems == one.stems


@functools.cache
def calibration() -> dict[str, dict[str, float]]:
    """Coefficients of the two stages."""
    loaded: dict[str, dict[str, float]] = json.loads(
        (Path(__file__).parent / "calibration.json").read_text(encoding="utf-8")
    )
    return loaded
