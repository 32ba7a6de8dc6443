"""LOC008 foreign-number-word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class ForeignNumberWord(DocumentRule):
    """“Thousand million”, “milliard” and the like for billions in an English text.

    Why it matters: the long scale is carried over from French, Spanish or German; English news counts
    in billions, and a reader may be wrong by a factor of a thousand.

    Not flagged: Milliard as a name.
    """

    code = "LOC008"
    name = "foreign-number-word"
    category = Category.NUMBER_FORMAT
    severity = Severity.MINOR
    safe = True
    languages = frozenset({"en"})
    VALID = ("It cost two billion. Dr. Milliard spoke. A thousand millionaires came.",)
    INVALID = (
        Example("It cost 60 ⟦thousand million⟧ euros, or 1.4 ⟦milliards⟧.", fix="billion"),
        Example("Some ⟦thousands of millions⟧ were lost, ten ⟦milliard⟧ in all."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if "illi" in article.text:
            for match in _LONG_SCALE.finditer(article.text):
                suggestion = None if " of " in match[0] else "billion"
                safe = not article.text.startswith(" of ", match.end())  # “billion of euros” is no English
                yield Hit(*match.span(), f"“{match[0]}” is “billion” in English news", suggestion, safe=safe)


_LONG_SCALE = re.compile(r"\b(?:milliards?|milliarden|thousands? millions?|thousands of millions)\b")
