"""The type of a language's number words, and short ways to write them.

``cardinals`` add up (twenty + five), ``scales`` multiply what stands before them (three × hundred).
``vague`` are plurals that name a range: dozens, hundreds. A word may stand in several tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from auditor.lexicons.base import series


class Unit(NamedTuple):
    """A unit of measure: an amount in it is ``amount * factor + offset`` in the dimension's base unit."""

    name: str
    dimension: str
    factor: float
    offset: float = 0.0


_NAMES: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Numerals:
    """The number words of one language, all in lower case; see the module's docstring."""

    cardinals: Mapping[str, int]
    scales: Mapping[str, int]
    ordinals: Mapping[str, int]
    ordinal_suffixes: frozenset[str] = _NAMES
    fractions: Mapping[str, float] = field(default_factory=dict)
    """Parts of a whole by the word that names the denominator: third is 1/3."""
    vague: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    articles: frozenset[str] = _NAMES
    joiners: frozenset[str] = _NAMES
    """Words inside a number: one hundred and five."""
    half: frozenset[str] = _NAMES
    ranges: frozenset[str] = _NAMES
    """Words between the ends of a range: 10 to 15."""
    of: frozenset[str] = _NAMES
    percent: frozenset[str] = _NAMES
    rough: frozenset[str] = _NAMES
    """Words before (or after) a number that is rounded: about, nearly, more than."""
    one: frozenset[str] = _NAMES
    """Words for 1 that mean other things more often."""
    implied: Mapping[str, int] = field(default_factory=dict)
    """Words that say a number without being one: both, twice."""
    units: Mapping[str, Unit] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)
    decades: Mapping[str, int] = field(default_factory=dict)
    month_abbreviations: Mapping[str, int] = field(default_factory=dict)
    weekday_abbreviations: Mapping[str, int] = field(default_factory=dict)
    date_cues: frozenset[str] = _NAMES
    """Words before a month or a year: in, since, last."""
    doubtful_months: frozenset[str] = _NAMES
    """Months whose names are other words too, so that only a cue or a number tells."""
    noon: Mapping[str, int] = field(default_factory=dict)
    """Words for a time of day, in minutes after midnight."""
    zones: frozenset[str] = _NAMES
    squared: frozenset[str] = _NAMES
    per_hour: frozenset[str] = _NAMES
    """What behind a unit of length makes it one of speed, as two words: per hour."""
    toll: frozenset[str] = _NAMES
    """Beginnings of words that make a count one of victims."""
    capitalised_dates: bool = False
    """Whether months and weekdays are written with a capital."""


LENGTH, MASS, AREA, VOLUME, SPEED, POWER, TIME = series("length mass area volume speed power time")
HOUR, DAY = 3600.0, 86400.0


def numbered(text: str, start: int = 0, step: int = 1) -> dict[str, int]:
    """Words in order with their numbers; words joined by a stroke have the same."""
    return {
        word: start + step * k for k, alike in enumerate(text.split()) for word in alike.split("/") if word != "-"
    }


def units(dimension: str, factors: Mapping[str, float]) -> dict[str, Unit]:
    """Units by their words; the first of words joined by a stroke names the unit."""
    return {
        word: Unit(alike.partition("/")[0], dimension, factor)
        for alike, factor in factors.items()
        for word in alike.split("/")
    }


def ranges(
    tens: str, hundreds: str, thousands: str, millions: str, billions: str
) -> dict[str, tuple[float, float]]:
    """Ranges by the plurals that name them, from tens to billions; several words may name one."""
    bounds = ((tens, 10, 150), (hundreds, 100, 1500), (thousands, 1000, 1.5e5), (millions, 1e6, 1e9))
    limits = (*bounds, (billions, 1e9, 1e12))
    return {word: (low, high) for alike, low, high in limits for word in alike.split()}


def named(text: str) -> dict[str, str]:
    """Currencies by their words; the first of words joined by a stroke names the currency."""
    return {word: alike.partition("/")[0] for alike in text.split() for word in alike.split("/")}
