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
        "Between 4 and 9 March it rained, and on 11 March 30 died.",
    )
    INVALID = (
        Example("The talks began on November 29. On November 30 they failed.\nThe truce of ⟦27 November⟧ held."),
        Example("It was signed on March 3, 2024, and ended on ⟦12 May⟧ 2024."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        orders: tuple[list[Span], list[Span]] = [], []
        for month in article.vocabulary.intersection(article.data.months if article.data else ()):
            for match in re.finditer(month.capitalize(), text):
                start, end = match.span()
                before, after = _BEFORE.search(text, max(0, start - 3), start), _AFTER.match(text, end)
                span = Span(before.start() if before else start, after.end() if after and not before else end)
                if (before or after) and not article.quoted(*span):
                    orders[before is None].append(span)
        if all(orders):
            rare, usual = minority(*map(sorted, orders))
            yield contrast(article, rare[0], usual[0], "order of the date")


_BEFORE = re.compile(r"(?<!the )(?<!The )(?<![\w.,/$€£-])(?:[12]?\d|3[01]) \Z")
_AFTER = re.compile(r" (?:[12]?\d|3[01])(?![\w/-])(?![.,:]\d)(?! (?:of|per|[mb]illion)\b)")
