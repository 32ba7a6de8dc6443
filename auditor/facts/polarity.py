"""Polarity: what the words of a passage deny."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from auditor.lexicons import english_polarity as english
from auditor.tokens import NUMBER, Token
from auditor.words import zipf

_SCOPE = 5  # words after a negation among which is the one that it denies
_BEHIND = 3  # words before a word among which a negation denies it
_TOLD_BEHIND = 5  # those among which one that tells a denial does: denied that he was guilty
_PHRASE = 5  # words of the longest phrase
_SHORTEST = 6  # letters of a word whose prefix may deny
_KNOWN = 2.0  # Zipf value of what a Latin prefix may stand before: *capable*, not the rest of *inaugurate*


class Negation(NamedTuple):
    """The negation at token ``at`` denies the first content word after it, token ``focus``; None: no such word.

    ``last`` is the last token that it may deny.
    """

    at: int
    focus: int | None
    last: int


def negations(tokens: Sequence[Token], text: str) -> list[Negation]:
    """The explicit English negations that deny something, in order; the tokens are words of that text."""
    found = []
    for at, token in enumerate(tokens):
        if _torn(tokens, at):
            found.append(_negation(tokens, at + 1, text)._replace(at=at))
        elif _denies(token) and token.lower not in english.CONTINUING and not _idle(tokens, at, text):
            found.append(_negation(tokens, at, text))
    return found


def together(tokens: Sequence[Token], at: int, text: str) -> bool:
    """Whether only white space parts a word of the text from the one before it."""
    return not text[tokens[at - 1].end : tokens[at].start].strip()


def stands(tokens: Sequence[Token], at: int, phrases: Sequence[str]) -> bool:
    """Whether one of the phrases, of five words at most and in lower case, begins at a token."""
    following = " ".join(t.lower for t in tokens[at : at + _PHRASE]) + " "
    return following.startswith(tuple(f"{phrase} " for phrase in phrases))


def is_month(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is the month of May: by its capital, and a number beside it or *in* before it."""
    if tokens[at].lower != "may" or not tokens[at].capitalised:
        return False
    before, after = tokens[max(0, at - 1) : at], tokens[at + 1 : at + 2]
    dated = any(t.shape == NUMBER for t in (*before, *after)) or any(
        t.lower in english.BEFORE_MONTH for t in before
    )
    return dated or (at > 0 and not tokens[at].text.isupper())


def negated(tokens: Sequence[Token], at: int) -> bool:
    """Whether words shortly before a token deny it (twice denied is not denied), or *no* or *not* follows it."""
    before = tokens[max(0, at - _BEHIND) : at]
    reversing = sum(_denies(t) or t.lower.startswith(english.REVERSING_STEMS) for t in before)
    reversing += " ".join(t.lower for t in before[-2:]) in english.REVERSING_PHRASES
    told = tokens[max(0, at - _TOLD_BEHIND) : at]
    reversing += any(t.lower.startswith(english.REVERSING_STATEMENTS) for t in told)
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
    latin = any(
        word.startswith(prefix) and zipf(word.removeprefix(prefix), "en") >= _KNOWN
        for prefix in english.LATIN_PREFIXES
        if word.endswith(english.LATIN_SUFFIXES)
    )
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


def _torn(tokens: Sequence[Token], at: int) -> bool:
    """Whether a blank parts a negated auxiliary before its last letter: don 't."""
    following = tokens[at + 1].lower.strip("'’") if at + 1 < len(tokens) else ""
    return following == "t" and tokens[at].lower in english.TORN_AUXILIARIES


def _idle(tokens: Sequence[Token], at: int, text: str) -> bool:
    """Whether the negation at ``at`` is part of a phrase that denies nothing: not only, no doubt, No. 5."""
    if stands(tokens, at, english.NEUTRAL):
        return True
    if _unable(tokens, at) and stands(tokens, at + 1, english.NO_CHOICE) and together(tokens, at + 1, text):
        return True
    if tokens[at].lower == "no" and at + 1 < len(tokens) and tokens[at + 1].text[0].isdigit():
        return True
    return at > 0 and tokens[at - 1].lower in english.NEUTRAL_BEFORE


def _unable(tokens: Sequence[Token], at: int) -> bool:
    """Whether the negation is that of *can*: cannot, couldn't, could not."""
    before = tokens[at - 1].lower if at else ""
    return tokens[at].lower.startswith(english.ABLE) or before.startswith(english.ABLE)


def _negation(tokens: Sequence[Token], at: int, text: str) -> Negation:
    focus, last = None, at
    for k in range(at + 1, min(at + 1 + _SCOPE, len(tokens))):
        if not together(tokens, k, text):
            break  # a mark between the words ends what is denied
        last = k
        if focus is None and tokens[k].lower not in english.SKIPPED and not tokens[k].lower.endswith("ly"):
            focus = k
    return Negation(at, focus, last)
