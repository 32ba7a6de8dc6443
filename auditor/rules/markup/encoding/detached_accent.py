"""MRK009 detached-accent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class DetachedAccent(DocumentRule):
    """An accent that stands apart from its letter.

    Why it matters: a combining accent behind a space or a mark has lost its letter, and shows over
    the wrong character; a spacing accent inside a word (Mu¨ller) is what PDF files make of ü.

    Not flagged: letters with combining accents, which are ordinary Unicode, and accents that stand
    alone as a sign.
    """

    code = "MRK009"
    name = "detached-accent"
    category = Category.CHARACTER_ENCODING
    severity = Severity.MINOR
    safe = True
    VALID = ("The cafe\u0301 was full.", "The sign ¨ is called trema.", "Viê\u0323t Nam", "It’s 20° there.")
    INVALID = (
        Example("The caf ⟦\u0301⟧ was full."),
        Example("Gerd M⟦u¨⟧ller scored.", fix="ü"),
        Example("S⟦a˜⟧o Paulo", fix="ã"),
        Example("⟦\u0301⟧ Later that day"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if not article.characters.isdisjoint(_COMBINING):
            for match in _ALONE.finditer(article.text):
                yield Hit(*match.span(), "An accent stands here without its letter")
        if not article.characters.isdisjoint(_SPACING):
            for match in _INSIDE.finditer(article.text):
                whole = normalize("NFC", match[1] + _SPACING[match[2]])
                if len(whole) == 1:
                    yield Hit(*match.span(), f"“{match[0]}” is “{whole}” with its accent apart", whole)


_COMBINING = frozenset(map(chr, range(0x300, 0x370)))
_SPACING = {"¨": "\u0308", "ˆ": "\u0302", "˜": "\u0303", "¸": "\u0327", "˚": "\u030a", "ˇ": "\u030c"}
_ALONE = re.compile(r"(?<![^\s.,;:!?()\"“”‘’«»])[\u0300-\u036f]+")
_INSIDE = re.compile(r"(?<=[^\W\d_])([A-Za-z])([¨ˆ˜¸˚ˇ])(?=[a-z])")
