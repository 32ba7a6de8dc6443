"""TRM040 name-spelling."""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity, Span
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.terminology.consistency._both import contrast, minority
from auditor.tokens import WORD
from auditor.words import NEVER, zipf_common


class NameSpelling(DocumentRule):
    """One name in two spellings.

    Why it matters: passages translated by different hands or machines are pasted together; the reader
    cannot tell whether Saraqeb and Saraqib are one town or two.

    Not flagged: people of different first names (Grace Kelly, Megan Kelley), common words, plurals,
    possessives, demonyms, and names that differ by a vowel at the end (Paulo, Paula).
    """

    code = "TRM040"
    name = "name-spelling"
    category = Category.TERM_INCONSISTENCY
    severity = Severity.MINOR
    languages = frozenset({"en", "es", "fr", "it", "nl", "pt"})  # German writes all nouns like names
    VALID = (
        "Grace Kellyson met Megan Kelleyson.",
        "Germany was strong; the German side won.",
        "Mr Kovalski met his wife, Anna Kovalska.",
        "The Rahmans live here; Rahman’s son does not.",
        "Paulo Brizeno met Paula Brizena.",
        "Sometimes Marino won and sometimes Marina.",
    )
    INVALID = (
        Example("Saraqeb fell at noon. The road to Saraqeb is cut.\nNobody entered ⟦Saraqib⟧ at night."),
        Example("Rami Rahmane said so. Later, Rami ⟦Rahman⟧ denied it."),
        Example("Lev Dubrovsky was freed. The lawyer of ⟦Dubrovski⟧ said nothing."),
        Example("Abbas Araghchi flew to Doha. The minister, ⟦Araqchi⟧, said nothing."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        names = _names(article)
        buckets: dict[str, list[str]] = defaultdict(list)
        for name in names:
            buckets[_skeleton(name)].append(name)
        for bucket in buckets.values():
            for one, two in itertools.combinations(bucket[:8], 2):
                if _alike(one, two) and _same_bearer(article, names, one, two):
                    rare, usual = minority(names[one], names[two])
                    yield contrast(article, rare[0], usual[0], "name")


def _names(article: Article) -> dict[str, list[Span]]:
    """Spans of each capitalised word of five letters or more that is no common word."""
    names: dict[str, list[Span]] = defaultdict(list)
    for token in article.tokens:
        if token.text == token.lower or token.end - token.start < 5:
            continue
        if token.shape == WORD and token.capitalised and not token.text.isupper():
            name = _POSSESSIVE.sub("", token.text)
            if len(name) >= 5 and "'" not in name and "’" not in name:
                names[name].append(Span(token.start, token.start + len(name)))
    return names


@functools.lru_cache(maxsize=20_000)
def _skeleton(name: str) -> str:
    """What transliterations of one name share: its consonants, variants of one letter made equal."""
    plain = unicodedata.normalize("NFKD", name.lower())
    for variant, letter in _VARIANTS:
        plain = plain.replace(variant, letter)
    return plain[0] + _NO_CONSONANT.sub("", _DOUBLED.sub(r"\1", plain[1:]))


def _alike(one: str, two: str) -> bool:
    """Whether two words of one skeleton may spell one name."""
    if abs(len(one) - len(two)) > 1:
        return False
    if one.lower() == two.lower() or _plain(one) == _plain(two) or one[-1] == "s" or two[-1] == "s":
        return False
    last, other = _plain(one)[-1], _plain(two)[-1]
    return last == other or {last, other} == {"i", "y"} or {one, two} == {min(one, two), min(one, two) + "e"}


def _plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if c.isalpha())


def _same_bearer(article: Article, names: dict[str, list[Span]], one: str, two: str) -> bool:
    """Whether the first names, where both have some, agree; a common word needs a first name to be a name."""
    common = sum(zipf_common(name.lower(), article.language) > NEVER for name in (one, two))
    first, second = (_first_names(article.text, names[name]) for name in (one, two))
    return common < 2 and bool(first & second) if first and second else common == 0


def _first_names(text: str, spans: list[Span]) -> set[str]:
    found = (_FIRST_NAME.search(text, max(0, span.start - 25), span.start) for span in spans)
    return {match[1] for match in found if match}


_FIRST_NAME = re.compile(r"([A-ZÀ-Þ][\w.'’\-]{0,20}) \Z")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_VARIANTS = (("gh", "k"), ("kh", "k"), ("q", "k"), ("sch", "sh"), ("ph", "f"), ("w", "v"))
_DOUBLED = re.compile(r"([a-z])\1+")
_NO_CONSONANT = re.compile(r"[aeiouyhj]|[^a-z]")
