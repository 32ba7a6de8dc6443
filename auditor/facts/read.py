"""Reading the facts of a passage."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from auditor import lexicons
from auditor.facts import calendar
from auditor.facts.atoms import Atom, atoms
from auditor.facts.fact import Fact, Kind
from auditor.facts.number import LARGEST, Number, and_a_half, hundredth, number, provision, scale_of
from auditor.lexicons.base import Language
from auditor.lexicons.numerals import CURRENCY_SIGNS, NUMERALS, SYMBOLS, Numerals, Unit
from auditor.tokens import MARK, NUMBER, WORD

_FIGURES_ONLY = Numerals(cardinals={}, scales={}, ordinals={})
_NO_LANGUAGE = Language(code="und", name="", function_words=frozenset())
_DIGIT = re.compile(r"\d")
_WORDS = re.compile(r"[^\W\d_]+")
_PERCENT = Unit("percent", "percent", 1)
_DASHES = "-–—‑:"
_ROUNDABLE = frozenset({Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.MEASURE})
_LARGEST_SCORE = 99
_GLUED = re.compile(r"\d[.,]")  # stands before the rest of a number that is glued to a word: euro2.2
_LABEL = re.compile(r"([^\W\d_]{1,3})-?(\d{1,4})")


def facts(text: str, start: int, end: int, language: str) -> tuple[Fact, ...]:
    """Facts of ``text[start:end]`` in order, with spans into the text."""
    passage = text[start:end]
    if not _DIGIT.search(passage) and _openers(language).isdisjoint(_WORDS.findall(passage.lower())):
        return ()
    found = [f for f in _Reader(text, start, end, language).read() if f.start < f.end]
    return calendar.with_midnights(text, found)


@functools.cache
def _calendar(language: str) -> calendar.Names:
    return calendar.names(lexicons.language(language) or _NO_LANGUAGE, NUMERALS.get(language, _FIGURES_ONLY))


@functools.cache
def _openers(language: str) -> frozenset[str]:
    """Words that a fact can begin with or consist of, as pieces without apostrophes and hyphens."""
    words, names = NUMERALS.get(language, _FIGURES_ONLY), _calendar(language)
    tables = (
        words.cardinals, words.scales, words.ordinals, words.vague, words.fractions, words.half, words.implied,
    )  # fmt: skip
    dates = (words.decades, words.noon, names.months, names.weekdays, (f"{scale}s" for scale in words.scales))
    return frozenset(piece for table in (*tables, *dates) for word in table for piece in word.split("-"))


class _Reader:
    """One pass over the atoms of a passage."""

    def __init__(self, text: str, start: int, end: int, language: str) -> None:
        self._text = text
        self._end = end
        self._words = NUMERALS.get(language, _FIGURES_ONLY)
        self._data = lexicons.language(language) or _NO_LANGUAGE
        self._names = _calendar(language)
        self._atoms = atoms(text, start, end, self._words)
        self._days: frozenset[int] = frozenset()
        self._numbers: dict[int, Number | None] = {}

    def read(self) -> Iterator[Fact]:
        months = [k for k in range(len(self._atoms)) if self._is_month(k)]
        self._days = frozenset(
            day for k in months if (day := calendar.day_beside(self._atoms, k, self._words)) is not None
        )
        i = 0
        while i < len(self._atoms):
            found, after = self._at(i)
            yield from found
            i = max(after, i + 1)

    def _is_month(self, i: int) -> bool:
        return self._atoms[i].text in self._names.months and calendar.is_month(
            self._atoms, i, self._names.months, self._words
        )

    def _at(self, i: int) -> tuple[list[Fact], int]:
        """The facts that begin at an atom, and the atom after them."""
        atom = self._atoms[i]
        if atom.shape == MARK:
            return [], i + 1
        if atom.shape == NUMBER and _GLUED.fullmatch(self._text, max(0, atom.start - 2), atom.start):
            read = self._number(i)
            return [], self._quantity(i, read)[1] if read else i + 1
        if atom.shape == NUMBER and (timed := self._date_or_time(i)):
            return timed
        if atom.shape == NUMBER and (parts := provision(self._atoms, i)):
            return [_fact(part, Kind.COUNT, float(part.text)) for part in parts], i + 1
        if atom.shape == WORD and (named := self._named(i)):
            return [named], i + 1
        if label := _LABEL.fullmatch(atom.text):
            unit = Unit(label[1], "label", 1)
            return [_fact(atom, Kind.LABEL, float(label[2]))._replace(unit=unit)], i + 1
        if read := self._number(i):
            return self._quantity(i, read)
        if atom.text in self._words.implied:
            amount = float(self._words.implied[atom.text])
            return [_fact(atom, Kind.COUNT, amount, weak=True)], i + 1
        return [], i + 1

    def _date_or_time(self, i: int) -> tuple[list[Fact], int] | None:
        start = self._atoms[i].start
        if date := calendar.date_in_figures(self._text, start, self._end):
            parts = ((Kind.YEAR, date.year), (Kind.MONTH, date.month), (Kind.DAY, date.day))
            return [
                Fact(start, date.end, start, date.end, kind, value, value) for kind, value in parts if value
            ], self._after(i, date.end)
        if i in self._days:
            day = float(self._atoms[i].text)
            return [_fact(self._atoms[i], Kind.DAY, day)], i + 1
        if time := calendar.clock(self._text, start, self._end, self._words.zones):
            return [
                Fact(start, time.end, start, time.end, Kind.TIME, time.minutes, time.minutes, rough=time.open)
            ], self._after(i, time.end)
        return None

    def _after(self, i: int, end: int) -> int:
        while i < len(self._atoms) and self._atoms[i].start < end:
            i += 1
        return i

    def _named(self, i: int) -> Fact | None:
        """A month, weekday, decade or time of day in words."""
        atom, words = self._atoms[i], self._words
        if atom.text in self._names.weekdays and (atom.capital or not words.capitalised_dates):
            if len(atom.text) > 3 or self._data.code != "en":
                return _fact(atom, Kind.WEEKDAY, self._names.weekdays[atom.text])
        elif self._is_month(i):
            return _fact(atom, Kind.MONTH, self._names.months[atom.text])
        elif atom.text in words.decades:
            return _fact(atom, Kind.DECADE, 1900 + words.decades[atom.text])._replace(rough=True)
        elif atom.text in words.noon:
            return _fact(atom, Kind.TIME, words.noon[atom.text])
        return None

    def _quantity(self, i: int, read: Number) -> tuple[list[Fact], int]:
        """A number with the unit before or behind it."""
        if not read.high < LARGEST:
            return [], read.after
        first, last = self._atoms[i].start, self._atoms[read.after - 1].end
        if read.fraction:
            fact = Fact(first, last, first, last, Kind.PERCENT, read.low, read.high, unit=_PERCENT, weak=True)
            return [fact], read.after
        start = first
        unit, after = (None, read.after) if read.ordinal else self._unit(read.after)
        if not unit and (sign := self._currency_before(i)):
            unit, start = sign
        other = read.other
        if unit and unit.dimension == "money" and other is not None and read.rough:
            other = None
        if unit and unit.dimension == "time" and (part := and_a_half(self._atoms, after, self._words))[0]:
            read = read._replace(low=read.low + part[0], high=read.high + part[0])  # a year and a half
            after = part[1]
        if other is None and read.low < 1000 and (upper := self._range_end(read.after)):
            size = scale_of(self._atoms, upper, self._words)  # 30 to 40 billion
            other = read.low * size if size > 1 else None
        kind = self._kind(i, read, unit)
        if kind in (Kind.YEAR, Kind.DECADE):
            unit, after = None, max(read.after, after if kind is Kind.DECADE else 0)
        end = self._atoms[after - 1].end
        low, high = (1900 + read.low,) * 2 if kind is Kind.DECADE and read.low < 100 else (read.low, read.high)
        rough = read.rough or (
            read.low < 100 if kind is Kind.DECADE else kind in _ROUNDABLE and self._is_rough(i, after)
        )
        composite, weak = read.composite, read.weak and not (unit and unit.dimension != "time")
        return [Fact(start, end, first, last, kind, low, high, other, unit, rough, weak, composite)], after

    def _kind(self, i: int, read: Number, unit: Unit | None) -> Kind:
        following = self._atoms[read.after] if read.after < len(self._atoms) else None
        if unit and unit.dimension == "decade":
            return Kind.DECADE
        if unit:
            kinds = {"money": Kind.MONEY, "percent": Kind.PERCENT}
            return kinds.get(unit.dimension, Kind.MEASURE)
        if read.ordinal:
            return Kind.ORDINAL
        if read.plain and len(self._atoms[i].text) == 4 and read.low < calendar.AFTER_YEARS:
            cued = self._word(i - 1) in self._words.date_cues
            if read.low >= (calendar.FIRST_YEAR_AFTER_CUE if cued else calendar.FIRST_YEAR):
                return Kind.YEAR
        small = read.plain and read.low <= _LARGEST_SCORE
        joined = following is not None and following.shape == WORD and following.glued
        if small and not joined and (self._scored(i, -1) or self._scored(i, 1)):
            return Kind.SCORE
        return Kind.COUNT

    def _scored(self, i: int, step: int) -> bool:
        """Whether a dash or colon joins the figures to other small figures: 6-3, 2:1."""
        mark, other = i + step, i + 2 * step
        if not 0 <= other < len(self._atoms) or self._atoms[mark].text not in _DASHES:
            return False
        a, b = sorted((self._atoms[i], self._atoms[other]))
        close = b.start - a.end <= 3
        return close and self._atoms[other].shape == NUMBER and len(self._atoms[other].text) <= 2

    def _unit(self, i: int) -> tuple[Unit | None, int]:
        """The unit at ``atoms[i]``, a hyphen before it left out, and the atom after it."""
        hyphen = self._word(i) in ("-", "‑") and self._atoms[i].glued
        unit, after = self._unit_at(i + hyphen)
        return (unit, after) if unit else (self._unit_of_range(i), i)

    def _number(self, i: int) -> Number | None:
        """The number at ``atoms[i]``, read once: by itself, and as the end of what may be a range."""
        if i not in self._numbers:
            self._numbers[i] = number(self._atoms, i, self._words, self._data.decimal_mark)
        return self._numbers[i]

    def _range_end(self, i: int) -> Number | None:
        """The other end of a range whose first end stops before ``atoms[i]``: 15 of "10 to 15 km"."""
        joined = self._word(i) in self._words.ranges or (self._word(i) and self._word(i) in _DASHES)
        if not joined or i + 1 >= len(self._atoms) or self._atoms[i + 1].shape == MARK:
            return None
        end = self._number(i + 1)
        return end if end and not end.ordinal and not end.fraction else None

    def _unit_of_range(self, i: int) -> Unit | None:
        end = self._range_end(i)
        unit = self._unit_at(end.after)[0] if end else None
        return unit if unit and unit.dimension not in ("money", "decade") else None

    def _unit_at(self, i: int) -> tuple[Unit | None, int]:
        if i < len(self._atoms) and self._atoms[i].shape == NUMBER:
            return None, i + 1  # the other end of a range or of a score, most often
        words = self._words
        text, then = self._word(i).removeprefix("d'").removeprefix("d’"), self._word(i + 1)  # d'euros
        if text == "%" or text in words.percent:
            return _PERCENT, i + 1
        if text == "per" and then in ("cent", "thousand"):
            return (_PERCENT if then == "cent" else None), i + 2
        if minor := hundredth(self._atoms, i, words):
            return minor
        if text == "°" and then in ("c", "f"):
            return SYMBOLS[f"°{then}"], i + 2
        if text == "degrees" and then in ("celsius", "fahrenheit"):
            return SYMBOLS[f"°{then[0]}"], i + 2
        if text == "s" and self._atoms[i].glued:
            return Unit("decade", "decade", 1), i + 1
        if text in ("'", "’") and then == "s" and self._atoms[i].end == self._atoms[i + 1].start:
            return Unit("decade", "decade", 1), i + 2
        if text in words.squared and (unit := words.units.get(then)):
            return _square(unit), i + 2
        name = words.currencies.get(text) or CURRENCY_SIGNS.get(text)
        if name and not (self._atoms[i].shape == MARK and self._figures_glued(i + 1)):
            return Unit(name, "money", 1), i + 1
        if self._nationality(i) and (name := words.currencies.get(then)):
            return Unit(name, "money", 1), i + 2
        return self._measure(i, text, then)

    def _measure(self, i: int, text: str, then: str) -> tuple[Unit | None, int]:
        """A unit of measurement by its name or symbol, squared or per hour as what follows says."""
        words = self._words
        unit = words.units.get(text) or SYMBOLS.get(text)
        if unit and unit.dimension == "length" and f"{then} {self._word(i + 2)}" in words.per_hour:
            return Unit(f"{unit.name} per hour", "speed", unit.factor / 1000), i + 3
        if unit and unit.dimension == "length" and then in words.squared:
            return _square(unit), i + 2
        if unit and text == "km" and then == "/" and self._word(i + 2) == "h":
            return SYMBOLS["km/h"], i + 3
        return unit, i + 1

    def _figures_glued(self, i: int) -> bool:
        """Whether figures follow directly: the sign is theirs."""
        return i < len(self._atoms) and self._atoms[i].shape == NUMBER and self._atoms[i].glued

    def _nationality(self, i: int) -> bool:
        """Whether a capitalised word stands between number and currency: US dollars, Canadian dollars."""
        return i < len(self._atoms) and self._atoms[i].capital and self._atoms[i].shape == WORD

    def _currency_before(self, i: int) -> tuple[Unit, int] | None:
        if i and (name := CURRENCY_SIGNS.get(self._word(i - 1))):
            return Unit(name, "money", 1), self._atoms[i - 1].start
        return None

    def _is_rough(self, i: int, after: int) -> bool:
        before = [self._word(k) for k in (i - 1, i - 2)]
        return any(word in self._words.rough for word in before) or self._word(after) == "or"

    def _word(self, i: int) -> str:
        return self._atoms[i].text if 0 <= i < len(self._atoms) else ""


def _square(unit: Unit) -> Unit:
    return Unit(f"square {unit.name}", "area", unit.factor**2)


def _fact(atom: Atom, kind: Kind, amount: float, *, weak: bool = False) -> Fact:
    return Fact(atom.start, atom.end, atom.start, atom.end, kind, amount, amount, weak=weak)
