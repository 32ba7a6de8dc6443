"""Calques and false friends: one TOML file per source language; users add their own files.

A file names the source language and lists entries:

    source = "French"

    [[calque]]
    pattern = "plead|pleads|pleaded|pleading for a|the relaxation"
    original = "plaider pour une détente"
    instead = ["call for a détente"]
    bad = ["Moscow was pleading for a relaxation."]
    good = ["Lawyers pleaded for a reduced sentence."]

``pattern`` is a series of words in any case: ``a|b`` is either word, ``word?`` may be missing (not at the
end), ``*`` is any one word, ``word*`` any word that begins so, ``,`` a comma, and ``[ ]`` stand around the
words to flag where that is not all. ``{name}`` stands for one to four capitalised words, ``{number}`` for digits,
``{count}`` for a number in digits or words, ``{weekday}``, ``{year}`` and ``{period}`` (days, weeks …)
for what they say. ``instead`` lists better wordings, for the message; ``replace = true`` says that the
first may replace the flagged words as it stands; ``severity`` is minor where it is left out. ``bad`` and
``good`` are texts with and without the calque, the entry's tests.
"""

from __future__ import annotations

import functools
import itertools
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from auditor.model import Severity

BUILT_IN = tuple(sorted(Path(__file__).parent.glob("*.toml")))


class LexiconError(Exception):
    """A lexicon that cannot be understood; the message is one line for the user."""


@dataclass(frozen=True, slots=True)
class Calque:
    """One entry.

    ``words`` are sets of lower-case words; a text that lacks all of any set has no match. ``pairs`` are
    sets of two words in a row, of which one of each set must be there too.
    """

    pattern: str
    source: str
    original: str
    instead: tuple[str, ...]
    replace: bool
    severity: Severity
    bad: tuple[str, ...]
    good: tuple[str, ...]
    regex: str
    words: tuple[frozenset[str], ...]
    pairs: tuple[tuple[str, ...], ...]

    @property
    def anchor(self) -> frozenset[str]:
        """The words that tell best whether the entry is worth a search: the longest, as a rule the rarest."""
        return max(self.words, key=lambda alternatives: min(map(len, alternatives)))

    def possible(self, vocabulary: frozenset[str], lower: str) -> bool:
        """Whether a text of those words, given in lower case, is worth a search."""
        if any(words.isdisjoint(vocabulary) for words in self.words):
            return False
        return all(any(map(lower.__contains__, pairs)) for pairs in self.pairs)

    def search(self, text: str) -> list[tuple[int, int]]:
        """Spans to flag."""
        return [match.span("flagged") for match in _compiled(self.regex).finditer(text)]


@functools.cache
def load(paths: tuple[Path, ...] = BUILT_IN) -> tuple[Calque, ...]:
    """Entries of those files in order; raises LexiconError."""
    return tuple(entry for path in paths for entry in _read(path))


def _read(path: Path) -> Iterable[Calque]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise LexiconError(f"{path}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path}: {error}") from None
    source, entries = table.pop("source", None), table.pop("calque", [])
    if table or not isinstance(source, str) or not isinstance(entries, list):
        raise LexiconError(f'{path}: expected source = "…" and [[calque]] entries, nothing else')
    for number, entry in enumerate(entries, start=1):
        try:
            yield _entry(source, _checked(entry))
        except ValueError as error:
            raise LexiconError(f"{path}: calque {number}: {error}") from None


_DEFAULTS: dict[str, str | bool | list[str]] = {
    "pattern": "",
    "original": "",
    "instead": [],
    "replace": False,
    "severity": Severity.MINOR.label,
    "bad": [],
    "good": [],
}


def _checked(entry: Any) -> dict[str, Any]:
    """The entry with its defaults; raises ValueError for what is unknown, missing or of the wrong kind."""
    if not isinstance(entry, dict):
        raise ValueError(f"{entry!r} is no table")
    for key, value in entry.items():
        if key not in _DEFAULTS:
            raise ValueError(f"unknown key {key!r}; the keys are {', '.join(_DEFAULTS)}")
        items = value if isinstance(value, list) else []
        if type(value) is not type(_DEFAULTS[key]) or not all(isinstance(item, str) and item for item in items):
            raise ValueError(f"{key} = {value!r} is of the wrong kind")
    for key in ("pattern", "original", "instead"):
        if not entry.get(key):
            raise ValueError(f"{key} is missing")
    return _DEFAULTS | entry


