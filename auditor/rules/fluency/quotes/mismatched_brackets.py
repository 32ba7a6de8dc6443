"""FLU152 mismatched-brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.brackets import CLOSERS
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit

_INTERVAL = re.compile(r"[\d\s.,;:∞+−–-]*")


class MismatchedBrackets(DocumentRule):
    """A bracket that is closed by one of another kind.

    Why it matters: (such as this] is a slip that no reader misses.

    Not flagged: half-open intervals of numbers.
    """

    code = "FLU152"
    name = "mismatched-brackets"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    VALID = ("The front (HTS) and [its allies] left.", "A value in [0, 1) was drawn.")
    INVALID = (
        Example("The Observatory (OSDH⟦]⟧ said so.", fix=")"),
        Example("“The regime [of Damascus⟦)⟧ has fled,” he said.", fix="]"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for pair in article.brackets.pairs:
            opener, closer = pair
            if pair.matched or _INTERVAL.fullmatch(article.text, opener.start + 1, closer.start):
                continue
            message = f"A bracket is opened by {opener.text} and closed by {closer.text}"
            yield Hit(closer.start, closer.start + 1, message, CLOSERS[opener.text])
