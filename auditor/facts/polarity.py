"""Polarity: what the words of a passage deny."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from auditor.lexicons import english_polarity as english
from auditor.tokens import Token

_SCOPE = 5  # words after a negation among which is the one that it denies
_BEHIND = 3  # words before a word among which a negation denies it
_SHORTEST = 6  # letters of a word whose prefix may deny


class Negation(NamedTuple):
    """The negation at token ``at`` denies the first content word after it, token ``focus``; None: no such word."""

    at: int
    focus: int | None


def negations(tokens: Sequence[Token]) -> list[Negation]:
    """The explicit English negations that deny something, in order."""
    return [
        Negation(at, _focus(tokens, at))
        for at, token in enumerate(tokens)
        if _denies(token) and token.lower not in english.CONTINUING and not _idle(tokens, at)
    ]


def negated(tokens: Sequence[Token], at: int) -> bool:
    """Whether words shortly before a token deny it (twice denied is not denied), or *no* or *not* follows it."""
    before = tokens[max(0, at - _BEHIND) : at]
    reversing = sum(_denies(t) or t.lower.startswith(english.REVERSING_STEMS) for t in before)
    reversing += [t.lower for t in before[-2:]] == ["out", "of"]
    return (reversing + (at + 1 < len(tokens) and tokens[at + 1].lower in ("no", "not"))) % 2 == 1


def denying(word: str) -> bool:
    """Whether a sentence may use the word, in lower case, to say no without a negation."""
    if (
        word in english.DENYING
        or word.startswith(english.DENYING_STEMS)
        or word.endswith(english.DENYING_SUFFIXES)
    ):
        return True
    if len(word) < _SHORTEST or word.startswith(english.NOT_DENYING):
        return False
    latin = word.startswith(english.LATIN_PREFIXES) and word.endswith(english.LATIN_SUFFIXES)
    return latin or word.startswith(english.DENYING_PREFIXES)


def says_no(token: Token) -> bool:
    """Whether a token is a negation, or a word that may say no without one."""
    return is_negation(token) or denying(token.lower)


def contrasting(word: str) -> bool:
    """Whether the word, in lower case, may be what remains of a negation in a sentence built otherwise."""
    return denying(word) or word in english.CONTRASTING


def is_negation(token: Token) -> bool:
    """Whether the token is an explicit negation, idle or not."""
    return _denies(token)


def _denies(token: Token) -> bool:
    return token.lower in english.NEGATIONS or token.lower.replace("’", "'").endswith(english.NEGATED_AUXILIARIES)


def _idle(tokens: Sequence[Token], at: int) -> bool:
    """Whether the negation at ``at`` is part of a phrase that denies nothing: not only, no doubt, No. 5."""
    following = " ".join(t.lower for t in tokens[at : at + 4]) + " "
    if following.startswith(tuple(f"{phrase} " for phrase in english.NEUTRAL)):
        return True
    if tokens[at].lower == "no" and at + 1 < len(tokens) and tokens[at + 1].text[0].isdigit():
        return True
    return at > 0 and tokens[at - 1].lower in english.NEUTRAL_BEFORE


def _focus(tokens: Sequence[Token], at: int) -> int | None:
    for k in range(at + 1, min(at + 1 + _SCOPE, len(tokens))):
        if tokens[k].start > tokens[k - 1].end + 1:
            return None  # a mark between the words ends what is denied
        if tokens[k].lower not in english.SKIPPED and not tokens[k].lower.endswith("ly"):
            return k
    return None
