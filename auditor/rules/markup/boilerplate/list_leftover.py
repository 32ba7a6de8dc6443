"""MRK027 list-leftover."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup.boilerplate._lines import short_lines


class ListLeftover(DocumentRule):
    """A list number without its item (a line that is only 1.).

    Why it matters: the item that stood there, often a link or picture, was lost or cut away, and its
    number was left behind.

    Not flagged: the number of an item that stands on the next line.
    """

    code = "MRK027"
    name = "list-leftover"
    category = Category.ADDITION
    severity = Severity.MINOR
    VALID = ("1.\nThe army leaves.\n2.\nThe rebels enter.", "The final score:\n3-1", "1. The army left.", "1987")
    INVALID = (
        Example("The army left on Saturday.\n⟦1.⟧", fix=""),
        Example("It fell.\n⟦1.⟧\n⟦2.⟧\n⟦3.⟧\nIt was late."),
        Example("The army left.\n\n⟦[1]⟧", fix=""),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        lone = {span for span, line in short_lines(article, 6) if _NUMBER.fullmatch(line)}
        if not lone:
            return
        for before, span, after in zip(
            [None, *article.lines], article.lines, [*article.lines[1:], None], strict=False
        ):
            if span in lone and (after is None or after in lone or before in lone):
                yield Hit(*span, f"“{article.text[span.start : span.end]}” numbers an item that is not here", "")


_NUMBER = re.compile(r"\(?\d{1,2}[.)]|\[\d{1,2}\]|[a-d]\)")
