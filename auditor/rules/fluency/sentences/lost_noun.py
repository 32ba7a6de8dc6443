"""FLU103 lost-noun."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.english_order import (
    ARTICLES,
    BEFORE_ARTICLE,
    DETERMINERS,
    LETTERED,
    NEVER_AFTER_DETERMINER,
    RARELY_AFTER_DETERMINER,
)
from auditor.model import Kind, Severity
from auditor.rules.base import Category, DocumentRule, Hit
from auditor.tokens import Token


class LostNoun(DocumentRule):
    """A determiner whose noun is missing: “the of the city”, “their was”.

    Why it matters: the word that the sentence is about was lost, or words stand in the wrong order.

    Not flagged: compounds that begin with a preposition (an in-house team, the at-risk groups, the to and
    fro), letters and words that are named (plan a, the word the), capitals (The Who), headings, and his
    and her, which also stand alone.
    """

    code = "FLU103"
    name = "lost-noun"
    category = Category.OMISSION
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        "The in-house team and the at-risk groups met.",
        "The to and fro of the talks wore them out.",
        "The Who and The The played.",
        "Take plan a or plan b; point a is settled, a and b are not.",
        "He used the word the and the word a of his own accord.",
        "The will of the people and the might of the army.",
        "Give me the and/or option.",
        "She gave her the book and his to the boy.",
        "Its own men left, and each of their many sons.",
        "The by-election was an on-the-spot decision.",
        "He spelled it out: “the” is an article.",
    )
    INVALID = (
        "They took control of ⟦the of⟧ the city on Friday.",
        "⟦The is⟧ in a delicate situation.",
        "He said that ⟦their were⟧ not targets.",
        "Rebels advanced from ⟦the in the⟧ north of the country.",
        "It was ⟦a of⟧ great importance.",
        "He described it as ⟦an and⟧ a threat.",
        "Residents were asked to report ⟦the from⟧ the plant.",
    )

    def check(self, article: Article) -> Iterator[Hit]:
        tokens = article.tokens
        for index, after in enumerate(tokens):
            if after.text not in _STRANGERS or index == 0 or tokens[index - 1].lower not in DETERMINERS:
                continue
            token = tokens[index - 1]
            end = _lost(article.text, tokens, index - 1)
            segment = article.segment_at(token.start)
            if end and segment and segment.kind is not Kind.HEADING and end <= segment.end:
                lost = article.text[token.start : end]
                yield Hit(token.start, end, f"“{lost}”: the noun that “{token.text}” announces is missing")


def _lost(text: str, tokens: list[Token], index: int) -> int:
    """End of what follows a determiner without being its noun, or 0."""
    token, after = tokens[index], tokens[index + 1]
    if (
        after.lower == token.lower
        or text[token.end : after.start] != " "
        or text[after.end : after.end + 1] == "/"
    ):
        return 0
    before = tokens[index - 1] if index else None
    if before and (before.lower in LETTERED or before.text in _OPENING):
        return 0
    first = not before or before.text in _ENDING or "\n" in text[before.end : token.start]
    if not token.text.islower() and (token.lower == "a" or not first):
        return 0
    if after.text in RARELY_AFTER_DETERMINER:
        then = tokens[index + 2] if index + 2 < len(tokens) else None
        return then.end if then and then.text in ARTICLES and token.lower != "a" else 0
    if after.text not in NEVER_AFTER_DETERMINER:
        return 0
    if token.lower == "a" and after.text != "of" and (before is None or before.lower not in BEFORE_ARTICLE):
        return 0
    return after.end


_STRANGERS = NEVER_AFTER_DETERMINER | RARELY_AFTER_DETERMINER
_ENDING = frozenset(".!?")
_OPENING = frozenset("\"“‘'«(/")
