"""ACC010 untranslated-unit."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons import foreign
from auditor.lexicons.en import DATA as ENGLISH
from auditor.model import Severity
from auditor.rules.accuracy.residue._vocabulary import common
from auditor.rules.base import Category, DocumentRule, Example, Hit


class UntranslatedUnit(DocumentRule):
    """A number with its unit or magnitude left in another language (40 kilómetros, 3 Millionen).

    Why it matters: a figure says nothing without what it counts, and “millones” for millions or
    “mil millones” for billions invites an error by a factor of a thousand.

    Not flagged: titles (24 Heures du Mans, 20 Minuten), and units that English writes alike.
    """

    code = "ACC010"
    name = "untranslated-unit"
    category = Category.UNTRANSLATED
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    supersedes = frozenset({"foreign-word", "foreign-run", "foreign-function-word"})
    VALID = (
        "He won the 24 Heures du Mans and reads 20 Minuten.",
        "The town is 40 kilometers off, 3 tonnes came, and 20 metros grew.",
        "The film “100 años de perdón” and the book “20 ans après” are old.",
        "It held 5 ore barges, 3 persona tests and 12 mars bars.",
    )
    INVALID = (
        Example("The town is 40 ⟦kilómetros⟧ away.", fix="kilometers"),
        Example("They waited 20 ⟦heures⟧, then two ⟦semaines⟧ more.", fix="hours"),
        Example("It cost 5 ⟦mil millones⟧ euros, or 3.5 ⟦Milliarden⟧.", fix="billion"),
        Example("The ship took 3 ⟦Tonnen⟧ of wheat and 1,200 ⟦toneladas⟧ of rice.", fix="tons"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if article.vocabulary.isdisjoint(_guard()):
            return
        for match in _pattern().finditer(article.text):
            after = match["after"]
            if (after and after.lower() in common()) or article.quoted(*match.span("unit")):
                continue
            unit = match["unit"]
            english = foreign.UNITS[unit]
            yield Hit(*match.span("unit"), f"“{unit}” after a number is “{english}” in English", english)


@functools.cache
def _guard() -> frozenset[str]:
    return frozenset(unit.split()[-1].lower() for unit in foreign.UNITS)


@functools.cache
def _pattern() -> re.Pattern[str]:
    units = "|".join(sorted(foreign.UNITS, key=len, reverse=True))
    words = "|".join(sorted(_NUMBERS | ENGLISH.number_words, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w.,])(?:\d[\d.,]{{0,15}}|(?i:{words}))[ \xa0\u202f-](?P<unit>{units})\b(?! [A-Z])"
        r"(?= ?(?P<after>[^\W\d]{1,20})?)"
    )


_NUMBERS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty"})
