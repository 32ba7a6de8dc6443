"""FLU145 doubled-quotation-mark."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity, Span
from auditor.quotation import Mark
from auditor.rules.base import Category, DocumentRule, Example, Hit


class DoubledQuotationMark(DocumentRule):
    """A quotation mark that stands twice, or a heap of them.

    Why it matters: a second mark is debris of a search-and-replace or of an escaped text, and leaves open
    whether a quotation within a quotation was lost.

    Not flagged: two quotations that begin or end at one place, each with both its marks.
    """

    code = "FLU145"
    name = "doubled-quotation-mark"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    supersedes = frozenset({"unclosed-quotation", "unopened-quotation"})
    VALID = (
        '"He told me "we will stay"" was all she said.',
        "“‘Stay,’ he said,” she recalled. “Then he left.”",
        "\"'Stay,' he said,\" she recalled.",
        "At 6' 2\" he is the tallest.",
        Example("««Stay», he said», she recalled.", "es"),
    )
    INVALID = (
        Example("He called it ⟦““⟧a disgrace” and left. Others stayed.", fix="“"),
        Example("He called it “a disgrace⟦””⟧ and left. Others stayed.", fix="”"),
        Example('He called it ⟦""⟧a disgrace⟦""⟧ and left.', fix='"'),
        Example('He called it ⟦""""⟧ and left.'),
        Example("He called it “a disgrace,⟦””⟧ she added. Others stayed.", fix="”"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        for start, end in article.marks.heaps:
            yield Hit(start, end, f"Here {end - start} quotation marks stand on a heap")
        marks = article.marks
        spans = {span for mark in marks.unclosed + marks.unopened if (span := _twins(text, mark))}
        for inner, outer in itertools.pairwise(marks.pairs):
            opening = Span(outer.opener.start, inner.opener.end)
            closing = Span(inner.closer.start, outer.closer.end)
            if text[slice(*opening)] in _DOUBLES and text[slice(*closing)] in _DOUBLES:
                spans |= {opening, closing}
        for start, end in sorted(spans):
            yield Hit(start, end, f"The quotation mark {text[start]} stands twice", text[start])


_DOUBLES = frozenset(mark * 2 for mark in '“”„«»"')


def _twins(text: str, mark: Mark) -> Span | None:
    """A mark without a partner together with the same mark beside it, which has one."""
    for start in (mark.start - 1, mark.start):
        if start >= 0 and text[start : start + 2] in _DOUBLES:
            return Span(start, start + 2)
    return None
