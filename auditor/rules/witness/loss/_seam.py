"""Where two neighbouring words cannot be neighbours: the seam that a lost word leaves behind."""

from __future__ import annotations

import functools
import re

from auditor import words
from auditor.align.collate import Witness
from auditor.lexicons.en import DATA
from auditor.lexicons.english_seams import (
    BE,
    BROKEN,
    COORDINATOR,
    DEAD_END,
    FINITE,
    OPENING_VERBS,
    WEAK_END,
)
from auditor.rules.witness.loss._hole import hole
from auditor.tokens import NUMBER, Token

SURE = 3
_COLLISION = re.compile(r",\s*+[,.;:]|[;:(]\s*+\.|\(\s*+\)")
_IRREGULAR = DATA.past_verbs | DATA.reporting_verbs | FINITE | BE


def strength(witness: Witness, at: int) -> int:
    """How plainly a word is missing before the token of that index, from 0 to 3."""
    before, left, right = (
        (token := witness.tokens[k])._replace(start=token.start - witness.start, end=token.end - witness.start)
        if 0 <= k < len(witness.tokens)
        else None
        for k in (at - 2, at - 1, at)
    )
    return max(seam(witness.text, left, right), hole(witness.text, before, left, right))


def seam(text: str, left: Token | None, right: Token | None) -> int:
    """How plainly a word is missing between two tokens (None: an end of the passage), from 0 to 3."""
    between = text[left.end : right.start if right else None] if left else ""
    if _COLLISION.search(between):
        return SURE
    if left is None:
        asked = text.rstrip("\"”'’ ").endswith("?")
        return 0 if asked or right is None or right.lower not in OPENING_VERBS else 2
    if right is None or between[:1] in (".", ";", ":"):
        return SURE if left.lower in DEAD_END else 1 if left.lower in WEAK_END else 0
    if between.startswith(","):
        return SURE if left.lower in DEAD_END - COORDINATOR else 1 if left.lower in WEAK_END else 0
    if between != " ":
        return 0
    return _between(left.lower, right.lower)


@functools.lru_cache(maxsize=100_000)
def _between(left: str, right: str) -> int:
    if left.endswith(("'s", "’s")) and left not in ("it's", "it’s", "that's", "that’s"):
        return 2 if right in FINITE or right in ("of", "for", "with", "and", "or", "but") else 0
    return max((strength for before, after, strength in BROKEN if left in before and right in after), default=0)


def is_verb(token: Token) -> bool:
    """Whether a word is most likely a finite verb or an auxiliary."""
    return token.lower in _IRREGULAR or (len(token.lower) > 4 and token.lower.endswith("ed"))


def may_be_verb(token: Token) -> bool:
    """Whether a word may be a finite verb: its stem has past and progressive forms that are not rare beside it."""
    return is_verb(token) or "'" in token.text or "’" in token.text or _has_forms(token.lower, token.shape)


@functools.lru_cache(maxsize=100_000)
def _has_forms(word: str, shape: int) -> bool:
    if shape == NUMBER or word in DATA.function_words or word.endswith(("ing", "ly")):
        return False
    base = word.removesuffix("s")
    last, stem, usual = base[-1:], base.rstrip("e"), words.zipf(base, "en")
    past = max(words.zipf(form, "en") for form in (base + "ed", base + "d", base + last + "ed"))
    going = max(words.zipf(form, "en") for form in (base + "ing", stem + "ing", base + last + "ing"))
    return past >= usual - 2.2 and going >= usual - 2
