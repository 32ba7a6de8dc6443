"""TRM003 attribution-without-comma."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.attribution import CALQUED
from auditor.lexicons.base import words
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class AttributionWithoutComma(DocumentRule):
    """A quotation that runs into “says Name” without a comma.

    Why it matters: French and Spanish put the attribution behind the quotation with no comma inside the
    marks; in English the quoted words then look like the subject of the verb.

    Not flagged: a quoted title that is the subject (“Guernica” says more than that).
    """

    code = "TRM003"
    name = "attribution-without-comma"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "“They met no resistance,” says Rami Haddad, who leads the centre.",
        "The report “Dark Winter” says Iran is behind it.",
        "“Who is it?” asked Maria Lopez.",
    )
    INVALID = (
        Example("They met no “significant resistance⟦”⟧ assures Rami Haddad, who leads the centre.", fix=",”"),
        Example("“It is a hard time⟦”⟧ said Maria Lopez.", fix=",”"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for match in _RUN_ON.finditer(article.text):
            if match[1] == '"' and not any(q.end == match.end(1) for q in article.quotations):
                continue
            yield Hit(*match.span(1), "A comma belongs between a quotation and its attribution", f",{match[1]}")


_SAYING = sorted(CALQUED | words("says said explains explained adds added notes noted warns warned told recalls"))
_RUN_ON = re.compile(
    rf"([”\"])(?<=[a-z].) (?:{'|'.join(_SAYING)}) "
    r"[A-ZÀ-Þ][\w’'\-]{0,30}+(?: [A-ZÀ-Þ][\w’'\-]{0,30}+){0,3}+(?=[.,] |[.,]?$|[.,]?\n)",
)
