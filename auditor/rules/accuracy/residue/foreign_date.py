"""ACC007 foreign-date."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from auditor import lexicons
from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class ForeignDate(DocumentRule):
    """A date with its month or weekday left in another language.

    Why it matters: the date is what readers look for first, and “3 de marzo” stops them.

    Not flagged: names of days and movements (20 de Noviembre, Cinco de Mayo), streets, and months
    that are written as in English.
    """

    code = "ACC007"
    name = "untranslated-date"
    category = Category.UNTRANSLATED
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    supersedes = frozenset({"foreign-word", "foreign-run", "foreign-function-word"})
    VALID = (
        "On 3 March 2011 the group met on the Calle 25 de Mayo near the Plaza 20 de Noviembre.",
        "The Cinco de Mayo feast and the carnival of Domingo are over.",
        "Up to 12 mars probes and 5 august guests came in 2011; 40 avril bars were sold.",
    )
    INVALID = (
        Example("The talks began on ⟦3 de marzo⟧ in Geneva.", fix="3 March"),
        Example("The talks began on ⟦3 de marzo de 2016⟧ in Geneva.", fix="3 March 2016"),
        Example("The vote of ⟦3 février 2016⟧ was void.", fix="3 February 2016"),
        Example("The vote of ⟦3. März⟧ was void.", fix="3 March"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        months = _months()
        if article.vocabulary.isdisjoint(months):
            return
        for match in _pattern().finditer(article.text):
            month = months[match["month"].casefold()]
            if match["month"][0].isupper() and (match["of"] or "").strip() and not match["year"]:
                continue
            fix = " ".join(part for part in (match["day"], month, match["year"]) if part)
            yield Hit(*match.span(), f"The month “{match['month']}” was left untranslated", fix)


@functools.cache
def _months() -> dict[str, str]:
    """The English month of each foreign one that is no English word."""
    english = [month.capitalize() for month in _data("en")]
    return {
        month: english[index]
        for code in ("es", "fr", "de", "it", "pt")
        for index, month in enumerate(_data(code))
        if month.capitalize() not in english and month not in _ENGLISH
    }


def _data(code: str) -> tuple[str, ...]:
    data = lexicons.language(code)
    return data.months if data else ()


@functools.cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(_months(), key=len, reverse=True))
    return re.compile(
        rf"(?<![\w.,:-])(?P<day>[0-3]?\d)(?:er|º|°|\.)?(?P<of> (?:de |di )?)(?P<month>(?i:{names}))\b"
        r"(?: (?:de )?(?P<year>[12]\d{3})\b)?"
    )


_ENGLISH = frozenset({"mars", "avril", "mai"})
"""Months that are planets and people too."""
