"""What a fact is, and when two of them are one, however they are written."""

from __future__ import annotations

import enum
from typing import NamedTuple

from auditor.lexicons.numerals import INTERCHANGEABLE, Unit


class Kind(enum.Enum):
    """What a number counts or names; the value is the name for people."""

    COUNT = "number"
    ORDINAL = "rank"
    PERCENT = "share"
    MONEY = "amount"
    MEASURE = "measure"
    SCORE = "score"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    WEEKDAY = "weekday"
    DECADE = "decade"
    TIME = "time"
    LABEL = "designation"


CALENDAR = frozenset({Kind.YEAR, Kind.MONTH, Kind.DAY, Kind.WEEKDAY, Kind.DECADE, Kind.TIME})
_NAMED = frozenset({Kind.MONTH, Kind.WEEKDAY, Kind.DECADE, Kind.LABEL})
"""What a bare number never is."""

_CONVERTED = 0.06  # part by which a converted amount may be off: 60 mph are "100 km/h"
_CONVERTED_TIME = 0.15  # "two weeks" are quinze jours in French
_HALF_DAY = 720  # minutes
_ROUNDED = 0.2  # part by which a rough amount may be off an exact one: "about 20", 23
_ROUGH = 0.05  # part by which two rough amounts may differ: "3.5 million", more than 3,520,000
_PART = 3.0  # percentage points by which a fraction and a share may differ: a third, 35 percent


class Fact(NamedTuple):
    """A number or date at ``start:end`` of a text, its unit included; the number itself is at ``first:last``.

    The amount lies between ``low`` and ``high``, which are equal unless the text is vague (dozens).
    Months and weekdays count from 1 and 0 (Monday), times of day are minutes after midnight. The unit of
    a designation (M5) is its letters.
    ``other`` is a second reading: "1.200" may be 1200 or 1.2. ``rough`` amounts are rounded by what
    stands beside them (about, more than). ``weak`` facts (one, twice, half) may answer to a number
    elsewhere, but their lack of an answer says little.
    """

    start: int
    end: int
    first: int
    last: int
    kind: Kind
    low: float
    high: float
    other: float | None = None
    unit: Unit | None = None
    rough: bool = False
    weak: bool = False
    composite: bool = False
    """Whether the amount is vague in two words: tens of thousands."""

    @property
    def vague(self) -> bool:
        return self.low != self.high


def grain(amount: float) -> float:
    """The unit in which a rounded amount is given: 300 by hundreds, 3.5 by tenths, 0 for 0."""
    if not amount:
        return 0.0
    size = 1.0
    if amount != int(amount):
        digits = f"{amount:.6f}".rstrip("0").partition(".")[2]
        return float(10.0 ** -len(digits))
    while amount % (size * 10) == 0:
        size *= 10
    return size


def same(a: Fact, b: Fact) -> bool:
    """Whether two facts can be one and the same."""
    return _same(_plain(a), _plain(b)) or (a.kind is not b.kind and _same(a, b))  # two pence, two


def _same(a: Fact, b: Fact) -> bool:
    if a.kind is not b.kind:
        if Kind.TIME in (a.kind, b.kind):
            return _o_clock(a, b)
        bare = Kind.COUNT in (a.kind, b.kind) or {a.kind, b.kind} == {Kind.ORDINAL, Kind.DAY}
        return bare and not {a.kind, b.kind} & _NAMED and _equal(a, b)
    if a.kind is Kind.TIME:
        half = _HALF_DAY if a.rough or b.rough else 1440
        return (a.low - b.low) % half == 0
    if a.kind is Kind.DECADE:
        return (a.low - b.low) % (100 if a.rough or b.rough else 1e4) == 0
    if a.kind is Kind.PERCENT and a.weak != b.weak:
        return abs(a.low - b.low) <= _PART
    return same_unit(a, b) and _equal(a, b) if _one_scale(a, b) else _converted(a, b)


def _plain(fact: Fact) -> Fact:
    """An amount in cents or basis points in what these are hundredths of; a cent may be any currency's."""
    unit = fact.unit
    if unit is None or unit.factor == 1 or unit.dimension not in ("money", "percent"):
        return fact
    other = None if fact.other is None else fact.other * unit.factor
    return fact._replace(low=fact.low * unit.factor, high=fact.high * unit.factor, other=other, unit=None)


def _o_clock(a: Fact, b: Fact) -> bool:
    """Whether a number is a time of day left without its mark: 11.00, 18 hours."""
    time, bare = (a, b) if a.kind is Kind.TIME else (b, a)
    if bare.kind is not Kind.COUNT and not (bare.unit and bare.unit.name == "hour"):
        return False
    hours = int(min(bare.low, 24))
    return (60 * hours + round(100 * (bare.low - hours)) - time.low) % _HALF_DAY == 0


def same_unit(a: Fact, b: Fact) -> bool:
    """Whether two amounts are in one unit, or at least one of them in none."""
    if not a.unit or not b.unit or a.unit.name == b.unit.name:
        return True
    return frozenset({a.unit.name, b.unit.name}) in INTERCHANGEABLE


def convertible(a: Fact, b: Fact) -> bool:
    """Whether two amounts measure the same, so that they can be compared at all."""
    if a.kind in (Kind.MONEY, Kind.LABEL) or not a.unit or not b.unit:
        return same_unit(a, b)
    return a.unit.dimension == b.unit.dimension


def _one_scale(a: Fact, b: Fact) -> bool:
    return a.kind is not Kind.MEASURE or same_unit(a, b) or not convertible(a, b)


def _equal(a: Fact, b: Fact) -> bool:
    """Whether two amounts are equal as they stand, in some reading, or rounded."""
    if a.vague and b.vague and not (a.composite or b.composite):
        return a.low == b.low
    if a.low <= b.high * (1 + 1e-9) and b.low <= a.high * (1 + 1e-9):
        return True
    ours, theirs = ({a.low, a.other} - {None}, {b.low, b.other} - {None})
    return bool(ours & theirs) or _rounded(a, b) or _rounded(b, a)


def _rounded(coarse: Fact, fine: Fact) -> bool:
    """Whether a rough amount is the other one rounded, either way."""
    if not coarse.rough or coarse.vague or fine.vague:
        return False
    size = grain(coarse.low)
    part = _ROUGH if fine.rough else _ROUNDED
    return size > grain(fine.low) and abs(coarse.low - fine.low) < min(size, part * coarse.low)


def _converted(a: Fact, b: Fact) -> bool:
    """Whether one amount is the other in another unit, within rounding."""
    assert a.unit and b.unit  # noqa: S101 - both have one where they are not on one scale
    ours, theirs = (f.low * f.unit.factor + f.unit.offset for f in (a, b) if f.unit)
    part = _CONVERTED_TIME if a.unit.dimension == "time" else _CONVERTED
    slack = max(f.unit.factor * grain(f.low) / 2 for f in (a, b) if f.unit)
    if a.vague or b.vague:
        return True
    largest = max(abs(ours), abs(theirs))
    return abs(ours - theirs) <= max(part * largest, min(slack, 0.25 * largest))
