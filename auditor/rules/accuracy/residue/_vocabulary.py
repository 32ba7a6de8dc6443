"""Which words are foreign in English text, by word frequencies.

A word is *foreign* where it is frequent in a source language and (nearly) absent from English; it is
*common* where English lists know it from names and titles. Frequencies tell more than dictionaries:
a dictionary calls every rare English word foreign, while here the other language has to vouch for it.
"""

from __future__ import annotations

import functools
import string
import unicodedata
from typing import NamedTuple

from auditor import words
from auditor.lexicons import foreign
from auditor.words import NEVER, most_common, zipf, zipf_common

_LANGUAGES = tuple(foreign.NAMES)

_MARGIN = 2.5  # Zipf by which the other language must outdo English where English knows the word
_ENGLISH = 3.3  # Zipf in English from which a word passes as English
_LISTED = 3.0  # small lists reach down to here
_SHAPED = 2.0  # stands for the unknown Zipf value of a word that its form betrays
_LONGEST = 40  # letters; longer strings are no words
_ENDINGS = tuple(ending for endings in foreign.ENDINGS.values() for ending in endings)
_FREQUENT = 4.2  # Zipf from which a word is no misspelling of an English one


class Word(NamedTuple):
    """Why a word is foreign: its language, its Zipf value there and in English, whether it is a common one."""

    language: str
    frequency: float
    english: float
    common: bool = False


@functools.cache
def common() -> dict[str, str]:
    """The language of each common word."""
    return {word: code for code, known in foreign.COMMON.items() for word in known}


@functools.cache
def english() -> frozenset[str]:
    """Words of English that need no second look."""
    return frozenset(word for word, value in words.common("en").items() if value >= _ENGLISH)


@functools.lru_cache(maxsize=100_000)
def foreign_word(word: str) -> Word | None:
    """What a lower-case word is, if it is foreign in English text."""
    stem, elided = _unelided(_plain(word))
    if not 2 + stem.isascii() <= len(stem) <= _LONGEST or stem in foreign.LOANS or not _latin(stem):
        return _common_word(word)
    if zipf_common(stem, "en") < _ENGLISH:
        value, code = most_common(stem, _LANGUAGES)
        if value < _LISTED and not elided and not _shaped(stem):
            return _common_word(word)
        known = zipf(stem, "en")
        if value >= _LISTED and value - max(known, 0.8) >= _margin(known):
            return None if value < _FREQUENT and _misspelled(stem) else Word(code, value, known)
        if elided and known < 2 and (value := zipf_common(stem, elided)) >= _LISTED:
            return Word(elided, value, known)
        if known == NEVER:
            return _rare(stem)
    return _common_word(word)


def _plain(word: str) -> str:
    """As word lists spell it: accents joined, ligatures and soft hyphens resolved, apostrophes straight."""
    if not word.isascii():
        word = unicodedata.normalize("NFKC", word.replace("\xad", "")).replace("’", "'").replace("ß", "ss")
    return word


def leaning(word: str) -> str | None:
    """The language in which a lower-case word is a good deal more frequent than in English: weak evidence."""
    known = zipf(word, "en")
    value, code = most_common(word, _LANGUAGES)
    return code if word not in foreign.LOANS and known < 2.5 and value - max(known, 0.8) >= 1.8 else None


def _margin(known: float) -> float:
    return 2.2 if known == NEVER else _MARGIN


def _common_word(word: str) -> Word | None:
    code = common().get(word)
    return Word(code, 5.0, _ENGLISH, common=True) if code else None


def _latin(word: str) -> bool:
    letters = word.replace("'", "")
    return (letters.isascii() and letters.isalpha()) or (
        letters.isalpha() and all(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    )


def _unelided(word: str) -> tuple[str, str | None]:
    """The word without what lost its vowel before it (l’homme), and the language that writes so."""
    head, _, tail = word.partition("'")
    if tail == "s":
        return head, None
    return (tail, foreign.ELISIONS[head]) if tail and head in foreign.ELISIONS else (word, None)


def _shaped(word: str) -> bool:
    """Whether the form of a word may betray it."""
    return not word.isascii() or word.endswith(_ENDINGS)


def _rare(word: str) -> Word | None:
    """A word in no list, by its form: letters or an ending that English lacks."""
    special = frozenset(letter for letter in word if not letter.isascii())
    ended = next((code for code, endings in foreign.ENDINGS.items() if word.endswith(endings)), "")
    if not special:
        return Word(ended, _SHAPED, NEVER) if ended and len(word) > 6 and not _misspelled(word) else None
    if len(word) < 5 or "'" in word:
        return None
    written = next((code for code, letters in foreign.LETTERS.items() if special <= letters), "")
    return Word(ended if special <= foreign.LETTERS.get(ended, frozenset()) else written, _SHAPED, NEVER)


def _misspelled(word: str) -> bool:
    """Whether one letter more, fewer or other, or two swapped, make it a frequent English word."""
    if not word.isascii():
        return False
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    nearby = {head + tail[1:] for head, tail in cuts if tail}
    nearby |= {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
    for letter in string.ascii_lowercase:
        nearby |= {head + letter + tail for head, tail in cuts}
        nearby |= {head + letter + tail[1:] for head, tail in cuts if tail}
    return any(zipf_common(near, "en") >= _ENGLISH for near in nearby if len(near) > 3)
