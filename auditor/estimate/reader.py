"""Reads two passages with the adapted encoder and the network: texts in, tags out."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load
from torch import Tensor

from auditor.encode import minilm
from auditor.encode.base import normalised
from auditor.encode.bert import Bert
from auditor.estimate.adapter import merged
from auditor.estimate.network import LAYERS, WIDTH, Network
from auditor.estimate.tag import FLOOR, LEAST_ALIKE, Estimate, Kind, Likeness, Tag, Tags
from auditor.estimate.weights import NETWORK, checked
from auditor.tokens import MARK, Token, tokenize

_LONGEST = 192  # word pieces of a passage that are read; where one goes on, nothing is said of it
_TEXTS, _PAIRS = 32, 64  # read at once
_Span = tuple[int, int]  # the span of a word


class _Read(NamedTuple):
    """What the network takes of a text, shape (n, 192), and the words that its pieces belong to, with their spans.

    ``whole`` says that the text is not too long to be read to its end. ``tokens`` are its words as rules know
    them, and ``compared`` is what is compared of these, shape (tokens, 64), each row of length 1, or 0.
    """

    taken: Tensor
    words: tuple[_Span | None, ...]
    whole: bool
    tokens: tuple[Token, ...]
    compared: NDArray[np.float32]


class Reader:
    """The encoder and the network, loaded on construction."""

    def __init__(self) -> None:
        weights = {name: value.float() for name, value in load(checked()).items()}
        self._pieces = minilm.tokenizer()
        self._encoder = Bert(merged(minilm.weights(), weights), minilm.HEADS)
        self._network = Network()
        own = {name.removeprefix(NETWORK): value for name, value in weights.items() if name.startswith(NETWORK)}
        self._network.load_state_dict(own)
        self._network.eval()

    def read(self, pairs: Sequence[tuple[str, str]]) -> list[Estimate]:
        """An estimate for each pair of texts, in order."""
        texts = sorted({text for pair in pairs for text in pair}, key=lambda text: (len(text), text))
        with torch.inference_mode():
            known = dict(zip(texts, self._taken(texts), strict=True))
            order = sorted(range(len(pairs)), key=lambda k: sum(len(known[text].taken) for text in pairs[k]))
            found: dict[int, Estimate] = {}
            for start in range(0, len(order), _PAIRS):
                batch = order[start : start + _PAIRS]
                lefts, rights = ([known[pairs[k][side]] for k in batch] for side in (0, 1))
                found.update(zip(batch, self._estimates(lefts, rights), strict=True))
        return [found[k] for k in range(len(pairs))]

    def _taken(self, texts: Sequence[str]) -> list[_Read]:
        read: list[_Read] = []
        for start in range(0, len(texts), _TEXTS):
            batch = texts[start : start + _TEXTS]
            pieces = self._pieces.of(batch, _LONGEST)
            states, _ = self._encoder.read(pieces)
            taken = self._network.take(torch.stack([states[layer] for layer in LAYERS], dim=2))
            for row, one in enumerate(pieces):
                length = sum(one.attention_mask)
                words = _words(one.word_ids[:length], one.offsets)
                tokens = tuple(token for token in tokenize(batch[row]) if token.shape != MARK)
                compared = _compared(taken[row, :length, WIDTH:].numpy(), one.offsets, tokens)
                read.append(_Read(taken[row, :length].clone(), words, length < _LONGEST, tokens, compared))
        return read

    def _estimates(self, lefts: Sequence[_Read], rights: Sequence[_Read]) -> list[Estimate]:
        ours, here = _padded(lefts)
        theirs, there = _padded(rights)
        left, right = (odds.numpy() for odds in self._network.hold(ours, theirs, here, there))
        return [
            Estimate(_tags(a, left[k]), _tags(b, right[k]), _alike(a, b))
            if a.whole and b.whole
            else Estimate((), ())
            for k, (a, b) in enumerate(zip(lefts, rights, strict=True))
        ]


@functools.cache
def reader() -> Reader:
    """The reader, loaded once in a process. Raises EncoderError."""
    return Reader()


def _words(ids: Sequence[int | None], offsets: Sequence[_Span]) -> tuple[_Span | None, ...]:
    """For each piece the span of its word; None for the marks of beginning and end."""
    spans: dict[int, _Span] = {}
    for word, (start, end) in zip(ids, offsets, strict=False):
        if word is not None:
            spans[word] = (spans[word][0] if word in spans else start, end)
    return tuple(None if word is None else spans[word] for word in ids)


def _compared(pieces: NDArray[np.float32], spans: Sequence[_Span], tokens: Sequence[Token]) -> NDArray[np.float32]:
    """The sum of the pieces of each token, scaled to length 1; zeros where none was read."""
    starts, ends = np.array(spans[: len(pieces)]).T
    rows = np.zeros((len(tokens), pieces.shape[1]), dtype=np.float32)
    for k, token in enumerate(tokens):
        own = (starts < token.end) & (token.start < ends) & (starts < ends)
        rows[k] = pieces[own].sum(axis=0)
    return normalised(rows)


def _alike(left: _Read, right: _Read) -> tuple[Likeness, ...]:
    ours, theirs = ({token.lower for token in read.tokens} for read in (left, right))
    here = [k for k, token in enumerate(left.tokens) if token.lower not in theirs]
    there = [k for k, token in enumerate(right.tokens) if token.lower not in ours]
    cosines = left.compared[here] @ right.compared[there].T
    return tuple(
        Likeness(left.tokens[here[i]].start, right.tokens[there[j]].start, round(float(cosines[i, j]), 2))
        for i, j in np.argwhere(cosines >= LEAST_ALIKE).tolist()
    )


def _padded(read: Sequence[_Read]) -> tuple[Tensor, Tensor]:
    taken = torch.nn.utils.rnn.pad_sequence([one.taken for one in read], batch_first=True)
    lengths = torch.tensor([len(one.taken) for one in read])
    return taken, torch.arange(taken.shape[1]) < lengths[:, None]


def _tags(read: _Read, odds: NDArray[np.float32]) -> Tags:
    """Tags at or above the floor: of a word the most certain of its pieces."""
    best: dict[tuple[int, int, Kind], float] = {}
    end = max((word[1] for word in read.words if word), default=0)
    for piece, kind in np.argwhere(odds[1 : len(read.words)] >= FLOOR).tolist():
        word = read.words[piece + 1]
        if word is None and kind != Kind.LOST:
            continue
        key = (*(word or (end, end)), Kind(kind))
        best[key] = max(best.get(key, FLOOR), float(odds[piece + 1, kind]))
    return tuple(sorted(Tag(kind, start, stop, round(value, 2)) for (start, stop, kind), value in best.items()))
