"""MRK004 bidi-control."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import bidirectional

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup._code import MARKS_OF_CODE


class BidiControl(DocumentRule):
    """A control character for the direction of writing, where none has any business.

    Why it matters: an override or embedding turns the order of the letters behind it, so that what
    is shown is not what is stored; a mark alone parts words for every search.

    Not flagged: marks and closed embeddings in lines with Arabic, Hebrew or other right-to-left
    letters. An override that is not closed is flagged anywhere.
    """

    code = "MRK004"
    name = "bidi-control"
    category = Category.CHARACTER_ENCODING
    severity = Severity.MINOR
    safe = True
    supersedes = MARKS_OF_CODE
    VALID = (
        "The word \u2067שלום\u2069 means peace.",
        Example("قال \u202aReuters\u202c إن", "ar"),
        "In Hebrew (עברית\u200e), he added.",
    )
    INVALID = (
        Example("The file is called ⟦\u202e⟧gpj.exe today.", fix=""),
        Example("He paid ⟦\u200e⟧40 euros.", fix=""),
        Example("كلمة ⟦\u202e⟧abc", "ar"),
        Example("Call ⟦\u202a⟧+33 1 23 45⟦\u202c⟧ now.", fix=""),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if article.characters.isdisjoint(_CONTROLS):
            return
        text = article.text
        for start, end in article.lines:
            controls = list(_RUN.finditer(text, start, end))
            if not controls:
                continue
            right_to_left = any(
                bidirectional(c) in {"R", "AL", "AN"} for c in text[start:end] if c not in _CONTROLS
            )
            unclosed = _unclosed(controls)
            for match in controls:
                overrides = any(c in _OVERRIDES for c in match[0])
                if overrides and (match.start() in unclosed or not right_to_left):
                    message = "An override of the direction of writing hides what the text really says"
                    yield Hit(*match.span(), message, "", severity=Severity.MAJOR, safe=False)
                elif not right_to_left:
                    yield Hit(*match.span(), "A control for the direction of writing stands in the text", "")


def _unclosed(controls: list[re.Match[str]]) -> set[int]:
    """Starts of the runs that open an embedding or override which the line does not close."""
    stack: list[int] = []
    for match in controls:
        for control in match[0]:
            if control in "\u202a\u202b\u202d\u202e":
                stack.append(match.start())
            elif control == "\u202c" and stack:
                stack.pop()
    return set(stack)


_OVERRIDES = "\u202d\u202e"
_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_RUN = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
