"""Reading dates and times: weekdays, months with days, decades, hours."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from auditor.facts.atoms import Atom
from auditor.facts.fact import Fact, Kind
from auditor.lexicons.base import Language
from auditor.lexicons.numerals import Numerals
from auditor.tokens import NUMBER, WORD

_DATE = re.compile(r"(?:(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)|((?:19|20)\d\d)-(\d{2})-(\d{2}))(?!\d)")
_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.hH]([0-5]\d)(?![\d:.])")
_HOUR = re.compile(r"(1[0-2]|0?[1-9])(?!\d)")
_MERIDIEM = re.compile(r"[ \xa0\u202f]?([ap])\.?[ ]?m\b\.?", re.IGNORECASE)
_END_OF_DAY = re.compile(r"24|12|[^\W\d]")  # midnight, 24:00, 12 a.m., but not 0:00
_BESIDE = re.compile(r"(?:,|\s|\b(?:on|of|at|the|night)\b)*+")
_DATED = frozenset({Kind.WEEKDAY, Kind.DAY, Kind.MONTH, Kind.YEAR})
_SURE_DAY = 27  # days after which the next one may be the first of a month
_NEXT_WORD = re.compile(r"[ \xa0\u202f](\w+)")

FIRST_YEAR = 1500
FIRST_YEAR_AFTER_CUE = 1000
"""Behind a word such as "in" earlier figures are a year too."""
AFTER_YEARS = 2100
HALF_DAY = 720  # minutes


class Names(NamedTuple):
    """Months (from 1) and weekdays (from 0, Monday) of a language by their words."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]


def names(data: Language, words: Numerals) -> Names:
    """The calendar's words, abbreviations included."""
    months = {word: k for k, word in enumerate(data.months, 1)}
    weekdays = {word: k for k, word in enumerate(data.weekdays)}
    return Names({**months, **words.month_abbreviations}, {**weekdays, **words.weekday_abbreviations})


class Date(NamedTuple):
    """A date in figures at ``start:end``; day and month are None where their order is uncertain."""

    end: int
    year: int
    month: int | None
    day: int | None


def date_in_figures(text: str, start: int, end: int) -> Date | None:
    """27/11/2024, 27.11.2024, 2024-11-27."""
    match = _DATE.match(text, start, end)
    if not match:
        return None
    if match[5]:
        return Date(match.end(), int(match[5]), int(match[6]), int(match[7]))
    first, second = int(match[1]), int(match[3])
    if first > 12 >= second:
        return Date(match.end(), int(match[4]), second, first)
    if second > 12 >= first:
        return Date(match.end(), int(match[4]), first, second)
    return Date(match.end(), int(match[4]), None, None)


class Clock(NamedTuple):
    """A time of day in minutes; ``open`` says that it may be before or after noon."""

    end: int
    minutes: int
    open: bool


def clock(text: str, start: int, end: int, zones: frozenset[str]) -> Clock | None:
    """8 pm, 8:00 p.m., 20:00, 20h30; a stop parts hours from minutes only before a.m., p.m. or a zone."""
    match = _CLOCK.match(text, start, end)
    hour = match or _HOUR.match(text, start, end)
    if not hour:
        return None
    minutes = 60 * int(hour[1]) + (int(match[2]) if match else 0)
    half = _MERIDIEM.match(text, hour.end(), min(end, hour.end() + 8))
    if half and minutes < 13 * 60:
        return Clock(half.end(), minutes % HALF_DAY + HALF_DAY * (half[1].lower() == "p"), open=False)
    if not match:
        return None
    if match[0][len(match[1])] == ".":
        following = _NEXT_WORD.match(text, match.end(), end)
        if not following or following[1].lower() not in zones:
            return None
    return Clock(match.end(), minutes % 1440, minutes < 13 * 60)


def day_beside(atoms: Sequence[Atom], i: int, words: Numerals) -> int | None:
    """The index of the figures of the day beside the month at ``atoms[i]``: 27 November, November 27th."""
    before = i - 1
    while before >= 0 and (
        atoms[before].text in words.of
        or (atoms[before].text == "." and atoms[before].glued)
        or (atoms[before].glued and atoms[before].text in words.ordinal_suffixes)
    ):
        before -= 1
    if before >= 0 and _is_day(atoms[before]):
        return before
    after = i + 1
    if after < len(atoms) and atoms[after].text == "." and atoms[after].glued:
        after += 1
    return after if after < len(atoms) and _is_day(atoms[after]) else None


def _is_day(atom: Atom) -> bool:
    return atom.shape == NUMBER and atom.text.isdigit() and len(atom.text) <= 2 and 1 <= int(atom.text) <= 31


def is_month(atoms: Sequence[Atom], i: int, months: Mapping[str, int], words: Numerals) -> bool:
    """Whether a month's name is one here: not the verb "may", nor "march"."""
    atom = atoms[i]
    if atom.text not in months or atom.shape != WORD or (words.capitalised_dates and not atom.capital):
        return False
    if len(atom.text) > 3 and atom.text not in words.doubtful_months:
        return True
    if day_beside(atoms, i, words) is not None:
        return True
    following = atoms[i + 1] if i + 1 < len(atoms) else None
    if following and following.shape == NUMBER and len(following.text) == 4:
        return True
    return i > 0 and (atoms[i - 1].text in words.date_cues or atoms[i - 1].text in months)


def with_midnights(text: str, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts, with a second reading of each date that stands beside midnight: it may be the day after, too.

    Midnight on Friday is 0:00 on Saturday. Where the next day may be of another month, the date says little.
    """
    found = list(facts)
    for k, fact in enumerate(facts):
        if fact.kind is Kind.TIME and fact.low == 0 and _END_OF_DAY.match(text, fact.first, fact.last):
            for step in (-1, 1):
                at = k + step
                while (
                    0 <= at < len(found)
                    and found[at].kind in _DATED
                    and _beside(text, found[at - step], found[at])
                ):
                    found[at] = _or_day_after(found[at])
                    at += step
    return tuple(found)


def _beside(text: str, one: Fact, other: Fact) -> bool:
    """Whether two facts are parts of one date and time."""
    first, second = min(one.end, other.end), max(one.start, other.start)
    return bool(_BESIDE.fullmatch(text, first, max(first, second)))


def _or_day_after(fact: Fact) -> Fact:
    if fact.kind is Kind.WEEKDAY:
        return fact._replace(other=(fact.low + 1) % 7)
    if fact.kind is Kind.DAY:
        return fact._replace(other=fact.low + 1, weak=fact.weak or fact.low > _SURE_DAY)
    return fact
