"""The network: two passages, as a sentence encoder reads their word pieces, held against each other.

A siamese pair of small transformers: each block lets the pieces of either passage attend to their own passage
(with relative positions, Shaw et al. 2018) and then to the other one, where the cosine of the pieces is added
to the attention, so that words find their partners. It is trained together with the adapters of the encoder, by
``benchmarks.train_estimate``.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn.functional import gelu, normalize

LAYERS = (2, 4, 6)
"""Layers of the encoder that are read: spelling, syntax, meaning."""
READ = 384
"""Width of the encoder's layers."""
WIDTH, HEADS, BLOCKS, COMPARED, REACH = 128, 4, 2, 64, 8
KINDS = 3


class _Attention(nn.Module):
    def __init__(self, *, across: bool) -> None:
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key_value = nn.Linear(WIDTH, 2 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        if across:
            self.scale = nn.Parameter(torch.linspace(0, 8, HEADS).reshape(1, HEADS, 1, 1))
        else:
            self.relative = nn.Parameter(torch.zeros(HEADS, 2 * REACH + 1))

    def forward(self, ours: Tensor, theirs: Tensor, there: Tensor, cosines: Tensor | None = None) -> Tensor:
        many, long, _ = ours.shape
        query = self.query(ours).view(many, long, HEADS, -1).transpose(1, 2)
        key, value = self.key_value(theirs).view(many, theirs.shape[1], 2, HEADS, -1).permute(2, 0, 3, 1, 4)
        weights = query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS)
        if cosines is None:
            places = torch.arange(long)
            weights = weights + self.relative[:, (places - places[:, None]).clamp(-REACH, REACH) + REACH]
        else:
            weights = weights + self.scale * cosines[:, None]
        weights = weights.masked_fill(~there[:, None, None], -1e9).softmax(-1)
        heard: Tensor = self.out((weights @ value).transpose(1, 2).reshape(many, long, WIDTH))
        return heard


class _Block(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.before_inner, self.before_across, self.before_feed = (nn.LayerNorm(WIDTH) for _ in range(3))
        self.inner, self.across = _Attention(across=False), _Attention(across=True)
        self.up, self.down = nn.Linear(WIDTH, 2 * WIDTH), nn.Linear(2 * WIDTH, WIDTH)
        self.drop = nn.Dropout(0.1)

    def forward(
        self, left: Tensor, right: Tensor, here: Tensor, there: Tensor, cosines: Tensor
    ) -> tuple[Tensor, Tensor]:
        left, right = self._alone(left, here), self._alone(right, there)
        ours, theirs = self.before_across(left), self.before_across(right)
        left = left + self.drop(self.across(ours, theirs, there, cosines))
        right = right + self.drop(self.across(theirs, ours, here, cosines.transpose(1, 2)))
        return self._fed(left), self._fed(right)

    def _alone(self, pieces: Tensor, mask: Tensor) -> Tensor:
        calm = self.before_inner(pieces)
        heard: Tensor = pieces + self.drop(self.inner(calm, calm, mask))
        return heard

    def _fed(self, pieces: Tensor) -> Tensor:
        fed: Tensor = pieces + self.drop(self.down(gelu(self.up(self.before_feed(pieces)))))
        return fed


class Network(nn.Module):
    """Log-odds of each kind of tag for each word piece of two passages."""

    def __init__(self) -> None:
        super().__init__()
        self.calm = nn.ModuleList(nn.LayerNorm(READ) for _ in LAYERS)
        self.enter = nn.Linear(len(LAYERS) * READ, WIDTH)
        self.compare = nn.Linear(len(LAYERS) * READ, COMPARED, bias=False)
        self.blocks = nn.ModuleList(_Block() for _ in range(BLOCKS))
        self.last = nn.LayerNorm(WIDTH)
        self.tell = nn.Linear(WIDTH, KINDS)
        self.drop = nn.Dropout(0.1)

    def forward(self, left: Tensor, right: Tensor, here: Tensor, there: Tensor) -> tuple[Tensor, Tensor]:
        """What ``hold`` gives for what ``take`` takes from states, of shapes (b, n, 3, 384) and (b, m, 3, 384)."""
        return self.hold(self.take(left), self.take(right), here, there)

    def take(self, states: Tensor) -> Tensor:
        """What the network needs of the states of a text, whatever it is held against: (…, 3, 384) → (…, 192)."""
        calm = torch.cat([calm(states[..., k, :]) for k, calm in enumerate(self.calm)], dim=-1)
        return torch.cat([self.enter(self.drop(calm)), normalize(self.compare(calm), dim=-1)], dim=-1)

    def hold(self, left: Tensor, right: Tensor, here: Tensor, there: Tensor) -> tuple[Tensor, Tensor]:
        """Shapes (b, n, 192) and (b, m, 192) with masks (b, n) and (b, m) give (b, n, 3) and (b, m, 3)."""
        left, ours = torch.split(left, [WIDTH, COMPARED], dim=-1)
        right, theirs = torch.split(right, [WIDTH, COMPARED], dim=-1)
        cosines = ours @ theirs.transpose(1, 2)
        for block in self.blocks:
            left, right = block(left, right, here, there, cosines)
        return self.tell(self.last(left)), self.tell(self.last(right))
