"""MRK007 private-use-character."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup.encoding._characters import hexadecimal, runs


class PrivateUseCharacter(DocumentRule):
    """A character that only one font or program knows.

    Why it matters: Unicode gives private-use code points no meaning; they come from icon fonts and
    from PDF files, and a reader sees an empty box, often in place of a letter, bullet or ligature.

    Not flagged: every character to which Unicode gives a meaning, emoji among them.
    """

    code = "MRK007"
    name = "private-use-character"
    category = Category.CHARACTER_ENCODING
    severity = Severity.MAJOR
    VALID = ("• The first item ★★★ 🙂", "ﬁrst, œuvre, №5, 10 µm")
    INVALID = (Example("⟦\uf0b7⟧ The first item"), Example("The of⟦\ue00a⟧ce was closed."))

    def check(self, article: Article) -> Iterator[Hit]:
        for start, end in runs(article, _private):
            name = hexadecimal(article.text[start])
            yield Hit(start, end, f"A private-use character ({name}) shows as an empty box")


def _private(character: str) -> bool:
    return "\ue000" <= character <= "\uf8ff" or character >= "\U000f0000"
