"""Candidate pairs: for each unit the nearest others, by exact search, or by an index in a large corpus."""

from __future__ import annotations

from collections.abc import Sequence, Set

import numpy as np
from numpy.typing import NDArray

from auditor.align.unit import Unit
from auditor.encode.base import Vectors

Pairs = NDArray[np.int64]
"""Shape (n, 2): indices of units, the smaller first; rows sorted and distinct."""

NEAREST = 32
"""Neighbours taken for each unit."""
LEAST_COSINE = 0.35
EXACT_UP_TO = 40_000
"""Units that are searched exactly: 40,000² × 384 products take about a minute on two cores."""
_SEARCHED, _FEW = (2 * NEAREST, 16 * NEAREST), 8
"""Neighbours asked of an index: more of them where too few are of other outlets."""
_BLOCK = 2**24
"""Cosines that are held at once: 64 MB."""


def candidates(
    units: Sequence[Unit], vectors: Vectors, asking: Set[str] | None = None
) -> tuple[Pairs, NDArray[np.float32]]:
    """Pairs of units that may be witnesses of each other, and the cosine of each.

    ``asking`` are the documents whose neighbours are looked for; None: all.
    """
    rows = np.array([k for k, u in enumerate(units) if asking is None or u.document in asking], dtype=np.int64)
    if len(units) < 2 or not len(rows):
        return np.zeros((0, 2), dtype=np.int64), np.zeros(0, dtype=np.float32)
    groups = _groups(units)
    search = _exact if len(rows) * len(units) <= EXACT_UP_TO**2 else _indexed
    found = search(vectors, groups, rows)
    left, right = found
    keys = np.sort(np.minimum(left, right) * len(units) + np.maximum(left, right))
    keys = keys[np.diff(keys, prepend=-1) > 0]  # np.unique would import numpy.ma, which takes 0.05 s
    pairs = np.stack(np.divmod(keys, len(units)), axis=1)
    cosines = np.einsum("ij,ij->i", vectors[pairs[:, 0]], vectors[pairs[:, 1]])
    near = cosines >= LEAST_COSINE
    return pairs[near], cosines[near]


def _groups(units: Sequence[Unit]) -> NDArray[np.int64]:
    """A number for each unit, equal where two must not pair."""
    numbers: dict[str, int] = {}
    return np.array([numbers.setdefault(unit.group, len(numbers)) for unit in units], dtype=np.int64)


def _exact(
    vectors: Vectors, groups: NDArray[np.int64], asking: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    left, right = [], []
    nearest = min(NEAREST, len(vectors) - 1)
    rows = max(1, _BLOCK // len(vectors))
    for start in range(0, len(asking), rows):
        ours = asking[start : start + rows]
        block = vectors[ours] @ vectors.T
        block[groups[ours, None] == groups[None, :]] = -1
        best = np.argpartition(-block, nearest - 1, axis=1)[:, :nearest]
        near = np.take_along_axis(block, best, axis=1).ravel() >= LEAST_COSINE
        left.append(np.repeat(ours, nearest)[near])
        right.append(best.ravel()[near])
    return np.concatenate(left), np.concatenate(right)


def _indexed(
    vectors: Vectors, groups: NDArray[np.int64], asking: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    from usearch.index import Index  # noqa: PLC0415 - for large corpora only

    index = Index(ndim=vectors.shape[1], metric="cos", dtype="f32")
    index.add(np.arange(len(vectors)), vectors, threads=1)  # on several the index is another one each time
    found = []
    for many in _SEARCHED:
        matches = index.search(vectors[asking], many)
        rows = np.repeat(asking, matches.keys.shape[1])
        columns = matches.keys.ravel().astype(np.int64)
        other = groups[rows] != groups[columns]
        found.append((rows[other], columns[other]))
        enough = np.bincount(found[-1][0], minlength=len(vectors))[asking] >= _FEW
        asking = asking[~enough]
        if not len(asking):
            break
    left, right = zip(*found, strict=True)
    return np.concatenate(left), np.concatenate(right)
