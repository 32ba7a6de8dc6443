"""MRK029 translation-notice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup.boilerplate._lines import short_lines


class TranslationNotice(DocumentRule):
    """What a translation program or chat assistant says of its own work.

    Why it matters: Here is the translation, or Translated with …, is the voice of a machine; it tells
    that nobody read the text before it was published.

    Not flagged: sentences about translations, and credits of human translators.
    """

    code = "MRK029"
    name = "translation-notice"
    category = Category.ADDITION
    severity = Severity.MAJOR
    VALID = (
        "Here is the translation of the verse that he recited, and nobody laughed.",
        "The book was translated with care.",
        "Translated from the French by Jane Doe",
        "“As an AI language model, I have no opinion,” the program answered.",
        "Sure, he left.",
    )
    INVALID = (
        Example("⟦Here is the translation:⟧\nThe army left.", fix=""),
        Example("⟦Sure! Here's the English translation of the article:⟧\n\nThe army left.", fix=""),
        Example("The army left.\n⟦Translated with DeepL.com (free version)⟧", fix=""),
        Example("⟦This article was automatically translated from French.⟧\nThe army left."),
        Example("The army left.\n⟦As an AI language model, I cannot translate this passage.⟧"),
        Example("⟦Voici la traduction de l’article :⟧\nL’armée est partie.", "fr"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if article.vocabulary.isdisjoint(_WORDS):
            return
        for (start, end), line in short_lines(article, 200):
            if _NOTICE.match(line):
                yield Hit(start, end, "A program speaks here of its own work", "")


_WORDS = frozenset(
    [
        "translation",
        "translated",
        "translate",
        "traduction",
        "traduit",
        "traducción",
        "traducido",
        "übersetzung",
        "übersetzt",
        "ai",
        "language",
        "assistant",
    ]
)
_NOTICE = re.compile(
    r"(?:(?:Sure|Certainly|Of course|Okay|OK)[!,.] )?(?:Here is|Here's|Here’s|Below is|The following is) (?:the"
    r"|your|an?) "
    r"(?:\w+ ){0,2}translat(?:ion|ed)\b[^\n]{0,100}:\Z"
    r"|Translated (?:with|by|using) (?:www\.)?(?:DeepL|Google|Microsoft|ChatGPT|Bing|Yandex|AI"
    r"|machine)\b[^\n]{0,60}\Z"
    r"|(?:This|The) (?:article|text|story|page|content) (?:was|has been|is) (?:automatically"
    r"|machine)[- ]translated\b[^\n]{0,100}\Z"
    r"|As an? (?:AI|large) language model\b|I'm sorry, but I (?:cannot|can't) (?:assist|translate)"
    r"|Voici la traduction\b[^\n]{0,80}:\Z|Aquí (?:está|tiene|tienes) la traducción\b[^\n]{0,80}:\Z"
    r"|Hier ist die (?:\w+ )?Übersetzung\b[^\n]{0,80}:\Z|Traduit (?:avec|par) (?:DeepL|Google)\b[^\n]{0,60}\Z"
)
