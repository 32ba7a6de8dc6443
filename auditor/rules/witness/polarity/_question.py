"""Sentences of a witness that ask."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from auditor.align.collate import Witness
from auditor.facts.polarity import is_negation
from auditor.lexicons.en import DATA
from auditor.lexicons.english_polarity import AUXILIARIES, CONDITIONAL, QUESTION_WORDS

_BEGINNING = 3  # words among which is the one that asks: But who would …?
_OPENING = 5  # words of a question among which is the negation of its verb


class Sentence(NamedTuple):
    """Tokens ``first`` to ``last`` (inclusive) of a witness; ``asks`` where a question mark ends them."""

    first: int
    last: int
    asks: bool


def sentence(witness: Witness, at: int) -> Sentence:
    """The sentence of a token, by the marks around it."""
    first, last = at, at
    while first > 0 and not _ends(witness, first - 1):
        first -= 1
    while last + 1 < len(witness.tokens) and not _ends(witness, last):
        last += 1
    return Sentence(first, last, "?" in _behind(witness, last))


def negated(witness: Witness, asked: Sentence) -> bool:
    """Whether a question has a negation, so that it asserts: Is it not time?"""
    return any(is_negation(token) for token in witness.tokens[asked.first : asked.last + 1])


def polar(witness: Witness, asked: Sentence, at: int) -> bool:
    """Whether the negation at a token is that of a question for yes or no, which means the same without it."""
    opening = witness.tokens[asked.first].lower.replace("’", "'").removesuffix("n't")
    return at <= asked.first + _OPENING and opening in AUXILIARIES | {"ca", "wo", "sha"}


def rhetorical(witness: Witness, asked: Sentence) -> bool:
    """Whether a question may assert: it has a negation, or asks who or what would or could."""
    words = [token.lower for token in witness.tokens[asked.first : asked.last + 1]]
    if negated(witness, asked):
        return True
    opening = list(pairwise(words))[:_BEGINNING]
    return any(word in QUESTION_WORDS and ahead in CONDITIONAL for word, ahead in opening)


def _ends(witness: Witness, at: int) -> bool:
    """Whether a sentence ends behind a token; a full stop ends one before a capital, but not behind *Mr*."""
    gap = _behind(witness, at)
    if any(mark in gap for mark in "?!\n"):
        return True
    word = witness.tokens[at].lower
    capital = at + 1 >= len(witness.tokens) or witness.tokens[at + 1].capitalised
    return "." in gap and capital and len(word) > 1 and word not in DATA.abbreviations


def _behind(witness: Witness, at: int) -> str:
    """What stands between a token and the next one."""
    after = witness.tokens[at + 1].start if at + 1 < len(witness.tokens) else witness.end
    return witness.document.text[witness.tokens[at].end : after]
