"""Reading one number: figures in any convention, words, and both together (3.5 million, half a dozen)."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from auditor.facts.atoms import Atom
from auditor.lexicons.base import words as word_set
from auditor.lexicons.numerals import SUFFIXES, Numerals, Unit
from auditor.tokens import NUMBER

LARGEST = 1e18
"""From here on nothing is a number that news count."""

_DOZEN = (10 / 12, 14 / 12)  # what people call a dozen
_CENT = Unit("cent", "money", 0.01)
_CENTS = word_set(
    "cent cents penny pennies pence centime centimes céntimo céntimos centesimi kopeck kopecks kopek kopeks"
)
_BASIS_POINT = Unit("basis point", "percent", 0.01)
_PROVISIONS = word_set("article articles art section sections paragraph clause chapter rule artículo artikel")
_OF = word_set("d de")  # between a number and its scale in French
_APOSTROPHES = ("'", "’")


class Number(NamedTuple):
    """The number at ``atoms[i:after]``; see ``Fact`` for what the amounts mean."""

    after: int
    low: float
    high: float
    other: float | None = None
    ordinal: bool = False
    fraction: bool = False
    weak: bool = False
    rough: bool = False
    composite: bool = False
    plain: bool = False
    """Whether it is whole figures without any separator, as years are."""


def number(atoms: Sequence[Atom], i: int, words: Numerals, decimal_mark: str) -> Number | None:
    """The number that begins at ``atoms[i]``, if any."""
    if atoms[i].shape == NUMBER:
        return _figures(atoms, i, words, decimal_mark)
    return (
        _half(atoms, i, words) or _fraction(atoms, i, words) or _vague(atoms, i, words) or _spelt(atoms, i, words)
    )


def amounts(figures: str, decimal_mark: str = ".") -> tuple[float, float | None]:
    """The number that figures with commas and stops mean, and a second reading where one is possible."""
    if figures.isdigit():
        return float(figures), None
    marks = [c for c in figures if c in ".,"]
    whole = float(figures.replace(",", "").replace(".", ""))
    if not marks:
        return whole, None
    groups = figures.replace(",", ".").split(".")
    last = max(figures.rfind("."), figures.rfind(","))
    parted = float(f"{figures[:last].replace(',', '').replace('.', '')}.{figures[last + 1 :]}")
    if len(set(marks)) == 2:
        return parted, None
    thousands = all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3 and groups[0] != "0"
    if len(marks) > 1:
        return (whole, None) if thousands else (parted, whole)
    if not thousands:
        return parted, None
    return (parted, whole) if marks[0] == decimal_mark and decimal_mark == "," else (whole, parted)


def hundredth(atoms: Sequence[Atom], i: int, words: Numerals) -> tuple[Unit, int] | None:
    """The unit at ``atoms[i]``, a hundredth of a currency or of a percentage point, and the atom after it."""
    text = _at(atoms, i)
    if text in _CENTS and text not in words.cardinals and text not in words.scales:
        return _CENT, i + 1
    if text == "bps" or (text == "basis" and _at(atoms, i + 1) in ("point", "points")):
        return _BASIS_POINT, i + 1 + (text == "basis")
    return None


def provision(atoms: Sequence[Atom], i: int) -> list[Atom]:
    """The numbers that name part of a law, each by itself: 49 and 3 of Article 49.3."""
    parts = atoms[i].text.split(".")
    if i == 0 or len(parts) == 1 or _at(atoms, i - 1) not in _PROVISIONS or not all(map(str.isdigit, parts)):
        return []
    ends = itertools.accumulate(len(part) + 1 for part in parts)
    begun = [atoms[i].start + end - len(part) - 1 for end, part in zip(ends, parts, strict=True)]
    return [
        atoms[i]._replace(start=start, end=start + len(part), text=part)
        for start, part in zip(begun, parts, strict=True)
    ]


def _figures(atoms: Sequence[Atom], i: int, words: Numerals, decimal_mark: str) -> Number:
    low, other = amounts(atoms[i].text, decimal_mark)
    after = i + 1
    following = atoms[after] if after < len(atoms) else None
    first = atoms[i].end - atoms[i].start
    if first > len(atoms[i].text) and not atoms[i].text.endswith("000"):  # 600 700 may be two numbers
        other = float(atoms[i].text[: (len(atoms[i].text) - 1) % 3 + 1])
    plain = atoms[i].text.isdigit()
    if low >= LARGEST:
        return Number(after, low, low)
    if following and following.glued:
        if following.text in words.ordinal_suffixes:
            return Number(after + 1, low, low, ordinal=True)
        if following.text in SUFFIXES:
            scaled = low * SUFFIXES[following.text]
            return Number(after + 1, scaled, scaled, low if following.text == "m" else None, rough=True)
    part, after = and_a_half(atoms, after, words)
    scaled, after = _scaled(atoms, after, low + part, words)
    if scaled != low:
        other = other * scaled / low if other and low else None
        size = scaled / (low + part) if low + part else 0
        more, after = and_a_half(atoms, after, words) if not part else (0.0, after)  # 7 million and a half
        scaled += more * size
        return Number(after, scaled, scaled, other, rough=scaled >= 1e6)
    return Number(after, low, low, other, plain=plain)


def _scaled(atoms: Sequence[Atom], i: int, value: float, words: Numerals) -> tuple[float, int]:
    """The value times the scales that follow it: 3 hundred thousand, and 36 d' million, left in French."""
    if _at(atoms, i) in _OF:
        behind = i + 1 + (_at(atoms, i + 1) in _APOSTROPHES)
        i = behind if _singular(_at(atoms, behind), words) in words.scales else i
    while i < len(atoms) and value < LARGEST and (scale := words.scales.get(_singular(atoms[i].text, words))):
        value *= scale
        i += 1
    return value, i


