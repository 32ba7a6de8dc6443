"""LOC005 foreign-time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.locale.conventions._numbers import matches


class ForeignTime(DocumentRule):
    """A time of day in the French manner (20h30) in an English text.

    Why it matters: English readers know 8:30 p.m. or 20:30; the h is left over from the source.

    Not flagged: durations in hours (“24h”, “a 3h flight”), names and model numbers.
    """

    code = "LOC005"
    name = "foreign-time"
    category = Category.DATE_FORMAT
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "Open 24h a day until 8:30 p.m.",
        "A 3h flight left at 20:30.",
        "The H1N1 virus and the 100h99x chip.",
    )
    INVALID = (
        Example("The match (⟦22h00⟧) was late, from ⟦8h30⟧ on.", fix="22:00"),
        Example("He left at ⟦14 h 30⟧ sharp.", fix="14:30"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for match in matches(_TIME, article.text):
            message = f"“{match[0]}” is a time written in the French manner"
            yield Hit(match.start(), match.end(), message, f"{match[1]}:{match[2]}")


_TIME = re.compile(r"(?<![\w.,])([01]?\d|2[0-4])[ \xa0]?h[ \xa0]?([0-5]\d)(?!\w)")
