"""FLU220 doubled-word."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.tokens import MARK


class DoubledWord(DocumentRule):
    """A word that stands twice in a row.

    Why it matters: a machine that translates a phrase twice, or an editor who pasted over it, leaves
    the same word behind; readers stumble, and the second copy often replaced a word that is lost.

    Not flagged: doublings that grammar allows (had had, that that), names, and words repeated for effect.
    """

    code = "FLU220"
    name = "doubled-word"
    category = Category.ADDITION
    severity = Severity.MINOR
    VALID = ("He had had enough of it.",)
    INVALID = (Example("It was ⟦the the⟧ end of the war.", fix="the"),)

    def check(self, article: Article) -> Iterator[Hit]:
        for first, second in zip(article.tokens, article.tokens[1:], strict=False):
            if first.lower != second.lower or first.shape == MARK or first.lower in _GRAMMATICAL:
                continue
            if article.text[first.end : second.start] == " ":
                yield Hit(first.start, second.end, f"“{first.text}” stands twice in a row", first.text)


_GRAMMATICAL = frozenset({"had", "that"})
