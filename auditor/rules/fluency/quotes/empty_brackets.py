"""FLU154 empty-brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit

_EMPTY = re.compile(r"\([ \t\xa0,;:]{0,3}\)")
_BEFORE = frozenset(" \t\n\r\xa0“\"‘'(")


class EmptyBrackets(DocumentRule):
    """Round brackets with nothing inside.

    Why it matters: what stood there, a name, a date or a link, was lost on the way.

    Not flagged: an ellipsis between brackets, calls of functions such as print(), boxes to tick.
    """

    code = "FLU154"
    name = "empty-brackets"
    category = Category.OMISSION
    severity = Severity.MINOR
    VALID = ("He left (...) early.", "Call print() first.", "[ ] yes", "He said (.) once.", "We left (…) then.")
    INVALID = (
        Example("The Observatory ⟦()⟧ said so."),
        Example("The Observatory ⟦( )⟧ said so."),
        Example("The front ⟦(, )⟧ left the city."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if "(" in article.text:
            for match in _EMPTY.finditer(article.text):
                if match.start() == 0 or article.text[match.start() - 1] in _BEFORE:
                    yield Hit(match.start(), match.end(), "Nothing stands between the brackets")
