"""FLU153 space-inside-brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit

_SPACES = " \t\xa0\u202f"
_WORD = re.compile(r"[^\W_]{2}")


class SpaceInsideBrackets(DocumentRule):
    """A space between a bracket and the words that it encloses.

    Why it matters: it betrays text put together by a program, and tears the bracket off at the end of a line.

    Not flagged: brackets with nothing inside (a rule of their own), boxes to tick, faces made of marks.
    """

    code = "FLU153"
    name = "space-inside-brackets"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    VALID = (
        "The front (HTS) and [its allies] left.",
        "[ ] yes\n[x] no",
        "He left ( ) early.",
        "Too bad ( o_o ) for us.",
    )
    INVALID = (
        Example("The front (⟦ ⟧HTS⟦ ⟧) and its allies left.", fix=""),
        Example("The front (HTS⟦ ⟧) left.", fix=""),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        for opener, closer in article.brackets.pairs:
            first, last = opener.start + 1, closer.start
            if text[first] not in _SPACES and text[last - 1] not in _SPACES:
                continue
            start = first
            while start < last and text[start] in _SPACES:
                start += 1
            end = last
            while end > start and text[end - 1] in _SPACES:
                end -= 1
            if not _WORD.search(text, start, end):
                continue
            if first < start < last:
                yield Hit(first, start, f"A space stands behind {opener.text}", "")
            if start < end < last:
                yield Hit(end, last, f"A space stands before {closer.text}", "")
