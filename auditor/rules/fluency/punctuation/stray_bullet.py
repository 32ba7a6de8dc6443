"""FLU180 stray-bullet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class StrayBullet(DocumentRule):
    """A bullet or dash alone on a line, or a bullet in the middle of a sentence.

    Why it matters: the item that it stood for is gone (an advertisement, a link, a picture), or a list
    was poured into one paragraph.

    Not flagged: rules of several dashes or stars between sections, bullets that begin a line, and
    bullets between names or capitals, as in menus and credits.
    """

    code = "FLU180"
    name = "stray-bullet"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    VALID = (
        "He left.\n***\nShe stayed.\n---\nThey wept.",
        "• A coalition of rebels\n•Another one\n- a third",
        "Reuters • 3 min read • Politics",
    )
    INVALID = (
        Example("He left.\n\n⟦-⟧\n\nRelated news: they stayed."),
        Example("He left.\n⟦•⟧\nThey stayed."),
        Example("The rebels took the city ⟦•⟧ the army withdrew."),
        Example("The rebels took the city⟦•⟧ The army withdrew."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        for match in _ALONE.finditer(text):
            before = text[max(match.start() - _INDENT - 1, 0) : match.start()].rstrip(" \t")
            if before.endswith("\n") or (not before and match.start() <= _INDENT):
                yield Hit(match.start(), match.end(), f"“{match[0]}” stands alone on a line", "")
        if "•" in text:
            for match in _INSIDE.finditer(text):
                yield Hit(match.start(1), match.end(1), "A bullet stands in the middle of a line")


_ALONE = re.compile(r"[-–—•·▪■●](?=[ \t]{0,8}+(?:\r?\n|\Z))")
_INDENT = 8
_INSIDE = re.compile(r"(?:(?<=[^\W_])|(?<=[a-z,.] ))(•)(?:(?= [a-z])|(?<=[^\W_]•))")
