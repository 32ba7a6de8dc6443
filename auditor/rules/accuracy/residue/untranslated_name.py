"""ACC009 untranslated-name."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons import exonyms, foreign
from auditor.lexicons.en import DATA as ENGLISH
from auditor.model import Severity
from auditor.rules.accuracy.residue._mentions import mentioned
from auditor.rules.accuracy.residue._vocabulary import common, foreign_word
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.tokens import WORD, Token


class UntranslatedName(DocumentRule):
    """The name of a country, city or organisation that English has a name of its own for.

    Why it matters: readers know the United States and Moscow, not the États-Unis and Moscou, and a
    search for the one does not find the other.

    Not flagged: parts of other names (Rue de Londres, Deutschland AG, Bayern München), quoted titles,
    bylines, and names that English newspapers leave as they are (Zürich, Peking duck).
    """

    code = "ACC009"
    name = "untranslated-name"
    category = Category.UNTRANSLATED
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    supersedes = frozenset({"foreign-word", "foreign-run", "foreign-function-word"})
    VALID = (
        "Real Madrid beat Bayern München, wrote La Repubblica and Le Monde.",
        "Deutschland AG is no more, and the Rue de Londres and the Banco do Brasil are closed.",
        "The film “Alemania, año cero” and the show “Deutschland 83” ran.",
        "Genève, le 3 mars.\nThe Journal de Genève and Genève Aéroport closed.",
        "The region is called Deutschland in German, and Brasil (Brazil) is large.",
        "She met Letta Francia and Carlos España, and read Nueva España.",
        "Zürich, Peking duck, Sevilla, Torino and Tokio Hotel are known.",
        "The channel N-Londres and the site londres.example.com were down.",
    )
    INVALID = (
        Example("The ⟦États-unis⟧ and their friends left.", fix="United States"),
        Example("Talks between ⟦Alemania⟧ and the ⟦Reino Unido⟧ failed.", fix="Germany"),
        Example("The envoy flew to ⟦Moscou⟧ and then to ⟦La Haye⟧.", fix="Moscow"),
        Example("The ⟦Nations unies⟧ and the ⟦Unión Europea⟧ agreed.", fix="United Nations"),
        Example("⟦Deutschland⟧ will pay, ⟦Londres⟧’s envoy said.", fix="Germany"),
        Example("He said that ⟦Pekín⟧, ⟦Bruselas⟧ and ⟦Brüssel⟧ knew.", fix="Beijing"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if article.vocabulary.isdisjoint(_guard()):
            return
        starts = [token.start for token in article.tokens]
        for match in _pattern().finditer(article.text):
            first, last = bisect_left(starts, match.start()), bisect_left(starts, match.end()) - 1
            if match[0][0].isupper() and first <= last and _alone(article, first, last):
                language, english = _names()[_folded(match[0])]
                name = foreign.language_name(language)
                yield Hit(*match.span(), f"“{match[0]}” is {name} for “{english}”", english)


def _alone(article: Article, first: int, last: int) -> bool:
    """Whether the words stand among English ones, not in a longer name, a title, a byline or a gloss."""
    tokens = article.tokens
    before = tokens[first - 1] if first else None
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    joined = before is not None and article.text[before.end : tokens[first].start] in (" ", "\xa0")
    follows = after is not None and article.text[tokens[last].end : after.start] in (" ", "\xa0")
    begins = before is None or "\n" in article.text[before.end : tokens[first].start]
    if after is None or (begins and not (follows and _english(after))):
        return False
    if (before and joined and not _english(before)) or (follows and not _english(after)):
        return False
    return not mentioned(article, first, last)


def _english(token: Token) -> bool:
    """Whether a neighbour is a mark, or a word of English that is no name."""
    if token.shape != WORD:
        return not token.text[0].isdigit()
    if token.capitalised:
        return token.lower in ENGLISH.function_words
    return token.lower not in _PARTICLES and token.lower not in common() and foreign_word(token.lower) is None


def _folded(name: str) -> str:
    return name.lower().replace("’", "'")


@functools.cache
def _names() -> dict[str, tuple[str, str]]:
    """Language and English form of each name, in lower case; of several languages the first."""
    names: dict[str, tuple[str, str]] = {}
    for code, pairs in exonyms.EXONYMS.items():
        for name, english in pairs.items():
            names.setdefault(_folded(name), (code, english))
    return names


@functools.cache
def _guard() -> frozenset[str]:
    """First words of the names, as tokens write them."""
    stems = {name.replace("'", mark).split()[0] for name in _names() for mark in "'’"}
    return frozenset(stem + ending for stem in stems - _PARTICLES for ending in ("", "'s", "’s")) | _ARTICLED


@functools.cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(re.escape(name).replace("'", "['’]") for name in sorted(_names(), key=len, reverse=True))
    return re.compile(rf"(?<![\w.@#/&-])(?=[^\W\d_a-z])(?i:{names})(?![\w@/&-]|\.\w)")


_PARTICLES = frozenset(
    {"de", "do", "da", "di", "du", "del", "des", "la", "le", "el", "il", "den", "von", "a", "e"}
)
_ARTICLED = frozenset(
    name.lower().split()[1] for pairs in exonyms.EXONYMS.values() for name in pairs if " " in name
)
