"""Texts to vectors: each distinct text encoded once, in batches of like length, out of the cache where it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

import numpy as np

from auditor.encode.base import Encoder, Vectors
from auditor.encode.cache import key

_BATCH = 256


Progress = Callable[[int, int], None]
"""Called with the number of texts encoded since the last call, and how many there are in all."""


class Lookup(Protocol):
    """Where vectors may be known already: the cache, or an archive in front of it."""

    def get(self, keys: Sequence[bytes]) -> dict[bytes, Vectors]:
        """Those vectors, shape (d,), that are there."""
        ...

    def put(self, vectors: dict[bytes, Vectors]) -> None:
        """Take new vectors."""
        ...


def model_for(languages: Iterable[str]) -> str:
    """The model's name: MiniLM where every document is English, else the multilingual one."""
    return "multilingual" if set(languages) - {"en", "und"} else "minilm"


def encoder_for(languages: Iterable[str], model: str | None = None) -> Encoder:
    """The encoder named, or the one for these languages."""
    model = model or model_for(languages)
    if model == "tiny":
        from auditor.encode.tiny import Tiny  # noqa: PLC0415 - one encoder is loaded, not all

        return Tiny()
    if model == "multilingual":
        from auditor.encode.multilingual import Multilingual  # noqa: PLC0415

        return Multilingual()
    if model == "minilm":
        from auditor.encode.minilm import MiniLM  # noqa: PLC0415

        return MiniLM()
    from auditor.encode.transformer import TransformerEncoder  # noqa: PLC0415

    return TransformerEncoder(model)


def embed(
    texts: Sequence[str], encoder: Encoder, cache: Lookup | None = None, progress: Progress | None = None
) -> Vectors:
    """Shape (len(texts), d); the encoder is not touched where the cache has everything."""
    keys = [key(encoder.identity, text) for text in texts]
    known = cache.get(list(dict.fromkeys(keys))) if cache else {}
    missing = {name: text for name, text in zip(keys, texts, strict=True) if name not in known}
    waiting = sorted(missing.items(), key=lambda item: (len(item[1]), item[1]))
    for start in range(0, len(waiting), _BATCH):
        batch = waiting[start : start + _BATCH]
        vectors = encoder.encode([text for _, text in batch])
        fresh = {name: vector for (name, _), vector in zip(batch, vectors, strict=True)}
        known.update(fresh)
        if cache:
            cache.put(fresh)
        if progress:
            progress(len(batch), len(waiting))
    return np.stack([known[name] for name in keys]) if keys else np.zeros((0, 0), dtype=np.float32)
