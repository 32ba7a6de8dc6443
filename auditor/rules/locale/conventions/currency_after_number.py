"""LOC004 currency-after-number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class CurrencyAfterNumber(DocumentRule):
    """A currency sign behind its number in an English text.

    Why it matters: English writes €20; “20€” and “5 000 €” are carried over from the source.

    Not flagged: the sign before its number, and a sign between two numbers.
    """

    code = "LOC004"
    name = "currency-after-number"
    category = Category.NUMBER_FORMAT
    severity = Severity.MINOR
    safe = True
    languages = frozenset({"en"})
    VALID = ("It cost €20, $5 million or £3.", "Between 5 €10 notes and 3 $5 bills.", "A US$20 fee, 20 euros.")
    INVALID = (
        Example("It cost ⟦20€⟧ or ⟦5 $⟧ a day.", fix="€20"),
        Example("They won ⟦50,000 $⟧ in all.", fix="$50,000"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if not any(sign in article.text for sign in "€$£"):
            return
        for match in _AFTER.finditer(article.text):
            message = f"English writes “{match[2]}” before its number"
            yield Hit(match.start(), match.end(), message, match[2] + match[1])


_AFTER = re.compile(r"(?<![\w.,$€£-])(?<!\d )(\d++(?:[.,]\d++){0,4}+)[ \xa0\u202f]?([€$£])(?![\w$€£])")
