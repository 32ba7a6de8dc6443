"""Any model of sentence-transformers, by name or folder."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from auditor.encode.base import EncoderError, Vectors, normalised, uncollected

_BATCH = 32


class TransformerEncoder:
    """Loads its model when the first text is encoded."""

    def __init__(self, model: str) -> None:
        self.identity = f"sentence-transformers:{model}{_state(Path(model))}"
        self._name = model
        self._model: Any = None

    def encode(self, texts: Sequence[str]) -> Vectors:
        if self._model is None:
            self._model = _load(self._name)
        vectors = self._model.encode(list(texts), batch_size=_BATCH, show_progress_bar=False)
        return normalised(np.asarray(vectors, dtype=np.float32).reshape(len(texts), -1))


def _state(folder: Path) -> str:
    """A digest of the files in a model's folder, so that one trained anew is another model."""
    if not folder.is_dir():
        return ""
    digest = hashlib.sha256()
    try:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            with path.open("rb") as content:
                digest.update(hashlib.file_digest(content, "sha256").digest())
    except OSError as error:
        raise EncoderError(f"{folder}: the model cannot be read: {error.strerror}") from error
    return f":{digest.hexdigest()[:12]}"


def _load(name: str) -> Any:
    """The model, without a look at the network."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    try:
        with uncollected():
            from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - 6 s to import
            from transformers.utils import logging  # noqa: PLC0415

            logging.disable_progress_bar()
            return SentenceTransformer(name, device="cpu")
    except Exception as error:
        raise EncoderError(f"cannot load the model {name!r}: {' '.join(str(error).split())[:200]}") from error
