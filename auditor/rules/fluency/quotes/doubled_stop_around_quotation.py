"""FLU146 doubled-stop-around-quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit

_AROUND = re.compile(r"([”»\"])([.,])(?![.,\d])")
_WORD = re.compile(r"[^\s“”«»\"'‘’(]+\Z")


class DoubledStopAroundQuotation(DocumentRule):
    """A comma or full stop on both sides of a closing quotation mark.

    Why it matters: one convention puts the stop inside, another outside; both at once come from a
    translation that added the one of its language to the one of its source.

    Not flagged: an ellipsis, question or exclamation mark inside and a stop outside; an abbreviation whose
    stop stands inside (“Acme Inc.”, said …).
    """

    code = "FLU146"
    name = "doubled-stop-around-quotation"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    VALID = (
        "“We will stay,” she said. “It is home.”",
        "He wondered about “the end...”, then left.",
        "They sued “Acme Inc.”, the owner. He flew to “the U.S.”, they say.",
        "“Will you stay?”, she asked.",
    )
    INVALID = (
        Example("He called it “a disgrace⟦.”.⟧ Then he left.", fix=".”"),
        Example("“We will stay⟦,”,⟧ she said.", fix=",”"),
        Example('"We will stay⟦.",⟧ she said.', fix=',"'),
        Example("Lo llamó «una vergüenza⟦.».⟧ Luego se fue.", "es", fix="»."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        abbreviations = article.data.abbreviations if article.data else frozenset()
        for match in _AROUND.finditer(text):
            mark, outside = match.groups()
            start = match.start() - 1
            inside = text[start] if start > 0 else ""
            if inside not in {".", ","} or text[start - 1] in ".,…":
                continue
            if inside == ".":
                word = _WORD.search(text, max(0, start - 20), start)
                if not word or "." in word[0] or len(word[0]) == 1 or word[0].lower() in abbreviations:
                    continue
            right = f"{outside}{mark}" if article.language == "en" else f"{mark}{outside}"
            yield Hit(start, match.end(), f"A stop stands on both sides of {mark}", right)
