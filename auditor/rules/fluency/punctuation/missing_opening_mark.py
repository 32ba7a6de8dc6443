"""FLU184 missing-opening-mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class MissingOpeningMark(DocumentRule):
    """A Spanish question or exclamation without its opening mark.

    Why it matters: ¿ and ¡ are obligatory in Spanish; a program that translates from English loses them.

    Not flagged: marks in brackets that comment (“(!)”), quotations in another language, titles and
    names, and a question whose mark opened in an earlier sentence of the paragraph.
    """

    code = "FLU184"
    name = "missing-opening-mark"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    languages = frozenset({"es"})
    VALID = (
        Example("¿Por qué ahora? ¡Nunca! Y entonces, ¿qué pasó?", "es"),
        Example("Ganó (!) la final, un milagro (?) según él.", "es"),
        Example("La frase “Who shot J.R.?” fue famosa. Trabaja en Yahoo! desde 2010.", "es"),
        Example("¿Quién lo hizo. Quién lo supo?", "es"),
        Example("Who was it? Nobody knows.", "es"),
    )
    INVALID = (
        Example("El ejército salió. Por qué ahora⟦?⟧ Nadie lo sabe.", "es"),
        Example("Qué desastre para la ciudad⟦!⟧", "es"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        paragraph, opened = -1, False
        for part in article.segments:
            if part.paragraph != paragraph:
                paragraph, opened = part.paragraph, False
            before = opened
            opened = opened or not _OPENING.isdisjoint(text[part.start : part.end])
            found = None if before else _CLOSING.search(text, part.start, part.end)
            if (
                found
                and _OPENING.isdisjoint(text[part.start : found.start()])
                and self._spanish(article, part.start, found.start())
            ):
                yield Hit(found.start(), found.end(), f"The sentence that “{found[0]}” closes has no opening mark")

    def _spanish(self, article: Article, start: int, end: int) -> bool:
        forms = {word.lower() for word in article.text[start:end].split()}
        return bool(article.data and forms & (article.data.function_words | article.data.interrogatives))


_OPENING = frozenset('¿¡"“«')
_CLOSING = re.compile(r"(?<=\w)[?!](?=\s|\Z)")
