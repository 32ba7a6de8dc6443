"""ACC008 foreign-honorific."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons import foreign
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class ForeignHonorific(DocumentRule):
    """A title such as Mme or Sra. before a surname, left in the source language.

    Why it matters: English readers take “Sr. Pérez” for a senior.

    Not flagged: M., which may be an initial (M. Night Shyamalan); Sr. behind a name; Don, Señor, Herr and
    Monsieur, which English journalism uses for colour; and quotations.
    """

    code = "ACC008"
    name = "foreign-honorific"
    category = Category.UNTRANSLATED
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "Adrian M. Fenty and M. Night Shyamalan met J. M. Coetzee and M. Hulot’s cousin Mme.",
        "Madame Tussauds and Señor Wences met Don Quixote and Herr Doktor Faust.",
        "Martin Luther King Sr. Boulevard was closed.",
        "The paper by M. Weber and K. Marx appeared.",
    )
    INVALID = (
        Example("The lawyer of ⟦Mme⟧ Dupont said so.", fix="Ms."),
        Example("The minister, ⟦Sr.⟧ Pérez, resigned.", fix="Mr."),
        Example("He told ⟦Sra.⟧ López to leave."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if article.vocabulary.isdisjoint(_GUARD):
            return
        for match in _PATTERN.finditer(article.text):
            named = match["title"] == "Sr." and _NAMED.search(
                article.text, max(0, match.start() - 20), match.start()
            )
            if not named and not article.quoted(*match.span()):
                english = foreign.HONORIFICS[match["title"]]
                yield Hit(*match.span(), f"“{match[0]}” is “{english}” in English", english)


_GUARD = frozenset(title.rstrip(".").casefold() for title in foreign.HONORIFICS)
_PATTERN = re.compile(
    rf"(?<![\w.&-])(?P<title>{'|'.join(map(re.escape, foreign.HONORIFICS))})(?= [A-ZÀ-Þ][a-zà-ÿ’'-]{{2,}})"
)
_NAMED = re.compile(r"[A-ZÀ-Þ][\w’'-]*+ \Z")
