"""What an encoder is."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from auditor.model import UserError

Vectors = NDArray[np.float32]
"""Shape (n, d), each row of length 1."""


class EncoderError(UserError):
    """An encoder that cannot be loaded; the message is one line for the user."""


class Encoder(Protocol):
    """Turns sentences into vectors whose dot product is their similarity."""

    identity: str
    """Names the model and its version; vectors of one identity may be compared and cached together."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """A row for each text, in order; (0, d) for none. Deterministic."""
        ...


def normalised(vectors: Vectors) -> Vectors:
    """Rows scaled to length 1; a row of zeros stays as it is."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: Vectors = (vectors / np.where(lengths == 0, 1, lengths)).astype(np.float32)
    return scaled


@contextmanager
def uncollected() -> Iterator[None]:
    """No search for garbage among what is made here: modules by the hundred, which stay (1 s of an import)."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
