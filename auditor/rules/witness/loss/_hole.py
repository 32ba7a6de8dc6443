"""Holes that three neighbouring words show: an adjective without its noun, *to* without its verb."""

from __future__ import annotations

import functools

from auditor import words
from auditor.lexicons.english_seams import (
    BOUND,
    COORDINATOR,
    DETERMINER,
    FINITE,
    LOOSE,
    MODAL,
    NO_INFINITIVE,
    SUBORDINATOR,
    WILLING,
)
from auditor.tokens import Token

PLAIN = 2
_ENDINGS = ("al", "ive", "ous", "ic", "ful", "ary", "able", "ible", "ish", "less", "ern", "ese", "ure", "ian")
_SCARCE = 2.2  # Zipf units by which the plural of what is no noun is rarer at least
_SHORTEST = 5
_NOT_NOUN = BOUND | LOOSE | FINITE | COORDINATOR | SUBORDINATOR
_MODALS = MODAL | {"can", "may", "shall"}


def hole(text: str, before: Token | None, left: Token | None, right: Token | None) -> int:
    """How plainly a word is missing between ``left`` and ``right``, as ``before`` shows: ``PLAIN`` or 0."""
    if left is None:
        return 0
    between = text[left.end : right.start if right else len(text)]
    if before and text[before.end : left.start] == " " and _stranded(before, left):
        closed = right is None or between.strip()[:1] in (".", ",", ";", ":")
        return PLAIN if closed or (between == " " and right is not None and right.lower in _NOT_NOUN) else 0
    if right is None or between != " ":
        return 0
    if left.lower == "to":
        return PLAIN if before and before.lower in WILLING and right.lower in NO_INFINITIVE else 0
    if left.lower in _MODALS:
        return PLAIN if _plural(right.lower) and not text.rstrip('"”’ ').endswith("?") else 0
    return 0


def _stranded(before: Token, left: Token) -> bool:
    opening = before.lower in DETERMINER | BOUND or before.text.endswith(("'s", "’s"))
    return opening and left.text.islower() and _adjectival(left.lower)


@functools.lru_cache(maxsize=20_000)
def _adjectival(word: str) -> bool:
    """Whether a word has an adjective's ending and no plural."""
    return (
        len(word) >= _SHORTEST
        and word.endswith(_ENDINGS)
        and words.zipf(word + "s", "en") < words.zipf(word, "en") - _SCARCE
    )


@functools.lru_cache(maxsize=20_000)
def _plural(word: str) -> bool:
    """Whether a word is the plural of another and no verb's base."""
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or len(word) < _SHORTEST:
        return False
    return words.zipf(word[:-1], "en") > words.zipf(word, "en") - _SCARCE
