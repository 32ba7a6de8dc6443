"""Which English words carry what a sentence says."""

from __future__ import annotations

from auditor.lexicons.en import DATA
from auditor.lexicons.english_seams import SLIGHT
from auditor.tokens import Token


def solid(token: Token) -> bool:
    """Whether a token is a word of content or a number."""
    return token.lower not in DATA.function_words and token.lower not in SLIGHT