def and_a_half(atoms: Sequence[Atom], i: int, words: Numerals) -> tuple[float, int]:
    """A half behind a whole number: and a half, 1/2, ½."""
    if _at(atoms, i) == "1" and _at(atoms, i + 1) == "/" and _at(atoms, i + 2) == "2":
        return 0.5, i + 3
    if _at(atoms, i) == "½":
        return 0.5, i + 1
    if _at(atoms, i) in words.joiners:
        half = i + 1 + (_at(atoms, i + 1) in words.articles)
        if _at(atoms, half) in words.half:
            return 0.5, half + 1
    return 0.0, i


def scale_of(atoms: Sequence[Atom], read: Number, words: Numerals) -> float:
    """What the scales at the end of a number multiply it by: a thousand million of 3 thousand million."""
    size, i = 1.0, read.after - 1
    while i >= 0 and (scale := words.scales.get(_singular(atoms[i].text, words))) and size < LARGEST:
        size *= scale
        i -= 1
    return size


def _singular(word: str, words: Numerals) -> str:
    return word if word in words.scales else word.removesuffix("s")


def _at(atoms: Sequence[Atom], i: int) -> str:
    return atoms[i].text if i < len(atoms) else ""


def _half(atoms: Sequence[Atom], i: int, words: Numerals) -> Number | None:
    """Half a million; half of them is a share."""
    if atoms[i].text not in words.half:
        return None
    after = i + 2 if _at(atoms, i + 1) in words.articles else i + 1
    value, end = _scaled(atoms, after, 0.5, words)
    if end > after:
        return Number(end, value, value, rough=True)
    return None


