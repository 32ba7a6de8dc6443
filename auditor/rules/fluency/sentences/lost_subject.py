"""FLU104 lost-subject."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.english_order import CLAUSE, FRONTED, PARTICIPLES
from auditor.model import Kind, Severity
from auditor.rules.base import Category, DocumentRule, Hit
from auditor.tokens import WORD, Token


class LostSubject(DocumentRule):
    """A sentence whose verb has no subject: “From Idlib, a rebel stronghold, have advanced …”.

    Why it matters: Spanish and Italian leave the pronoun out and English does not, so that the reader
    cannot tell who acted.

    Not flagged: questions, subjects of number behind a preposition (Between 10 and 20 people, most of
    them children, have died), and sentences with any verb or further clause before the comma.
    """

    code = "FLU104"
    name = "lost-subject"
    category = Category.OMISSION
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        "From Idlib, a rebel stronghold, they have advanced 20 kilometres.",
        "From 10 to 20 people, most of them children, have died.",
        "In Aleppo, have schools closed?",
        "In the north, the rebels have advanced.",
        "On Monday, what they feared has happened.",
        "After the attack, a soldier, two nurses and a driver have died.",
        "Near Homs, has anyone seen them?",
        "In the towns that fell, a third of the houses, have burned.",
    )
    INVALID = (
        "From Hama , a rebel stronghold, ⟦have⟧ advanced almost 20 kilometers.",
        "Since Monday, ⟦have⟧ died more than twenty people.",
        "In recent days, ⟦has⟧ been announced a new plan.",
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if article.vocabulary.isdisjoint(_HAVE):
            return
        for segment, tokens in article.passages:
            if segment.kind is not Kind.SENTENCE or tokens[0].lower not in FRONTED or tokens[-1].text == "?":
                continue
            verb = _verb(tokens)
            if verb:
                yield Hit(verb.start, verb.end, f"“{verb.text}” has no subject: who acted is not said")


def _verb(tokens: list[Token]) -> Token | None:
    """The first verb behind a fronted adverbial and perhaps one apposition, where nothing is its subject."""
    commas = [index for index, token in enumerate(tokens[:16]) if token.text == ","]
    for number, comma in enumerate(commas[:2]):
        if comma + 2 >= len(tokens):
            return None
        if number == 1 and (tokens[commas[0] + 1].text not in _ARTICLE or comma - commas[0] > 5):
            return None
        verb, after = tokens[comma + 1], tokens[comma + 2]
        if verb.text in _HAVE and (after.lower in PARTICIPLES or after.text.endswith("ed")):
            plain = all(token.shape == WORD or token.text == "," for token in tokens[1:comma])
            return verb if plain and not any(token.lower in CLAUSE for token in tokens[1:comma]) else None
    return None


_HAVE = frozenset({"have", "has"})
_ARTICLE = frozenset({"a", "an"})
