"""FLU171 space-before-mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class SpaceBeforeMark(DocumentRule):
    """A space before a comma, stop, colon, semicolon, question or exclamation mark.

    Why it matters: a link or tag that was cut out of a page, or a French habit carried over, leaves a
    space that sends the mark to the next line and looks unedited.

    Not flagged: ellipses after a space, emoticons, file types such as “.com”, and the space that a
    language wants before some of its marks (French).
    """

    code = "FLU171"
    name = "space-before-mark"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    languages = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})
    VALID = (
        "He waited ... and left. “We waited ...” he said.",
        "The .com boom made .NET popular; a smile :) never hurt.",
        "A list: apples, pears. Why? Because!",
        Example("Pourquoi ? « Parce que ! » Le score : 3 à 1 ; rien de plus.", "fr"),
    )
    INVALID = (
        Example("From Idlib⟦ ,⟧ a rebel stronghold, they have advanced.", fix=","),
        Example("The army withdrew⟦ .⟧", fix="."),
        Example("“Why now⟦ ?⟧” she asked, “and why here⟦ ?⟧”", fix="?"),
        Example("Related News⟦ :⟧A coalition attacked the city.", fix=": "),
        Example("The army⟦ ,⟧which had withdrawn, came back.", fix=", "),
        Example("Le Nasdaq⟦ ,⟧ à dominante technologique, a perdu 1 %⟦ .⟧", "fr", ","),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        allowed = article.data.spaced_marks if article.data else ""
        text = article.text
        for match in _SPACED.finditer(text):
            mark, end = match[0], match.end()
            start = max(end - _WIDEST - 2, 0)
            before = text[start : end - 1].rstrip(_SPACES)
            if mark in allowed or not before or not (before[-1] in _CLOSING or before[-1].isalnum()):
                continue
            glued = text[end : end + 1].isalpha()
            replacement = mark + " " if glued else mark
            message = f"A space stands before “{mark}”"
            yield Hit(start + len(before), end, message, replacement, safe=not _lost(article, end))


def _lost(article: Article, end: int) -> bool:
    """Whether a word that calls for another stands before the mark: “the south of .” has lost a name."""
    words = article.text[max(end - _LONGEST, 0) : end - 1].split()
    return article.data is not None and bool(words) and words[-1].lower() in article.data.function_words


_SPACES = " \xa0\u202f"
_WIDEST = 5  # spaces
_LONGEST = 25  # characters of a word and the spaces behind it
_CLOSING = frozenset("_)]”\"»%$€£’'")
_SPACED = re.compile(rf"[.,;:!?](?<=[{_SPACES}].)(?:(?=[\s”\"»’]|\Z)|(?<=[,:])(?=[^\W\d_][^\W\d_]|[AIa] ))")
