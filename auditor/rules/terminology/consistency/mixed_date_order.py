"""TRM053 mixed-date-order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity, Span
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.terminology.consistency._both import contrast, minority


class MixedDateOrder(DocumentRule):
    """Dates with the day before the month here and behind it there.

    Why it matters: an article has one way to write dates; “30 November” beside “November 29” shows that
    passages of different translations were put together.

    Not flagged: dates inside quotations, and those that are part of a name (the 17 November group).
    """

    code = "TRM053"
    name = "mixed-date-order"
    category = Category.DATE_FORMAT
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "It began on 3 March and ended on 12 May 2024.",
        "It began on March 3, and he said: “It ended on 12 May.”",
        "On March 3 the 17 November group denied it.",
        "In May 2024 some 30 May bugs flew; it was March 3.",
        "Between 4 and 9 March it rained, and on 11 March 30 died.",
    )
    INVALID = (
        Example("The talks began on November 29. On November 30 they failed.\nThe truce of ⟦27 November⟧ held."),
        Example("It was signed on March 3, 2024, and ended on ⟦12 May⟧ 2024."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        months = article.data.months if article.data else ()
        if article.vocabulary.isdisjoint(months):
            return
        orders: tuple[list[Span], list[Span]] = [], []
        for match in _DATE.finditer(article.text):
            if not article.quoted(*match.span()):
                orders[match[1] is None].append(Span(*match.span()))
        if all(orders):
            rare, usual = minority(*orders)
            yield contrast(article, rare[0], usual[0], "order of the date")


_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = re.compile(
    rf"(?<!the )(?<!The )(?<![\w.,/$€£-])([12]?\d|3[01]) {_MONTH}(?= (?:19|20)\d\d\b| [a-z]|[.,;:)\n]|\Z)"
    rf"|(?<!\d )(?<![\w’'-]){_MONTH} (?:[12]?\d|3[01])(?![\w/-])(?![.,:]\d)(?! (?:of|per|[mb]illion)\b)"
)
