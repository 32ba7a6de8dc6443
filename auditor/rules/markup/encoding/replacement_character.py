"""MRK002 replacement-character."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class ReplacementCharacter(DocumentRule):
    """A replacement character (�), which stands where a character was lost.

    Why it matters: some program met bytes that it could not read and wrote � instead; the letter or
    mark that stood there is gone, and only the original can bring it back.

    Not flagged: characters that are merely rare.
    """

    code = "MRK002"
    name = "replacement-character"
    category = Category.CHARACTER_ENCODING
    severity = Severity.MAJOR
    VALID = ("The café in Orléans reopened.", "Is it true? The ministry would not say.")
    INVALID = (
        Example("The caf⟦�⟧ in Orl⟦��⟧ans reopened."),
        Example("Le pr⟦�⟧sident a parlé.", "fr"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if "\ufffd" not in article.characters:
            return
        for match in _RUN.finditer(article.text):
            many = len(match[0]) > 1
            lost = f"Here {len(match[0])} characters were lost" if many else "A character was lost here"
            yield Hit(match.start(), match.end(), f"{lost}: “�” stands for what no program could read")


_RUN = re.compile("\ufffd+")
