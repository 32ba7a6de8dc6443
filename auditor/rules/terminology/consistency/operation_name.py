"""TRM043 quoted-name."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity, Span
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.terminology.consistency._both import contrast


class QuotedName(DocumentRule):
    """A name in quotation marks that was translated in two ways.

    Why it matters: “Deterring Aggression” and “Deter Aggression” may be two operations for the reader.

    Not flagged: quoted names that share one word but not the stem of the other.
    """

    code = "TRM043"
    name = "quoted-name"
    category = Category.TERM_INCONSISTENCY
    severity = Severity.MINOR
    VALID = (
        "They called it “Iron Sword”. The army calls it “Iron Dome”.",
        "“Deterring Aggression” began. “Deterring Aggression” goes on.",
        "They saw “Star Wars” and “Star Trek”.",
    )
    INVALID = (
        Example("The operation “Deterring Aggression” began.\nThey joined “⟦Deter Aggression⟧”, he said."),
        Example("The festival “Nights of Light” is on. The “⟦Night of Lights⟧” ends soon."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        names: dict[tuple[str, ...], Span] = {}
        for quote in article.quotations:
            inner = article.text[quote.start + 1 : quote.end - 1].rstrip(",.'’")
            parts = tuple(inner.split())
            if 2 <= len(parts) <= 5 and parts[0][0].isupper() and parts[-1][0].isupper():
                names.setdefault(parts, Span(quote.start + 1, quote.start + 1 + len(inner)))
        for one, two in itertools.combinations(list(names)[:40], 2):
            if len(one) == len(two) and _variants(one, two):
                yield contrast(article, names[two], names[one], "name")


def _variants(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether the names agree but for endings, at least one letter in case apart."""
    pairs = [(a.lower(), b.lower()) for a, b in zip(one, two, strict=True)]
    return any(a != b for a, b in pairs) and all(a == b or _stem(a, b) for a, b in pairs)


def _stem(a: str, b: str) -> bool:
    known = min(len(a), len(b)) - 1
    return known >= 3 and a[: max(4, known)] == b[: max(4, known)]
