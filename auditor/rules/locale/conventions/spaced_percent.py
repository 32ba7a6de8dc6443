"""LOC003 spaced-percent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class SpacedPercent(DocumentRule):
    """A space between a number and the per-cent sign, or the sign before the number, in English.

    Why it matters: English news sets the sign close up; the space is French, German or Spanish.

    Not flagged: the words “percent” and “per cent”, and a sign that belongs to no number.
    """

    code = "LOC003"
    name = "spaced-percent"
    category = Category.NUMBER_FORMAT
    severity = Severity.MINOR
    safe = True
    languages = frozenset({"en"})
    VALID = ("It rose 50% or 50 percent. The % sign.", "In 2010 %s was used: 5 %d.")
    INVALID = (Example("It rose to 60⟦ %⟧, against 5⟦ %⟧ in 1970.", fix="%"),)

    def check(self, article: Article) -> Iterator[Hit]:
        if "%" in article.text:
            for match in _SPACED.finditer(article.text):
                yield Hit(match.start(), match.end(), "English sets “%” close to its number", "%")


_SPACED = re.compile(r"(?<=\d)[ \xa0\u202f\u2009]%(?!\w)")
