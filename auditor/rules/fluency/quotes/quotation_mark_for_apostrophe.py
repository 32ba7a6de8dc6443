"""FLU147 quotation-mark-for-apostrophe."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.quotation import SUFFIX
from auditor.rules.base import Category, DocumentRule, Example, Hit

_WORD = re.compile(r"[^\W\d_]")


class QuotationMarkForApostrophe(DocumentRule):
    """A quotation mark where an apostrophe belongs.

    Why it matters: the mark seems to end a quotation that nobody began.

    Not flagged: a quoted word with an ending ("ghost"s), and inches.
    """

    code = "FLU147"
    name = "quotation-mark-for-apostrophe"
    category = Category.SPELLING
    severity = Severity.MINOR
    safe = True
    languages = frozenset({"en", "fr", "it"})
    supersedes = frozenset({"unopened-quotation", "unclosed-quotation"})
    VALID = ('They drew the "ghost"s of old kings.', 'The 27" screen is new.', "It's the school's budget.")
    INVALID = (
        Example('School No. 7⟦"⟧s budget was cut.', fix="'"),
        Example('Le maire de l⟦"⟧île a répondu.', "fr", fix="'"),
        Example("The mayor⟦”⟧s office didn⟦”⟧t answer. It was closed.", fix="’"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        follows = SUFFIX if article.language == "en" else _WORD
        for mark in article.marks.unopened:
            behind_word = mark.start > 0 and text[mark.start - 1].isalnum()
            if mark.text in '"”' and behind_word and follows.match(text, mark.end):
                right = "'" if mark.text == '"' else "’"
                yield Hit(mark.start, mark.end, f"The mark {mark.text} stands where an apostrophe belongs", right)
