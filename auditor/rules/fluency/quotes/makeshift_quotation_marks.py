"""FLU149 makeshift-quotation-marks."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.quotation import MAKESHIFT
from auditor.rules.base import Category, DocumentRule, Example, Hit


class MakeshiftQuotationMarks(DocumentRule):
    """Quotation marks put together from commas, apostrophes, backticks or angle brackets.

    Why it matters: ``word'' and ,,word'' are left over from a typewriter, LaTeX or an old keyboard; readers
    and search engines do not take them for quotations.

    Not flagged: feet, inches, minutes and seconds. A document is flagged once, at its first such quotation.
    """

    code = "FLU149"
    name = "makeshift-quotation-marks"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    VALID = ("“Stay,” she said.", "He is 6' 2'' tall.", "The `ls` command, and x << 2 >> 1.")
    INVALID = (
        Example("He called it ⟦``⟧a disgrace'' and ``a shame''."),
        Example("He called it ⟦''⟧a disgrace'' and left."),
        Example("Er nannte es ⟦,,⟧eine Schande'' und ging.", "de"),
        Example("He called it ⟦`⟧a disgrace' and left."),
        Example("He called it ⟦<<⟧a disgrace>> and left."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        pairs = [pair for pair in article.marks.pairs if pair.opener.text in MAKESHIFT]
        marks = sorted(pair.opener for pair in pairs if pair.closer.text != "`")  # `code` is markup
        for mark in marks[:1]:
            yield Hit(mark.start, mark.end, f"“{mark.text}” stands for a quotation mark")
