"""Which English words carry what a sentence says, and which are names or no words at all."""

from __future__ import annotations

from auditor.align.collate import Witness
from auditor.facts.names import begins_sentence, closed
from auditor.lexicons.en import DATA
from auditor.lexicons.english_seams import SLIGHT
from auditor.lexicons.foreign import ELISIONS
from auditor.tokens import Token

_ORDINAL = frozenset({"st", "nd", "rd", "th"})
_CUT = ELISIONS.keys() - DATA.function_words
_COUNTRY = "US"  # which in lower case is a pronoun


def solid(token: Token) -> bool:
    """Whether a token is a word of content or a number."""
    return token.text == _COUNTRY or (token.lower not in DATA.function_words and token.lower not in SLIGHT)


def is_scrap(token: Token) -> bool:
    """Whether a token is no word: a letter left of a French *d'* or *l'*, the ending of an ordinal (3 th)."""
    letter = len(token.text) == 1 and token.text.isalpha() and token.text not in ("I", "a", "A")
    return letter or token.lower in _ORDINAL


def is_elided(witness: Witness, k: int) -> bool:
    """Whether a token is what another language has before an apostrophe: l' accord, aujourd' today."""
    token = witness.tokens[k]
    cut = is_scrap(token) or token.text in _CUT
    return cut and witness.document.text[token.end : token.end + 1] in ("'", "’")


def named(witness: Witness, k: int) -> bool:
    """Whether a word is a name by its capital, which is not due to the beginning of a sentence."""
    token = witness.tokens[k]
    return (
        token.capitalised
        and (token.text == _COUNTRY or token.lower not in closed("en"))
        and not begins_sentence(witness.document.text, witness.tokens, k)
    )
