"""Foreign words of an English article in the company they keep: neighbours joined, names and mentions left out."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import NamedTuple

from auditor.article import Article
from auditor.lexicons import foreign
from auditor.rules.accuracy.residue._mentions import mentioned
from auditor.rules.accuracy.residue._vocabulary import Word, common, english, foreign_word
from auditor.tokens import MARK, NUMBER, WORD, Token
from auditor.words import NEVER

_NOUN = 3.0  # Zipf of a German noun in the small list
_GLUE = frozenset("./\\@#_=&~0123456789'’`-")
_CLAUSE_MARKS = frozenset(",.;:!?")


class Stretch(NamedTuple):
    """Neighbouring foreign words, as one defect; ``words`` is how many they are."""

    start: int
    end: int
    language: str
    words: int
    common: bool


@functools.lru_cache(maxsize=2)
def stretches(article: Article) -> tuple[Stretch, ...]:
    """Stretches of foreign words in order."""
    vocabulary = article.vocabulary
    suspects = {
        word: found
        for word in (vocabulary - english()) | (vocabulary & common().keys())
        if (found := foreign_word(word))
    }
    return tuple(_stretches(article, suspects)) if suspects else ()


def _stretches(article: Article, suspects: dict[str, Word]) -> Iterator[Stretch]:
    tokens = article.tokens
    index = -1
    while (index := index + 1) < len(tokens):
        first = index
        word = suspects.get(tokens[index].lower)
        if word is None or not _usable(article, index):
            continue
        if tokens[index].capitalised and not _stands_alone(article, index, word):
            continue
        while (
            index + 1 < len(tokens)
            and tokens[index + 1].lower in suspects
            and tokens[index + 1].text.islower()
            and _usable(article, index + 1)
            and _adjoin(article, tokens[index], tokens[index + 1])
        ):
            index += 1
        found = [suspects[token.lower] for token in tokens[first : index + 1]]
        plain = [word for word in found if not word.common]
        if _in_english(article, first, index, certain=bool(plain)) and not mentioned(article, first, index):
            code = (plain or found)[0].language
            yield Stretch(tokens[first].start, tokens[index].end, code, len(found), common=not plain)


def _adjoin(article: Article, left: Token, right: Token) -> bool:
    return article.text[left.end : right.start] in (" ", "\xa0")


def _usable(article: Article, index: int) -> bool:
    """Whether a token is a word that is no part of an address or a compound, nor in capitals."""
    token = article.tokens[index]
    if token.shape != WORD or not (token.text.islower() or token.text[1:].islower()):
        return False
    before = article.text[token.start - 1 : token.start]
    after = article.text[token.end : token.end + 2]
    return before not in _GLUE and (after[:1] not in _GLUE or (after[:1] == "." and not after[1:].isalnum()))


def _stands_alone(article: Article, index: int, word: Word) -> bool:
    """Whether a capitalised word is no name: a very frequent one that begins a sentence, or a German noun."""
    tokens = article.tokens
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if word.common or not after or (after.shape != MARK and after.capitalised) or "'" in _straight(tokens[index]):
        return False
    if before is None or "\n" in article.text[before.end : tokens[index].start] or before.text in _OPENING:
        lowest = 4.4 if word.language == "de" and word.english == NEVER else 5.0
        return after.text.islower() and word.frequency >= lowest and word.frequency - word.english >= 2.9
    if word.language != "de" or word.frequency < _NOUN or not _adjoin(article, before, tokens[index]):
        return False
    return before.shape == NUMBER or any(
        token.lower in foreign.DETERMINERS and before.text.islower() for token in tokens[index - 2 : index]
    )


def _straight(token: Token) -> str:
    return token.text.replace("’", "'")


_OPENING = frozenset('.!?…“"”:»')


def _in_english(article: Article, first: int, last: int, *, certain: bool) -> bool:
    """Whether the neighbours are English words, not parts of a foreign name.

    Beside a common word there must be lower-case English on one side, and on the other that or a
    mark; beside a plainly foreign one anything but a capitalised foreign word.
    """
    tokens = article.tokens
    before = tokens[first - 1] if first else None
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if certain:
        return not (
            (before and _adjoin(article, before, tokens[first]) and _name(before))
            or (after and _adjoin(article, tokens[last], after) and _name(after))
        )
    if before is None or after is None:
        return False
    left = _english_word(before) and _adjoin(article, before, tokens[first])
    right = _english_word(after) and _adjoin(article, tokens[last], after)
    phrase = {f"{before.lower}_{tokens[first].lower}", f"{tokens[last].lower}_{after.lower}"} & foreign.PHRASES
    marks = (before.text == "," or left) and (after.text in _CLAUSE_MARKS or right)
    return (left or right) and marks and not phrase


def _english_word(token: Token) -> bool:
    return token.shape == WORD and token.text.islower() and not foreign_word(token.lower)


def _name(token: Token) -> bool:
    """Whether a neighbour is a capitalised foreign word: then both are a name."""
    return token.shape == WORD and token.capitalised and foreign_word(token.lower) is not None
