"""LOC009 decimal-point."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.locale.conventions._numbers import matches


class DecimalPoint(DocumentRule):
    """A decimal point in a French or German text.

    Why it matters: French and German write a comma; the point is left over from an English source.

    Not flagged: times, sports results, versions, and numbers without a unit.
    """

    code = "LOC009"
    name = "decimal-point"
    category = Category.NUMBER_FORMAT
    severity = Severity.MINOR
    languages = frozenset({"fr", "de"})
    VALID = (
        Example("Le taux est de 3,5 %, à 20.30 heures.", "fr"),
        Example("Um 22.30 Uhr waren es 1.200 Euro und 3,5 Prozent.", "de"),
    )
    INVALID = (
        Example("Le taux est de ⟦3.5⟧ %.", "fr", "3,5"),
        Example("Es waren ⟦2.75⟧ Millionen Euro.", "de", "2,75"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for match in matches(_POINT, article.text):
            message = f"“{match[0]}” has a decimal point where this language writes a comma"
            yield Hit(match.start(), match.end(), message, match[0].replace(".", ","))


_POINT = re.compile(
    r"(?<![\w.,])\d{1,3}\.\d{1,2}(?=[ \xa0\u202f]?(?:%|€|\$)|[ \xa0](?:euros?|Euro|millions?|milliards?|Millionen"
    r"|Milliarden|Prozent|pour cent|dollars|Dollar)\b)"
)
