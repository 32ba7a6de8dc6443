"""Candidate pairs: for each unit the nearest others, by exact search, or by an index in a large corpus."""

from __future__ import annotations

from collections.abc import Sequence

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
_BLOCK = 1024


def candidates(units: Sequence[Unit], vectors: Vectors) -> tuple[Pairs, NDArray[np.float32]]:
    """Pairs of units that may be witnesses of each other, and the cosine of each."""
    if len(units) < 2:
        return np.zeros((0, 2), dtype=np.int64), np.zeros(0, dtype=np.float32)
    groups = _groups(units)
    found = _exact(vectors, groups) if len(units) <= EXACT_UP_TO else _indexed(vectors, groups)
    left, right = found
    pairs = np.unique(np.stack([np.minimum(left, right), np.maximum(left, right)], axis=1), axis=0)
    cosines = np.einsum("ij,ij->i", vectors[pairs[:, 0]], vectors[pairs[:, 1]])
    near = cosines >= LEAST_COSINE
    return pairs[near], cosines[near]


def _groups(units: Sequence[Unit]) -> NDArray[np.int64]:
    """A number for each unit, equal where two must not pair: by outlet, or by document where there is none."""
    numbers: dict[tuple[str, str], int] = {}
    keys = [("outlet", unit.outlet) if unit.outlet else ("document", unit.document) for unit in units]
    return np.array([numbers.setdefault(key, len(numbers)) for key in keys], dtype=np.int64)


def _exact(vectors: Vectors, groups: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    left, right = [], []
    nearest = min(NEAREST, len(vectors) - 1)
    for start in range(0, len(vectors), _BLOCK):
        block = vectors[start : start + _BLOCK] @ vectors.T
        block[groups[start : start + _BLOCK, None] == groups[None, :]] = -1
        best = np.argpartition(-block, nearest - 1, axis=1)[:, :nearest]
        rows = np.repeat(np.arange(start, start + len(block)), nearest)
        columns = best.ravel()
        near = np.take_along_axis(block, best, axis=1).ravel() >= LEAST_COSINE
        left.append(rows[near])
        right.append(columns[near])
    return np.concatenate(left), np.concatenate(right)


def _indexed(vectors: Vectors, groups: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    from usearch.index import Index  # noqa: PLC0415 - for large corpora only

    index = Index(ndim=vectors.shape[1], metric="cos", dtype="f32")
    index.add(np.arange(len(vectors)), vectors)
    matches = index.search(vectors, 2 * NEAREST)
    rows = np.repeat(np.arange(len(vectors)), matches.keys.shape[1])
    columns = matches.keys.ravel().astype(np.int64)
    other = groups[rows] != groups[columns]
    return rows[other], columns[other]
