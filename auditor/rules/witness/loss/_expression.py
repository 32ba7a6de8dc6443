"""Fixed expressions, of which a translator may leave one word out: a boxing ring, a ring; a far cry, far."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from auditor.lexicons.english_expressions import EXPRESSIONS
from auditor.tokens import Token


def of_expression(tokens: Sequence[Token], words: range) -> bool:
    """Whether a word is one of two that make an expression with the word before or behind it."""
    if len(words) > 1 or not words:
        return False
    near = [token.lower for token in tokens[max(0, words.start - 1) : words.start + 2]]
    return any(" ".join(pair) in EXPRESSIONS for pair in pairwise(near))
