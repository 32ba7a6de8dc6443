"""LOC001 decimal-comma."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.counted import MEASURED
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.locale.conventions._numbers import matches


class DecimalComma(DocumentRule):
    """A decimal comma in an English text.

    Why it matters: an English reader takes a comma in a number for a mark of thousands; “2,75 million”
    is misread or stops the reader.

    Not flagged: thousands (3,500), Indian grouping (2,50,000), lists of numbers, scores, sections of
    laws and addresses.
    """

    code = "LOC001"
    name = "decimal-comma"
    category = Category.NUMBER_FORMAT
    severity = Severity.MINOR
    safe = True
    languages = frozenset({"en"})
    VALID = (
        "It cost 3,500 dollars, or 1,234,567 yen; rows 1,2 and 3,4 of the table.",
        "He won 6-4, 7-5. Article 20,1 applies. About 2,50,000 rupees and 1,000 percent.",
    )
    INVALID = (
        Example("It rose by ⟦3,5⟧ percent.", fix="3.5"),
        Example("Some ⟦2,75⟧ million people and ⟦0,35⟧% of output.", fix="2.75"),
        Example("Between ⟦1,2⟧ and ⟦1,4⟧ billion euros were spent."),
        Example("It cost €⟦4,99⟧ a week.", fix="4.99"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for match in matches(_NUMBER, article.text):
            number = match[0]
            message = f"“{number}” has a decimal comma; English writes a point"
            yield Hit(match.start(), match.end(), message, number.replace(",", "."))


_NUMBER = re.compile(
    rf"(?<![\w.,/-])(?:\d{{1,4}},\d{{1,2}}"
    rf"(?=[ \xa0]?{MEASURED}|(?: and | to | or |-)\d{{1,4}},\d{{1,2}}[ \xa0]?{MEASURED})"
    rf"|(?<=[€$£])\d{{1,4}},\d{{2}}(?![\d,]))"
)
