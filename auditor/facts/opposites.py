"""Opposites: which two words cannot both be what one source sentence said."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterator

from auditor.lexicons import english_opposites as english
from auditor.lexicons.english_opposite_qualities import ADJECTIVES
from auditor.lexicons.english_polarity import LATIN_SUFFIXES

_VOWELS = "aeiou"
_NEGATING = ("un", "non-", "non", "anti-")
_LATIN = ("in", "im", "ir", "il")
_SHORTEST = 4  # letters of a word that a negating prefix may be put before
_LONGEST_COMPARED = 6  # letters of an adjective that has -er and -est
_ADVERBIAL = ("ful", "ous", "ive", "al", "ent", "ant", "ate", "less", "ect", "ile")


@functools.lru_cache(maxsize=100_000)
def opposite(ours: str, theirs: str) -> bool:
    """Whether two English words, in lower case, contradict each other."""
    if _negated(ours, theirs) or _negated(theirs, ours) or _prefixed(ours, theirs):
        return True
    mine, other = _sides().get(ours, ()), _sides().get(theirs, ())
    return any((entry, -side) in other for entry, side in mine) and not set(mine) & set(other)


@functools.lru_cache(maxsize=100_000)
def opposed(word: str) -> frozenset[str]:
    """The English words that contradict a word, in lower case; what it denies where it bears a negating prefix."""
    entries = {(entry, -side) for entry, side in _sides().get(word, ())}
    against = {other for place in entries for other in _members()[place]}
    for prefix in _NEGATING:
        if word.startswith(prefix) and not word.startswith(_exceptions()):
            against.add(word.removeprefix(prefix))
    return frozenset(against)


def kindred(ours: str, theirs: str) -> bool:
    """Whether two English words, in lower case, stand on one side of some pair of opposites: rose, grown."""
    sides = _sides()
    return not set(sides.get(ours, ())).isdisjoint(sides.get(theirs, ()))


def converse(word: str) -> bool:
    """Whether the word, in lower case, says the same as its opposite once what stands around it changes sides."""
    return word in _converses()


@functools.cache
def _converses() -> frozenset[str]:
    return frozenset(form for lemma in english.CONVERSES.split() for form in (*_verb(lemma), *_adjective(lemma)))


def _negated(ours: str, theirs: str) -> bool:
    """Whether ``ours`` is ``theirs`` behind a negating prefix, or with -less for -ful."""
    if len(theirs) < _SHORTEST:
        return False
    if ours.endswith("less") and theirs.endswith("ful"):
        return ours[:-4] == theirs[:-3]
    prefix = ours[: -len(theirs)]
    if not ours.endswith(theirs) or ours.startswith(_exceptions()):
        return False
    if prefix in ("dis", "mis"):
        return theirs.startswith(_undone(prefix))
    return prefix in _NEGATING or (prefix in _LATIN and theirs.endswith(LATIN_SUFFIXES))


def _prefixed(ours: str, theirs: str) -> bool:
    """Whether the two are one word behind opposed prefixes: pro-, anti-."""
    for one, other in english.OPPOSED_PREFIXES:
        for first, second in ((one, other), (other, one)):
            if ours.startswith(first) and theirs.startswith(second):
                rest = ours.removeprefix(first)
                return len(rest) >= _SHORTEST and rest == theirs.removeprefix(second)
    return False


@functools.cache
def _undone(prefix: str) -> tuple[str, ...]:
    return tuple((english.NEGATED_BY_DIS if prefix == "dis" else english.NEGATED_BY_MIS).split())


@functools.cache
def _exceptions() -> tuple[str, ...]:
    return tuple(english.NEGATED_EXCEPTIONS.split())


@functools.cache
def _sides() -> dict[str, tuple[tuple[int, int], ...]]:
    """For each word, the entries that it stands in, by number, and its side there: 1 left, -1 right."""
    sides: dict[str, set[tuple[int, int]]] = defaultdict(set)
    number = 0
    for text, forms in (
        (english.VERBS, _verb),
        (ADJECTIVES, _adjective),
        (english.NOUNS, _noun),
        (english.FIXED, _as_it_stands),
    ):
        for entry in text.split(";"):
            number += 1
            for words, side in zip(entry.split(":"), (1, -1), strict=True):
                for lemma in words.split():
                    for form in forms(lemma):
                        sides[form].add((number, side))
    return {word: tuple(sorted(places)) for word, places in sides.items()}


@functools.cache
def _members() -> dict[tuple[int, int], frozenset[str]]:
    """The words on each side of each entry."""
    members: dict[tuple[int, int], set[str]] = defaultdict(set)
    for word, places in _sides().items():
        for place in places:
            members[place].add(word)
    return {place: frozenset(words) for place, words in members.items()}


@functools.cache
def _irregular() -> dict[str, list[str]]:
    entries = [entry.split() for entry in english.IRREGULAR.replace("\n", " ").split(";")]
    return {entry[0]: entry[1:] for entry in entries}


def _as_it_stands(lemma: str) -> Iterator[str]:
    yield lemma


def _noun(lemma: str) -> Iterator[str]:
    yield lemma
    yield from _irregular().get(lemma, ())
    yield _with_s(lemma)


def _verb(lemma: str) -> Iterator[str]:
    """The finite forms and participles, with some that do not exist: ``lose`` gives ``losed`` too."""
    yield lemma
    yield _with_s(lemma)
    yield from _irregular().get(lemma, ())
    stem = lemma.removesuffix("e")
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        yield from (lemma[:-1] + "ied", lemma + "ing")
    elif lemma.endswith("e"):
        yield from (stem + "ed", stem + "ing")
    else:
        yield from (lemma + "ed", lemma + "ing")
        if lemma[-1] not in _VOWELS + "wxy" and lemma[-2] in _VOWELS and lemma[-3:-2] not in _VOWELS:
            yield from (lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing")


def _adjective(lemma: str) -> Iterator[str]:
    yield lemma
    yield from _irregular().get(lemma, ())
    if len(lemma) <= _LONGEST_COMPARED and not lemma.endswith(_ADVERBIAL):
        stem = lemma[:-1] + "i" if lemma.endswith("y") else lemma.removesuffix("e")
        doubled = stem + stem[-1] if lemma[-1] not in _VOWELS + "wxy" and lemma[-2] in _VOWELS else stem
        for base in {stem, doubled}:
            yield from (base + "er", base + "est")
    if lemma.endswith(_ADVERBIAL):
        yield lemma + "ly"
    elif lemma.endswith("ble"):
        yield lemma[:-1] + "y"
    elif lemma.endswith("ic"):
        yield lemma + "ally"


def _with_s(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh")) else "s")
