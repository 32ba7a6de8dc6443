"""LOC007 foreign-ordinal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.locale.conventions._numbers import matches


class ForeignOrdinal(DocumentRule):
    """An ordinal of another language (1er, 2ème, 3º) in an English text.

    Why it matters: it was left untranslated; English writes 1st, 2nd, 3rd.

    Not flagged: degrees, decades and names in German (“21er Haus”), and model numbers.
    """

    code = "LOC007"
    name = "foreign-ordinal"
    category = Category.NUMBER_FORMAT
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = ("The 21er Haus is 2°C colder on the 1st.", "The 3rd and 20th.", "It was 15º C, or 20º below.")
    INVALID = (
        Example("He was the ⟦1er⟧ minister of the ⟦2ème⟧ government."),
        Example("The ⟦3ª⟧ division met for the ⟦19e⟧ time."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for match in matches(_ORDINAL, article.text):
            yield Hit(match.start(), match.end(), f"“{match[0]}” is an ordinal of another language")


_ORDINAL = re.compile(
    r"(?<![\w.,-])(?:1ère|1er|\d{1,3}(?:[eè]me|ª|e(?= (?:time|century|edition|arrondissement))))(?!\w)"
)
