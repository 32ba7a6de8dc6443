"""FLU122 fused-number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons import en
from auditor.lexicons.english_joints import AFTER_LENGTH, BEFORE_YEAR, COUNTED, LENGTHS
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class FusedNumber(DocumentRule):
    """A number run together with the word beside it: “£8million”, “10kmfrom”, “in2011”.

    Why it matters: a space was lost with a link or a tag; the figure is the news, and it is unreadable.

    Not flagged: units (25km, 5G, 140mph), ordinals, decades, names (COVID19, 4x4).
    """

    code = "FLU122"
    name = "fused-number"
    category = Category.SPELLING
    severity = Severity.MINOR
    safe = True
    languages = frozenset({"en"})
    VALID = (
        "He ran 25km at 20kph in the 1990s, on the 4th, with 5G and a 4x4, at 10pm.",
        "A 20something with COVID19.",
    )
    INVALID = (
        Example("It cost ⟦£8million⟧ and fell ⟦10kmfrom⟧ the town.", fix="£8 million"),
        Example("The war began ⟦in2011⟧ and left ⟦300people⟧ dead.", fix="in 2011"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        if _WORD_AFTER.search(text):
            for match in _AFTER.finditer(text):
                fixed = " ".join(filter(None, match.groups()))
                yield Hit(*match.span(), f"A space is missing in “{match[0]}”", fixed)
        if _WORD_BEFORE.search(text):
            for match in _BEFORE.finditer(text):
                yield Hit(*match.span(), f"A space is missing in “{match[0]}”", f"{match[1]} {match[2]}")


_WORDS = rf"(?:({'|'.join(LENGTHS)})({'|'.join(AFTER_LENGTH)})|({'|'.join(COUNTED)}))\b"
_WORD_AFTER = re.compile(rf"[0-9.,](?=[a-z]){_WORDS}")  # begins with what is rare, and so costs little
_WORD_BEFORE = re.compile(r"[0-9](?<=[a-y].)[0-9]{3}\b")
_AFTER = re.compile(rf"(?<![\w.,])([$€£]?\d[\d.,]{{0,12}}){_WORDS}")
_MONTHS = [month.capitalize() for month in en.DATA.months if month != "may"]
_BEFORE = re.compile(rf"\b({'|'.join([*BEFORE_YEAR, *_MONTHS])})(\d{{4}})\b")
