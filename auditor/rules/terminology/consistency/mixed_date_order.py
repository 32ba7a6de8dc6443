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
    passages of different translations were put together. Where dates are all digits (25/4/2024 beside
    4/26/2024), nobody knows which day 3/4/2024 is.

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
        "It opened on 25/4/2024 and closed on 3/4/2025; 9/11 and 24/7 are no dates.",
        "The road 14/5/20 and the figures 3/15/40 are listed.",
    )
    INVALID = (
        Example("The talks began on November 29. On November 30 they failed.\nThe truce of ⟦27 November⟧ held."),
        Example("It was signed on March 3, 2024, and ended on ⟦12 May⟧ 2024."),
        Example("It was signed on 25/4/2024 and on 28/4/2024.\nIt was amended on ⟦4/26/2024⟧."),
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
            for spans in orders:
                spans.sort()
            rare, usual = minority(*orders)
            yield _hit(article, rare[0], usual[0], day_first=rare is orders[0])
        digits: tuple[list[Span], list[Span]] = [], []
        for match in _DIGITS.finditer(text) if "/" in article.characters else ():
            day_first = int(match[1]) > 12
            if day_first != (int(match[2]) > 12) and not article.quoted(*match.span()):
                digits[not day_first].append(Span(*match.span()))
        if all(digits):
            rare, usual = minority(*digits)
            yield _hit(article, rare[0], usual[0], day_first=rare is digits[0])


def _hit(article: Article, rare: Span, usual: Span, *, day_first: bool) -> Hit:
    here, there = article.text[rare.start : rare.end], article.text[usual.start : usual.end]
    line, _ = article.position(usual.start)
    order = ("day", "month") if day_first else ("month", "day")
    message = f"“{here}” puts the {order[0]} first, “{there}” on line {line} the {order[1]}"
    return contrast(article, rare, usual, "date")._replace(message=message)


_DIGITS = re.compile(r"(?<![\w./-])([0-3]?\d)/([0-3]?\d)/(?:19|20)\d\d(?![\w/-])")
_BEFORE = re.compile(r"(?<!the )(?<!The )(?<![\w.,/$€£-])(?:[12]?\d|3[01]) \Z")
_AFTER = re.compile(r" (?:[12]?\d|3[01])(?![\w/-])(?![.,:]\d)(?! (?:of|per|[mb]illion)\b)")
