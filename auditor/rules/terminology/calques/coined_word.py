"""TRM020 coined-word."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.words import NEVER, zipf, zipf_common


class CoinedWord(DocumentRule):
    """A word with a productive ending that is in no word list.

    Why it matters: a machine that does not know a word builds one (dazzlingness, for French “fulgurance”);
    the reader finds it in no dictionary.

    Not flagged: names, words with a hyphen or a prefix, spellings one letter away from a known word.
    """

    code = "TRM020"
    name = "coined-word"
    category = Category.UNINTELLIGIBLE
    severity = Severity.MINOR  # word lists lack rare words that dictionaries have
    languages = frozenset({"en"})
    VALID = (
        "Its effectiveness and the privatisation of the ports are doubtful.",
        "The Trumpization of the party went on.",
        "The goverment fell.",
        "The shapeliness of the vase is admired.",
        "The recriminalisation of begging was dropped.",
    )
    INVALID = (
        Example("The ⟦dazzlingness⟧ of the offensive surprised them."),
        Example("The ⟦plannification⟧ of the works is late."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        unknown = {
            word
            for word in article.vocabulary
            if word.endswith(_ENDINGS) and _BUILT.fullmatch(word) and _coined(word)
        }
        if not unknown:
            return
        written = {token.text for token in article.tokens if token.lower in unknown}
        for token in article.tokens:
            if token.text in unknown and token.text.capitalize() not in written:
                yield Hit(
                    token.start,
                    token.end,
                    f"“{token.text}” is all but unknown in English; another word may be meant",
                )


@functools.lru_cache(maxsize=20_000)
def _coined(word: str) -> bool:
    if zipf_common(word, "en") > NEVER or zipf(word, "en") > NEVER:
        return False
    if word.endswith(_REGULAR):
        return False
    prefix = _PREFIX.match(word)
    if prefix and zipf(word[prefix.end() :], "en") > NEVER:
        return False
    if zipf(word.replace("is", "iz"), "en") > NEVER or zipf(word.replace("our", "or"), "en") > NEVER:
        return False
    return not any(zipf(near, "en") > 2 for near in _neighbours(word))


def _neighbours(word: str) -> Iterator[str]:
    """Words one deletion, transposition, replacement or insertion away."""
    for place in range(len(word) + 1):
        head, tail = word[:place], word[place:]
        yield head + tail[1:]
        yield head + tail[1:2] + tail[:1] + tail[2:]
        for letter in "abcdefghijklmnopqrstuvwxyz":
            yield head + letter + tail
            yield head + letter + tail[1:]


_ENDINGS = ("ness", "ity", "isation", "ization", "ification", "itude")
_BUILT = re.compile(rf"[a-z]{{4,16}}(?:{'|'.join(_ENDINGS)})")
_REGULAR = ("iness", "lessness", "fulness", "ishness", "witness")  # any adjective may take these
_PREFIX = re.compile(
    r"(?:un|re|non|de|dis|in|im|over|under|out|mis|pre|post|anti|counter|co|bio|geo|micro|macro|mega|multi|neo|"
    r"hyper|super|ultra|inter|intra|trans|sub|semi|pseudo|eco|electro|psycho|socio|tele|thermo|photo|auto|cyber)"
)
