"""Estimates of many pairs of passages, each made once: out of the cache where they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from auditor.encode.cache import key
from auditor.encode.embed import Lookup, Progress
from auditor.estimate.tag import Estimate, Estimates, Kind, Likeness, Tag
from auditor.estimate.weights import IDENTITY

_BATCH = 512
_FIELDS = 5  # side, kind, start, end, odds
_ALIKE = 2  # the side of both


def estimates(
    pairs: Iterable[tuple[str, str]], cache: Lookup | None = None, progress: Progress | None = None
) -> Estimates:
    """An estimate for every two texts; it takes least where those of one family come in a row.

    Nothing is loaded where the cache has all of them. Raises EncoderError.
    """
    wanted = list(dict.fromkeys((min(pair), max(pair)) for pair in pairs))
    keys = {pair: key(IDENTITY, f"{len(pair[0])} {pair[0]}{pair[1]}") for pair in wanted}
    known = cache.get(list(keys.values())) if cache else {}
    found = {pair: _unpacked(known[keys[pair]]) for pair in wanted if keys[pair] in known}
    missing = [pair for pair in wanted if pair not in found]
    if missing:
        from auditor.estimate.reader import reader  # noqa: PLC0415 - torch: 3 s to import

        for start in range(0, len(missing), _BATCH):
            batch = missing[start : start + _BATCH]
            made = dict(zip(batch, reader().read(batch), strict=True))
            found.update(made)
            if cache:
                cache.put({keys[pair]: _packed(estimate) for pair, estimate in made.items()})
            if progress:
                progress(len(batch), len(missing))
    return found


def _packed(estimate: Estimate) -> NDArray[np.float32]:
    """As numbers, which the cache keeps: a row for each tag behind one of zeros."""
    rows = [(0.0,) * _FIELDS]
    rows += [(side, *tag) for side, tags in enumerate(estimate[:_ALIKE]) for tag in tags]
    rows += [(_ALIKE, 0, *likeness) for likeness in estimate.alike]
    return np.array(rows, dtype=np.float32).ravel()


def _unpacked(numbers: NDArray[np.float32]) -> Estimate:
    sides: Sequence[list[Tag]] = ([], [])
    likenesses: list[Likeness] = []
    for side, kind, start, end, value in numbers.reshape(-1, _FIELDS)[1:].tolist():
        if side == _ALIKE:
            likenesses.append(Likeness(int(start), int(end), round(value, 2)))
        else:
            sides[int(side)].append(Tag(Kind(int(kind)), int(start), int(end), round(value, 2)))
    left, right = (tuple(tags) for tags in sides)
    return Estimate(left, right, tuple(likenesses))
