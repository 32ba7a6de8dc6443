"""Vectors in the cache, by content: a text is encoded once per model, whoever asks."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import numpy as np

from auditor.cache import disk
from auditor.encode.base import Vectors


def key(identity: str, text: str) -> bytes:
    """SHA-256 of model and text."""
    return hashlib.sha256(f"{identity}\0{text}".encode("utf-8", "surrogatepass")).digest()


@contextmanager
def opened(folder: str | None, *, wanted: bool) -> Iterator[Cache | None]:
    """The cache in a folder, None: the user's, closed on leaving; none where it is not wanted."""
    with disk.opened(folder, wanted=wanted) as kept:
        yield Cache(kept) if kept else None


class Cache:
    """Embeddings and estimates by key."""

    def __init__(self, kept: disk.Cache) -> None:
        self._kept = kept

    def get(self, keys: Sequence[bytes]) -> dict[bytes, Vectors]:
        """Those vectors, shape (d,), that are there."""
        found = self._kept.get("embedding", keys)
        return {name: np.frombuffer(body, dtype=np.float32) for name, body in found.items()}

    def put(self, vectors: Mapping[bytes, Vectors]) -> None:
        """Store vectors; of those already there, what comes later counts."""
        self._kept.put("embedding", {name: v.astype(np.float32).tobytes() for name, v in vectors.items()})
