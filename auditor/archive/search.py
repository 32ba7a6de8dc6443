"""Exact search: the best of all vectors for each query, block by block."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from auditor.archive.vectors import Halves, Ids
from auditor.encode.base import Vectors

BLOCK = 8192
"""Vectors compared at once: 12 MB of float32 with 384 dimensions. The threads of the matrix product wait for one
another after each block, which with small ones costs a busy machine more than the product itself."""

_EXPONENT = np.float32(2.0**112)  # between the exponents of a float16 and of the float32 with its bits
_BITS = np.array(0x8FFFE000, dtype=np.uint32).view(np.int32)  # sign, exponent and mantissa after the shift


class Best:
    """The ``k`` nearest for each query so far; of equals, those of the lowest rank."""

    def __init__(self, queries: Vectors, k: int) -> None:
        self._queries = np.ascontiguousarray((queries * _EXPONENT).T)
        self._k = k
        self._ranks: list[Ids] = [np.zeros(0, dtype=np.int64) for _ in queries]
        self._cosines: list[NDArray[np.float32]] = [np.zeros(0, dtype=np.float32) for _ in queries]
        self._bounds = np.full(len(queries), -np.inf, dtype=np.float32)

    def take(self, blocks: Iterable[tuple[Ids, Halves]]) -> None:
        """Compare blocks of vectors, each with a rank.

        Cosines are rounded, so that equal vectors are equal whatever their place in a block.
        """
        for ranks, halves in blocks:
            cosines = np.round(_scaled(halves) @ self._queries, 4).T
            better = cosines >= self._bounds[:, None]
            for query in np.flatnonzero(better.any(axis=1)).tolist():
                self._merge(query, ranks[better[query]], cosines[query][better[query]])

    def _merge(self, query: int, ranks: Ids, cosines: NDArray[np.float32]) -> None:
        if len(cosines) > self._k:
            enough = cosines >= np.partition(cosines, -self._k)[-self._k]
            ranks, cosines = ranks[enough], cosines[enough]
        ranks = np.concatenate([self._ranks[query], ranks])
        cosines = np.concatenate([self._cosines[query], cosines])
        order = np.lexsort((ranks, -cosines))[: self._k]
        self._ranks[query], self._cosines[query] = ranks[order], cosines[order]
        if len(order) == self._k:
            self._bounds[query] = cosines[order[-1]]

    def found(self) -> list[list[tuple[int, float]]]:
        """Ranks and cosines for each query, the nearest first."""
        return [
            [
                (rank, min(1.0, round(cosine, 4)))
                for rank, cosine in zip(ranks.tolist(), cosines.tolist(), strict=True)
            ]
            for ranks, cosines in zip(self._ranks, self._cosines, strict=True)
        ]


def _scaled(halves: Halves) -> Vectors:
    """Vectors divided by ``_EXPONENT``, exactly: a float16's bits shifted to where a float32 has its own.

    numpy converts halves one by one, four times slower, where the processor's instruction for it is not used.
    """
    bits = halves.view(np.int16).astype(np.int32)
    bits <<= 13
    bits &= _BITS
    return bits.view(np.float32)
