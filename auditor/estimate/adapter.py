"""Low-rank adapters (LoRA, Hu et al. 2021): what is added to the encoder's weights so that it reads for estimates.

The encoder of its package stays as it is published; a copy takes ``scale · up @ down`` into its layers.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn

RANK = 16
SCALE = 2.0
_PARTS = (
    "attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense",
    "intermediate.dense", "output.dense",
)  # fmt: skip


class Adapted(nn.Module):
    """A linear map with an adapter beside it, as it is trained."""

    def __init__(self, base: nn.Linear) -> None:
        super().__init__()
        self.base = base.requires_grad_(requires_grad=False)
        self.down = nn.Parameter(torch.randn(RANK, base.in_features) / base.in_features**0.5)
        self.up = nn.Parameter(torch.zeros(base.out_features, RANK))

    def forward(self, given: Tensor) -> Tensor:
        """What the map gives, and what the adapter adds."""
        out: Tensor = self.base(given) + SCALE * (given @ self.down.T) @ self.up.T
        return out


def adapted(encoder: Any) -> tuple[Any, nn.ModuleDict]:
    """A copy of a BERT encoder to be trained, and its adapters by name."""
    made = copy.deepcopy(encoder).requires_grad_(requires_grad=False)
    adapters = nn.ModuleDict()
    for name, holder, part in _linears(made):
        adapters[name] = Adapted(getattr(holder, part))
        setattr(holder, part, adapters[name])
    return made, adapters


def merged(encoder: Mapping[str, Tensor], weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The weights of a BERT encoder, by transformers' names, with those of trained adapters added."""
    made = dict(encoder)
    for adapter in (name.removesuffix(".up") for name in weights if name.endswith(".up")):
        name = f"encoder.layer.{adapter.replace('-', '.')}.weight"
        made[name] = made[name] + SCALE * weights[f"{adapter}.up"] @ weights[f"{adapter}.down"]
    return made


def _linears(encoder: Any) -> Iterator[tuple[str, Any, str]]:
    """Each adapted linear map: its name, which has no dots, and what holds it under which attribute."""
    for number, layer in enumerate(encoder.encoder.layer):
        for path in _PARTS:
            holder, _, part = path.rpartition(".")
            yield f"{number}-{path.replace('.', '-')}", layer.get_submodule(holder), part
