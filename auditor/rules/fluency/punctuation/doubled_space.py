"""FLU182 doubled-space."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class DoubledSpace(DocumentRule):
    """Two spaces between two words of a sentence.

    Why it matters: a word or tag was taken out between them, or two pieces were pasted together.

    Not flagged: two spaces after a sentence, a typist's habit, and columns (three spaces or more, or
    several doubled spaces in one line).
    """

    code = "FLU182"
    name = "doubled-space"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    VALID = (
        "The army left.  The rebels came.",
        "name  age  town  country",
        "one   two",
        "  indented text",
    )
    INVALID = (Example("The army⟦  ⟧left the town.", fix=" "), Example("The army,⟦  ⟧he said, left.", fix=" "))

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        if "  " not in text:
            return
        for match in _DOUBLED.finditer(text):
            line_start = text.rfind("\n", max(0, match.start() - _NEAR), match.start()) + 1
            line_end = text.find("\n", match.end(), match.end() + _NEAR)
            before = text[max(line_start, match.start() - _NEAR) : match.start()]
            after = text[match.end() : line_end if line_end >= 0 else match.end() + _NEAR]
            if "  " not in before.strip() and "  " not in after.strip():
                yield Hit(match.start(), match.end(), "Two spaces stand between two words", " ")


_NEAR = 200
_DOUBLED = re.compile(r"(?<=[\w,;%)\"”])  (?=[\w(\"“])")
