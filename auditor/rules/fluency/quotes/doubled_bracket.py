"""FLU155 doubled-bracket."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from auditor.article import Article
from auditor.brackets import Bracket
from auditor.model import Severity, Span
from auditor.rules.base import Category, DocumentRule, Example, Hit


class DoubledBracket(DocumentRule):
    """A round bracket that stands twice.

    Why it matters: one of the two is debris, or another bracket was lost.

    Not flagged: nested brackets that begin or end at one place, wiki links, smileys behind a bracket.
    """

    code = "FLU155"
    name = "doubled-bracket"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    supersedes = frozenset({"unclosed-bracket", "unopened-bracket"})
    VALID = ("The front (HTS (the former one)) left.", "((Old) town) walls", "See [[Aleppo]].", "(We won :))")
    INVALID = (
        Example("The front ⟦((⟧HTS⟦))⟧ left.", fix="("),
        Example("The front (HTS⟦))⟧ left.", fix=")"),
        Example("The front ⟦((⟧HTS) left.", fix="("),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text, brackets = article.text, article.brackets
        spans = {span for mark in brackets.unclosed + brackets.unopened if (span := _twins(text, mark))}
        for inner, outer in itertools.pairwise(brackets.pairs):
            opening, closing = outer.opener.start, inner.closer.start
            twins = inner.opener.start == opening + 1 and outer.closer.start == closing + 1
            if twins and text.startswith("((", opening) and text.startswith("))", closing):
                spans |= {Span(opening, opening + 2), Span(closing, closing + 2)}
        for start, end in sorted(spans):
            yield Hit(start, end, f"The bracket {text[start]} stands twice", text[start])


def _twins(text: str, mark: Bracket) -> Span | None:
    """A bracket without a partner together with the same one beside it."""
    for start in (mark.start - 1, mark.start):
        if start >= 0 and text[start : start + 2] in {"((", "))"}:
            return Span(start, start + 2)
    return None
