"""What the rules of this folder share: a finding at one span that cites another of the same document."""

from __future__ import annotations

from auditor.article import Article
from auditor.model import Evidence, Span
from auditor.rules.base import Hit


def contrast(article: Article, here: Span, there: Span, what: str) -> Hit:
    """A hit at ``here``: this ``what`` is written otherwise at ``there``."""
    text = article.text
    other = text[there.start : there.end]
    line, _ = article.position(there.start)
    return Hit(
        here.start,
        here.end,
        f"The {what} “{text[here.start : here.end]}” is “{other}” on line {line}",
        evidence=(Evidence(article.document.id, there.start, there.end, other),),
    )


def minority(first: list[Span], second: list[Span]) -> tuple[list[Span], list[Span]]:
    """The spans of the rarer of two variants, of the later one where they are even, and those of the other."""
    if (len(first), -first[0].start) < (len(second), -second[0].start):
        return first, second
    return second, first
