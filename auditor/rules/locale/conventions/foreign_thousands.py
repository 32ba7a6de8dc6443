"""LOC002 foreign-thousands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.counted import COUNTED
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.locale.conventions._numbers import matches


class ForeignThousands(DocumentRule):
    """Thousands marked by points or spaces in an English text.

    Why it matters: “10.000 people” reads as ten people, to three decimals; a space breaks the number
    at the end of a line.

    Not flagged: decimals to three places of a rate or a time, versions, coordinates, years side by
    side, and the sums that are written so by a unit of measurement.
    """

    code = "LOC002"
    name = "foreign-thousands"
    category = Category.NUMBER_FORMAT
    severity = Severity.MINOR
    safe = True
    languages = frozenset({"en"})
    VALID = (
        "Yields rose to 4.492% against 4.408%; it was 1.779 million, 2.631 billion euros.",
        "In 2011 300 people left; he ran 3.250 seconds faster; version 1.200 of 10,000 copies.",
        "Call 020 123 456. Bus 12 200 metres on.",
    )
    INVALID = (
        Example("About ⟦2.000⟧ lawyers protested with ⟦50.000⟧ people.", fix="2,000"),
        Example("It cost ⟦1.200.000⟧ in all.", fix="1,200,000"),
        Example("Some ⟦80 000⟧ people left.", fix="80,000"),
        Example("They were paid ⟦700 000⟧ euros and ⟦5 000⟧ €.", fix="700,000"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for match in matches(_GROUPED, article.text):
            message = f"“{match[0]}” is not how English marks thousands"
            safe = "." not in match[0]  # two and a half, or 2,500?
            yield Hit(*match.span(), message, re.sub(r"\D", ",", match[0]), safe=safe)


_GROUPED = re.compile(
    rf"(?<![\w.,$€£-])(?<!\d )(?:[1-9]\d{{0,2}}\.\d{{3}}(?:\.\d{{3}}){{0,3}}(?= {COUNTED})"
    rf"|[1-9]\d{{0,2}}(?:\.\d{{3}}){{2,4}}(?![.\d])"
    rf"|[1-9]\d{{0,2}}(?:[ \xa0\u202f\u2009]\d{{3}}){{1,4}}(?= (?:{COUNTED}|[€$£]))"
    rf"|[1-9]\d{{0,2}}(?:[ \xa0\u202f\u2009]000){{1,3}}(?![\d,.]))"
)
