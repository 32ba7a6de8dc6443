"""A deterministic encoder for tests and smoke runs: hashed character trigrams, no model."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np

from auditor.encode.base import Vectors, normalised

_DIMENSIONS = 512


class Tiny:
    """Texts that share trigrams are near one another; meaning plays no part."""

    identity = "tiny:1"

    def encode(self, texts: Sequence[str]) -> Vectors:
        vectors = np.zeros((len(texts), _DIMENSIONS), dtype=np.float32)
        for row, text in enumerate(texts):
            padded = f"  {text.lower()} "
            for start in range(len(padded) - 2):
                vectors[row, zlib.crc32(padded[start : start + 3].encode()) % _DIMENSIONS] += 1
        return normalised(np.sqrt(vectors))
