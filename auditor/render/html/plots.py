"""Geometry of the small plots; templates draw it as SVG. Lengths are in pixels of the drawing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import cycle, repeat
from typing import NamedTuple

from auditor import score

STRIP = 180
"""Width of a plot of scores."""
BAR = 90
"""Width of the longest bar."""
_MARGIN = 6  # on each side of a strip, so that no dot is cut
_LANES = (0, -3, 3, -5, 5)  # offsets of dots from the middle line, in turn, so that they cover one another less


class Part(NamedTuple):
    """A stretch of a bar or a scale: its name, where it starts and how long it is."""

    name: str
    x: float
    width: float


class Dot(NamedTuple):
    """A document on a scale."""

    x: float
    y: float
    title: str


_BANDS = (*score.GRADES, (0.0, "F"))
_BAND = (STRIP - 2 * _MARGIN) / len(_BANDS)


def place(value: float) -> float:
    """Where a score stands: every grade is as wide as the others, and even in itself."""
    top = 100.0
    for rank, (least, _) in enumerate(_BANDS, 1):
        if value >= least:
            return round(STRIP - _MARGIN - _BAND * (rank - (value - least) / (top - least)), 1)
        top = least
    return float(_MARGIN)


def grades() -> list[Part]:
    """The scale's bands, the worst first."""
    letters = [letter for _, letter in reversed(_BANDS)]
    return [Part(letter, round(_MARGIN + k * _BAND, 1), round(_BAND, 1)) for k, letter in enumerate(letters)]


def dots(documents: Sequence[tuple[float, str]]) -> list[Dot]:
    """Scores with their titles, the best first, so that the worst is drawn last."""
    ranked = sorted(documents, key=lambda item: (-item[0], item[1]))
    lanes = cycle(_LANES) if len(ranked) > 1 else repeat(0)
    return [Dot(place(value), lane, title) for (value, title), lane in zip(ranked, lanes, strict=False)]


def bar(amounts: Iterable[tuple[str, float]], greatest: float) -> list[Part]:
    """A bar of several parts, without those that are nothing; the longest bar of its table takes ``BAR``."""
    parts = []
    x = 0.0
    for name, amount in amounts:
        width = round(BAR * amount / greatest, 1) if greatest else 0.0
        if width:
            parts.append(Part(name, round(x, 1), width))
            x += width
    return parts
