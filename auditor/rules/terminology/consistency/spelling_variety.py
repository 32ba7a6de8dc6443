"""TRM052 mixed-spelling."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.spelling import AMERICAN
from auditor.model import Severity, Span
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.terminology.consistency._both import contrast, minority


class MixedSpelling(DocumentRule):
    """One word in British and in American spelling.

    Why it matters: an article has one house style; neighbour here and neighbor there come from two hands.

    Not flagged: names (the Labour Party, World Trade Center), and different words of either variety.
    """

    code = "TRM052"
    name = "mixed-spelling"
    category = Category.INCONSISTENT_STYLE
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "The Labour Party speaks for labor.",
        "The defence of the colour.",
        "The program is a television programme about programs.",
    )
    INVALID = (
        Example("The neighbouring town fell. The ⟦neighboring⟧ one held.", fix="neighbouring"),
        Example("The defence held; the ⟦defense⟧ is over."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        shared = [
            british for british in AMERICAN.keys() & article.vocabulary if AMERICAN[british] in article.vocabulary
        ]
        for british in sorted(shared):
            variants = [
                [Span(t.start, t.end) for t in article.tokens if t.text == word]
                for word in (british, AMERICAN[british])
            ]
            if all(variants):
                rare, usual = minority(*variants)
                other = article.text[usual[0].start : usual[0].end]
                yield contrast(article, rare[0], usual[0], "word")._replace(suggestion=other)
                return
