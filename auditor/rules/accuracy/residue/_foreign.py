"""Words of another language in English text, by word frequencies and the company they keep.

A word is *foreign* where it is frequent in a source language and (nearly) absent from English; it is
*common* where English lists know it from names and titles. Frequencies tell more than dictionaries:
a dictionary calls every rare English word foreign, while here the other language has to vouch for it.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from auditor.article import Article
from auditor.lexicons import foreign
from auditor.tokens import WORD, Token
from auditor.words import NEVER, zipf, zipf_common

_MARGIN = 2.7  # Zipf by which the other language must outdo English where English knows the word
_ENGLISH = 3.3  # Zipf in English from which a word passes as English
_LISTED = 3.0  # small lists reach down to here
_RARE = 1.3  # Zipf in a large list that a word unknown to English needs, if its form is foreign too
_QUOTED_WORDS = 6  # a quotation of at most so many words mentions a foreign word or is a title
_MENTION = 40  # code points before a word in which a language's name says that it is mentioned


class Word(NamedTuple):
    """Why a word is foreign: its language, and whether it is one of the common short words."""

    language: str
    common: bool


class Stretch(NamedTuple):
    """Neighbouring foreign words, as one defect; ``words`` is how many they are."""

    start: int
    end: int
    language: str
    words: int
    common: bool


@functools.cache
def _common() -> dict[str, str]:
    return {word: code for code, known in foreign.COMMON.items() for word in known}


@functools.cache
def _english() -> frozenset[str]:
    """Words of English that need no second look."""
    from wordfreq import get_frequency_dict  # noqa: PLC0415 - 0.1 s to import

    return frozenset(w for w, f in get_frequency_dict("en", "small").items() if f >= 10 ** (_ENGLISH - 9))


@functools.lru_cache(maxsize=100_000)
def foreign_word(word: str) -> Word | None:
    """What a lower-case word is, if it is foreign in English text."""
    if word in _common():
        return Word(_common()[word], common=True)
    stem, elided = _unelided(word)
    if len(stem) < 3 or stem in foreign.LOANS or not stem.isalpha() or not stem.isascii() and not _latin(stem):
        return None
    english = zipf(stem, "en")
    if english >= _ENGLISH:
        return None
    value, code = max((zipf_common(stem, code), code) for code in foreign.NAMES)
    if value >= _LISTED and value - english >= _MARGIN:
        return None if value < 4.2 and english == NEVER and _misspelled(stem) else Word(code, common=False)
    if elided and english < 2 and max(zipf_common(stem, elided), zipf(stem, elided)) >= 3:
        return Word(elided, common=False)
    return _rare(stem) if english == NEVER else None


def _latin(word: str) -> bool:
    return all(unicodedata.name(letter, "").startswith("LATIN") for letter in word)


def _unelided(word: str) -> tuple[str, str | None]:
    """The word without what a vowel fell out of (l’homme), and the language that writes so."""
    head, _, tail = word.replace("’", "'").partition("'")
    if tail == "s":
        return head, None
    return (tail, foreign.ELISIONS[head]) if tail and head in foreign.ELISIONS else (word, None)


def _rare(word: str) -> Word | None:
    """A word that only the large lists know; they are loaded where its form points to a language."""
    special = frozenset(letter for letter in word if not letter.isascii())
    for code in foreign.ENDINGS:
        shaped = special <= foreign.LETTERS[code] if special else word.endswith(foreign.ENDINGS[code])
        if shaped and zipf(word, code) >= _RARE and (special or not _misspelled(word)):
            return Word(code, common=False)
    return None


def _misspelled(word: str) -> bool:
    """Whether one letter more, fewer or other, or two swapped, make it a frequent English word."""
    if not word.isascii():
        return False
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    letters = "abcdefghijklmnopqrstuvwxyz"
    nearby = {a + b[1:] for a, b in cuts if b} | {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    nearby |= {a + c + b[1:] for a, b in cuts if b for c in letters} | {a + c + b for a, b in cuts for c in letters}
    return any(zipf_common(near, "en") >= 3.3 for near in nearby if len(near) > 3)


@functools.lru_cache(maxsize=2)
def stretches(article: Article) -> tuple[Stretch, ...]:
    """Foreign words of an English article, neighbours joined, those left out that are names or mentioned."""
    suspects = {word for word in article.vocabulary - _english() | article.vocabulary & _common().keys() if foreign_word(word)}
    return tuple(_stretches(article, suspects)) if suspects else ()


def _stretches(article: Article, suspects: set[str]) -> Iterator[Stretch]:
    tokens = article.tokens
    index = 0
    while index < len(tokens):
        if tokens[index].lower not in suspects or not _usable(article, index):
            index += 1
            continue
        first = index
        while index + 1 < len(tokens) and tokens[index + 1].lower in suspects and _usable(article, index + 1):
            if article.text[tokens[index].end : tokens[index + 1].start] not in (" ", "\xa0"):
                break
            index += 1
        found = [word for token in tokens[first : index + 1] if (word := foreign_word(token.lower))]
        plain = [word for word in found if not word.common]
        code = (plain or found)[0].language
        start, end = tokens[first].start, tokens[index].end
        if _in_english(article, first, index, certain=bool(plain)) and not _mentioned(article, first, index):
            yield Stretch(start, end, code, len(found), common=not plain)
        index += 1


def _usable(article: Article, index: int) -> bool:
    """Whether a token is a word in lower case that is no part of an address."""
    token = article.tokens[index]
    if token.shape != WORD or not token.text.islower():
        return False
    before = article.text[token.start - 1 : token.start]
    after = article.text[token.end : token.end + 2]
    return before not in _GLUE and (after[:1] not in _GLUE or (after[:1] == "." and not after[1:].isalnum()))


_GLUE = tuple("./\\@#_=&~0123456789'’`-")


def _in_english(article: Article, first: int, last: int, *, certain: bool) -> bool:
    """Whether the neighbours are English words, not parts of a foreign name.

    Beside a common word both must be in lower case; beside a plainly foreign one a capitalised
    neighbour may be an English word, or begin the sentence.
    """
    tokens = article.tokens
    before = tokens[first - 1] if first else None
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if not certain:
        return _plain(article, before, tokens[first]) and _plain(article, tokens[last], after, after_it=True) and not (
            before and (before.lower, tokens[first].lower) in foreign.PHRASES
            or after and (tokens[last].lower, after.lower) in foreign.PHRASES
        )
    return not (before and _name(article, before, tokens[first], first - 1)) and not (
        after and _name(article, tokens[last], after, last + 1)
    )


def _plain(article: Article, left: Token | None, right: Token | None, *, after_it: bool = False) -> bool:
    """Whether the neighbour is a lower-case English word, one space away."""
    near = right if after_it else left
    if left is None or right is None or near is None or article.text[left.end : right.start] != " ":
        return False
    return near.shape == WORD and near.text.islower() and zipf_common(near.lower, "en") >= 4 and not foreign_word(near.lower)


def _name(article: Article, left: Token, right: Token, index: int) -> bool:
    """Whether the neighbour at ``index`` is capitalised and no English word: then both are a name."""
    if article.text[left.end : right.start] not in (" ", "\xa0"):
        return False
    near = article.tokens[index]
    return near.shape == WORD and near.capitalised and zipf(near.lower, "en") < 3


def _mentioned(article: Article, first: int, last: int) -> bool:
    """Whether the words are quoted, set in brackets, explained or named as foreign."""
    tokens, text = article.tokens, article.text
    start, end = tokens[first].start, tokens[last].end
    before = tokens[first - 1] if first else None
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if before and before.lower in foreign.GLOSSING:
        return True
    if after and (after.text in "([" or after.text in _QUOTES and before and before.text in _QUOTES):
        return True
    if before and before.text in "([" and after and after.text in ")]":
        return True
    around = text[max(0, start - _MENTION) : start]
    if any(name in around for name in foreign.NAMES.values()) and ("for" in around or "word" in around):
        return True
    return any(
        q.start < start and end < q.end and text.count(" ", q.start, q.end) < _QUOTED_WORDS
        for q in article.quotations
        if q.start < end
    )


_QUOTES = frozenset("\"'“”‘’«»‹›`*_")
