"""FLU107 lost-owner."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.english_joints import OWNERLESS
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Hit


class LostOwner(DocumentRule):
    """A possessive ’s without its word: “the source of ’s water”.

    Why it matters: the name that stood before the ’s was lost, in most cases one that the system did not
    know.

    Not flagged: words that were only parted from their ’s (baby ’s), it ’s and that ’s, and the opening
    quotation mark of a word that begins with s.
    """

    code = "FLU107"
    name = "lost-owner"
    category = Category.OMISSION
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        "The baby 's health is good; it 's well, and that 's all.",
        "He spoke of ‘s’ and of 'security' in the same breath.",
        "The source of Earth’s water and of the ’60s is unknown.",
    )
    INVALID = (
        "Comets may be the source ⟦of ’s⟧ water.",
        "They agreed ⟦with 's⟧ demands.",
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if article.text.find(" ’s ") < 0 and article.text.find(" 's ") < 0:
            return
        for match in _POSSESSIVE.finditer(article.text):
            yield Hit(match.start(), match.end(), f"“{match[0]}”: the word that owns is missing before ’s")


_POSSESSIVE = re.compile(rf"\b(?:{'|'.join(OWNERLESS)}) [’']s(?= [a-z])")
