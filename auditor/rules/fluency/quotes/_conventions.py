"""What the rules about quotation marks share: which pairs a language accepts, how a document quotes."""

from __future__ import annotations

from collections import Counter

from auditor.article import Article
from auditor.lexicons import LANGUAGES
from auditor.quotation import CLOSERS, SINGLE, Mark, Pair

KNOWN = frozenset(LANGUAGES)
"""Languages whose conventions are known; for others only the balance of marks is judged."""


def accepted(article: Article) -> dict[str, str]:
    """The closing mark of each opening mark that the document's language accepts, straight ones included."""
    pairs = article.data.quotes if article.data else tuple((o, c[0]) for o, c in CLOSERS.items())
    return {'"': '"', "'": "'"} | dict(pairs)


def double(mark: Mark) -> bool:
    """Whether a mark cannot be an apostrophe."""
    return mark.text not in SINGLE


def outermost(article: Article) -> list[Pair]:
    """Matched pairs of double marks that stand in no other quotation, in order."""
    found: list[Pair] = []
    end = -1
    for pair in sorted(article.marks.pairs):
        if pair.opener.start >= end:
            end = pair.closer.end
            if pair.matched and double(pair.opener):
                found.append(pair)
    return found


def usage(article: Article) -> Counter[str]:
    """How often each mark stands in a matched pair of the document."""
    return Counter(mark.text for pair in article.marks.pairs if pair.matched for mark in pair)


def excerpt(article: Article) -> bool:
    """Whether the text is a single sentence, so that a quotation may begin before it and end behind."""
    return len(article.segments) == 1
