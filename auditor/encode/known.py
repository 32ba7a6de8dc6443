"""Embeddings that an archive has, in front of the cache: nothing archived is ever encoded again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from auditor.encode.base import Vectors
from auditor.encode.embed import Lookup


class Known:
    """Answers from ``vectors`` first, then from ``behind``; only the latter takes what is new."""

    def __init__(self, vectors: Mapping[bytes, Vectors], behind: Lookup | None = None) -> None:
        self._vectors = vectors
        self._behind = behind

    def get(self, keys: Sequence[bytes]) -> dict[bytes, Vectors]:
        """Those vectors, shape (d,), that are known."""
        found = {key: self._vectors[key] for key in keys if key in self._vectors}
        rest = [key for key in keys if key not in found]
        return found | (self._behind.get(rest) if self._behind and rest else {})

    def put(self, vectors: dict[bytes, Vectors]) -> None:
        """Hand vectors to the lookup behind."""
        if self._behind:
            self._behind.put(vectors)
