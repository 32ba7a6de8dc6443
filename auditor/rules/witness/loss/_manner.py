"""Adverbs, which stand anywhere in a sentence and are put in many ways: secretly, in secret."""

from __future__ import annotations

from auditor.align.collate import Collation
from auditor.lexicons.english_seams import BOUND, LOOSE, NO_ADVERBS
from auditor.rules.witness.content import solid
from auditor.tokens import Token


def of_manner(collation: Collation, said: int, words: range, other: int) -> bool:
    """Whether words without a partner anywhere in the other witness may say these, one or the other an adverb."""
    tokens, theirs = (collation.witnesses[index].tokens for index in (said, other))
    instead = [theirs[k] for k in collation.unlinked(other, said) if solid(theirs[k])]
    content = [tokens[k] for k in words if solid(tokens[k])]
    if content and all(map(_adverb, content)):
        return bool(instead)
    return tokens[words.start].lower in BOUND | LOOSE and any(map(_adverb, instead))


def _adverb(token: Token) -> bool:
    return token.text.islower() and token.text.endswith("ly") and token.text not in NO_ADVERBS
