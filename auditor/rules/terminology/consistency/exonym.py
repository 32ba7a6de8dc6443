"""TRM042 two-exonyms."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.renamed import PLACES
from auditor.model import Severity, Span
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.terminology.consistency._both import contrast, minority


class TwoExonyms(DocumentRule):
    """A country or city under two of its names.

    Why it matters: Turkey in one paragraph and Türkiye in the next read like two countries to some, and
    show everybody that two translations were pasted together.

    Not flagged: articles about the names themselves (formerly, renamed, known as), and names in quotations.
    """

    code = "TRM042"
    name = "two-exonyms"
    category = Category.TERM_INCONSISTENCY
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "Turkey renamed itself; it is now called Türkiye.",
        "Myanmar, formerly Burma, held a vote.",
        "He calls it “Kiev”, we say Kyiv.",
        "The Turkish army left Türkiye.",
    )
    INVALID = (
        Example("Turkey supports them. Turkey denies it.\nThe border with ⟦Türkiye⟧ is shut."),
        Example("Shells fell on Kyiv. In ⟦Kiev⟧, people fled."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if len(_FIRST & article.vocabulary) < 2:
            return
        for names in PLACES:
            present = [name for name in names if name in article.text]
            if len(present) < 2:
                continue
            spans = [_spans(article, name) for name in present]
            for one, two in itertools.pairwise(spans):
                if one and two:
                    rare, usual = minority(one, two)
                    yield contrast(article, rare[0], usual[0], "place")


def _spans(article: Article, name: str) -> list[Span]:
    """Where the name stands, but for quotations and remarks on names."""
    text = article.text
    found = (Span(*match.span()) for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text))
    return [
        span
        for span in found
        if not article.quoted(*span) and not _ABOUT_NAMES.search(text, max(0, span.start - 40), span.end + 40)
    ]


_ABOUT_NAMES = re.compile(r"\b(?:formerly|renam\w{2,3}|also known as|once called|called|previously|known as)\b")
_FIRST = frozenset(re.split(r"[ ']", name)[0].lower() for names in PLACES for name in names)