def _fraction(atoms: Sequence[Atom], i: int, words: Numerals) -> Number | None:
    """A third of, two-thirds, half of: as percentages."""
    text = atoms[i].text
    if text in words.half or (text in words.fractions and text not in words.ordinals):
        if _at(atoms, i + 1) in words.of and _at(atoms, i - 1) not in words.ordinals:
            share = 100 * words.fractions.get(text, 0.5)
            return Number(i + 1, share, share, fraction=True, weak=True)
        return None
    count = 1 if text in words.articles else words.cardinals.get(text, 0)
    part = words.fractions.get(_at(atoms, i + 1))
    if part is None or not 0 < count * part < 1:
        return None
    if text in words.articles and _at(atoms, i + 2) not in words.of:
        return None
    return Number(i + 2, 100 * count * part, 100 * count * part, fraction=True)


def _vague(atoms: Sequence[Atom], i: int, words: Numerals) -> Number | None:
    """Dozens, tens of thousands."""
    text = atoms[i].text
    if text not in words.vague:
        return None
    low, high = words.vague[text]
    if _at(atoms, i + 1) in words.of:
        then = words.vague.get(_at(atoms, i + 2))
        if then:
            return Number(i + 3, low * then[0], high * then[0], composite=True)
    return Number(i + 1, low, high)


def _spelt(atoms: Sequence[Atom], i: int, words: Numerals) -> Number | None:
    text = atoms[i].text
    start = i
    if text in words.articles and _singular(_at(atoms, i + 1), words) in words.scales:
        i += 1
        value, i = _scaled(atoms, i, 1, words)
        return _sized(atoms, start, i, value, words)
    if text in words.scales and text not in words.cardinals:  # several hundred
        value, i = _scaled(atoms, i, 1, words)
        return Number(i, value, value * 15, composite=True)
    total, current = 0.0, -1.0
    ordinal = False
    while i < len(atoms):
        text = atoms[i].text
        scale = words.scales.get(_singular(text, words)) if current >= 0 else None
        if text in words.cardinals and _adds(current, words.cardinals[text]):
            current = max(current, 0) + words.cardinals[text]
        elif scale:
            current, total = (current * scale, total) if scale < 1000 else (-1.0, total + max(current, 1) * scale)
            if current < 0 and not _adds_after(atoms, i + 1 + (_at(atoms, i + 1) in words.joiners), words):
                i += 1
                break
        elif text in words.ordinals and _adds(current, words.ordinals[text]):
            current, ordinal = max(current, 0) + words.ordinals[text], True
            i += 1
            break
        elif not (
            (text in words.joiners or text == "-")
            and (current >= 0 or total)
            and _adds_after(atoms, i + 1, words, current)
        ):
            break
        i += 1
    if i == start:
        return None
    if total == 0 and current < 100 and not ordinal:
        part, i = and_a_half(atoms, i, words)
        if part:
            current, i = _scaled(atoms, i, current + part, words)
    value = total + max(current, 0)
    if ordinal:
        return Number(i, value, value, ordinal=True, weak=value == 1)
    alone = i == start + 1 and atoms[start].text in words.one
    return _sized(atoms, start, i, value, words)._replace(weak=alone)


def _sized(atoms: Sequence[Atom], start: int, after: int, value: float, words: Numerals) -> Number:
    """A number in words; one that ends in a dozen is a rough one."""
    if words.scales.get(_singular(atoms[after - 1].text, words)) == 12:
        return Number(after, value * _DOZEN[0], value * _DOZEN[1], composite=True)
    return Number(after, value, value, rough=value >= 1e6 and after - start > 1)


def _adds(current: float, value: float) -> bool:
    """Whether a number word can go on a number: twenty + five, two hundred + twenty."""
    if current < 0:
        return True
    size = 100 if value >= 10 else 10
    if current % 100 == 60 or current % 100 == 80:  # soixante-dix, quatre-vingt-onze
        size = 20
    return value > 0 and current >= 20 and current % size == 0 and value < max(size, 20)


def _adds_after(atoms: Sequence[Atom], i: int, words: Numerals, current: float = -1.0) -> bool:
    """Whether a number goes on behind a joiner or a scale."""
    value = words.cardinals.get(_at(atoms, i), words.ordinals.get(_at(atoms, i)))
    if value is None:
        return False
    return current < 0 or _adds(current, value)
