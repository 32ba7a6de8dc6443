"""TRM051 mixed-percent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity, Span
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.terminology.consistency._both import contrast, minority


class MixedPercent(DocumentRule):
    """Percent and per cent in one article.

    Why it matters: one is American and one British; both together show that two texts were merged.

    Not flagged: the sign beside either word, which many house styles allow, and words inside quotations.
    """

    code = "TRM051"
    name = "mixed-percent"
    category = Category.INCONSISTENT_STYLE
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = ("It rose by 3 percent, or 4% a year.", "It rose by 3 per cent. He said: “By 4 percent!”")
    INVALID = (Example("It rose by 3 percent. It fell by 4 percent. It lost 5 ⟦per cent⟧.", fix="percent"),)

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        if "percent" not in text or "per cent" not in text:
            return
        variants: dict[str, list[Span]] = {}
        for match in _PERCENT.finditer(text):
            if not article.quoted(*match.span()):
                variants.setdefault(match[1], []).append(Span(*match.span(1)))
        if len(variants) == 2:
            rare, usual = minority(*variants.values())
            other = text[usual[0].start : usual[0].end]
            yield contrast(article, rare[0], usual[0], "word")._replace(suggestion=other)


_PERCENT = re.compile(r"(?<![\w.,])\d[\d.,]{0,9} (percent|per cent)\b")