def _entry(source: str, entry: Mapping[str, Any]) -> Calque:
    regex, words, pairs = _translate(entry["pattern"])
    try:
        severity = Severity.parse(entry["severity"])
    except KeyError:
        raise ValueError(f"severity = {entry['severity']!r} is no severity") from None
    return Calque(
        pattern=entry["pattern"],
        source=source,
        original=entry["original"],
        instead=tuple(entry["instead"]),
        replace=entry["replace"],
        severity=severity,
        bad=tuple(entry["bad"]),
        good=tuple(entry["good"]),
        regex=regex,
        words=words,
        pairs=pairs,
    )


_SPACE = r"[ \t\xa0]{1,3}"
_START = r"(?<![\w'’\-])"
_END = r"(?!\w|['’\-]\w)"
_NAMED = {
    "name": r"[A-ZÀ-Þ][\w.’'\-]{0,29}(?:[ \xa0][A-ZÀ-Þ][\w.’'\-]{0,29}){0,3}+",
    "number": r"\d[\d.,]{0,9}",
    "year": r"(?:19|20)\d\d",
    "count": r"(?:\d[\d.,]{0,9}|(?i:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many))",
    "weekday": r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    "period": r"(?i:hours|days|weeks|months|years|decades)(?![ \xa0](?:ago|of|after|before)\b)",
}
_WORD = re.compile(r"[^\W\d_][\w'’\-]*\Z")


def _translate(pattern: str) -> tuple[str, tuple[frozenset[str], ...], tuple[tuple[str, ...], ...]]:
    """The regular expression of a pattern, and the sets of words and pairs that it cannot do without."""
    parts = pattern.replace("[", " [ ").replace("]", " ] ").split()
    if "[" not in parts:
        parts = ["[", *parts, "]"]
    if [part for part in parts if part in "[]"] != ["[", "]"]:
        raise ValueError(f"{pattern!r} has brackets that do not pair")
    regex, gap = _START, ""
    words: list[frozenset[str]] = []
    for part in parts:
        if part == "[":
            regex, gap = f"{regex}{gap}(?P<flagged>", ""
        elif part == "]":
            regex += ")"
        elif part == ",":
            regex, gap = f"{regex},", _SPACE
        elif part.endswith("?"):
            regex, gap = f"{regex}{gap}(?:{_word(part[:-1])}{_SPACE})?", ""
        else:
            regex, gap = f"{regex}{gap}{_word(part)}", _SPACE
            alternatives = part.lower().split("|")
            if all(_WORD.match(word) for word in alternatives):
                words.append(frozenset(alternatives))
    if not words:
        raise ValueError(f"{pattern!r} has no word that must be there")
    if pattern.rstrip(" ]").endswith("?"):
        raise ValueError(f"{pattern!r} ends in a word that may be missing")
    return regex + _END, tuple(words), _pairs([part for part in parts if part not in "[]"])


_PAIRS = 100  # more in a set cost more time than the search that they spare


def _pairs(parts: list[str]) -> tuple[tuple[str, ...], ...]:
    """Every two words in a row, one small set for each two neighbours of the pattern, the smallest first."""
    sets = [
        tuple(f"{a} {b}" for a in first.lower().split("|") for b in second.lower().split("|"))
        for first, second in itertools.pairwise(parts)
        if all(_WORD.match(word) for word in (*first.split("|"), *second.split("|")))
    ]
    return tuple(sorted((pairs for pairs in sets if len(pairs) <= _PAIRS), key=len))


def _word(part: str) -> str:
    return f"(?:{'|'.join(map(_alternative, part.split('|')))})"


def _alternative(word: str) -> str:
    if word.startswith("{"):
        if word.strip("{}") not in _NAMED:
            raise ValueError(f"{word} stands for nothing; known are {', '.join(f'{{{name}}}' for name in _NAMED)}")
        return _NAMED[word.strip("{}")]
    return f"(?i:{re.escape(word)})".replace(r"\*", r"[\w'’\-]{0,30}+")


@functools.cache
def _compiled(regex: str) -> re.Pattern[str]:
    return re.compile(regex)
