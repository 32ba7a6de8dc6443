"""BERT (Devlin et al. 2019) in torch's own layers: the default model is read without importing transformers.

That import, with sentence-transformers', takes longer than reading a few articles does; what it reads, this reads,
to the rounding of a float.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from tokenizers import Encoding, Tokenizer
from torch import Tensor, nn
from torch.nn.functional import embedding

_EPSILON = 1e-12  # of BERT's layer norms
_PARTS = {
    "self_attn.out_proj": "attention.output.dense",
    "norm1": "attention.output.LayerNorm",
    "linear1": "intermediate.dense",
    "linear2": "output.dense",
    "norm2": "output.LayerNorm",
}
"""Parts of a layer, by torch's names and by those of transformers."""
_ATTENTION = ("query", "key", "value")  # one matrix in torch


class Bert(nn.Module):
    """An encoder of these weights, named as transformers names those of a ``BertModel``."""

    def __init__(self, weights: Mapping[str, Tensor], heads: int) -> None:
        super().__init__()
        words = weights["embeddings.word_embeddings.weight"]
        places = (
            weights["embeddings.position_embeddings.weight"]
            + weights["embeddings.token_type_embeddings.weight"][0]
        )
        self.words, self.places = words, places
        self.norm = nn.LayerNorm(words.shape[1], _EPSILON)
        self.norm.load_state_dict(_of(weights, "embeddings.LayerNorm"))
        self.layers = nn.ModuleList()
        while any(name.startswith(f"encoder.layer.{len(self.layers)}.") for name in weights):
            self.layers.append(_layer(_of(weights, f"encoder.layer.{len(self.layers)}"), heads))
        self.eval()

    def forward(self, ids: Tensor, mask: Tensor) -> list[Tensor]:
        """States before and behind each layer, each of shape (b, n, d), of ids and a mask of shape (b, n)."""
        states = [self.norm(embedding(ids, self.words) + self.places[: ids.shape[1]])]
        for layer in self.layers:
            states.append(layer(states[-1], src_key_padding_mask=~mask))
        return states

    def read(self, pieces: Sequence[Encoding]) -> tuple[list[Tensor], Tensor]:
        """States as of ``forward``, and the mask."""
        mask = torch.tensor([one.attention_mask for one in pieces], dtype=torch.bool)
        return self(torch.tensor([one.ids for one in pieces]), mask), mask


class Pieces:
    """Word pieces of texts, by a file of Hugging Face's tokenizers."""

    def __init__(self, path: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(path))

    def of(self, texts: Sequence[str], longest: int) -> list[Encoding]:
        """All padded to the length of the longest, which is cut to ``longest`` pieces."""
        self._tokenizer.enable_truncation(longest)
        self._tokenizer.enable_padding()
        found: list[Encoding] = self._tokenizer.encode_batch(list(texts))
        return found


def _of(weights: Mapping[str, Tensor], part: str) -> dict[str, Tensor]:
    start = f"{part}."
    return {name.removeprefix(start): value for name, value in weights.items() if name.startswith(start)}


def _layer(weights: Mapping[str, Tensor], heads: int) -> nn.Module:
    wide, width = weights["intermediate.dense.weight"].shape
    layer = nn.TransformerEncoderLayer(width, heads, wide, 0, "gelu", _EPSILON, batch_first=True)
    named = {
        f"{ours}.{name}": value for ours, theirs in _PARTS.items() for name, value in _of(weights, theirs).items()
    }
    for name in ("weight", "bias"):
        asked = [weights[f"attention.self.{part}.{name}"] for part in _ATTENTION]
        named[f"self_attn.in_proj_{name}"] = torch.cat(asked)
    layer.load_state_dict(named)
    return layer
