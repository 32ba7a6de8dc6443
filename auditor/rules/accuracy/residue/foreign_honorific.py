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

    Not flagged: M. where it may be an initial (M. Night Shyamalan), unless the article gives the bearer of
    the surname another first name; Sr. behind a name; Don, Señor, Herr and Monsieur, which English
    journalism uses for colour; and quotations.
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
        "Max Weber wrote it. Later M. Weber denied it.",
        "Jean M. Dupont spoke. The brothers J. Dupont and M. Dupont left.",
    )
    INVALID = (
        Example("The lawyer of ⟦Mme⟧ Dupont said so.", fix="Ms."),
        Example("The minister, ⟦Sr.⟧ Pérez, resigned.", fix="Mr."),
        Example("He told ⟦Sra.⟧ López to leave."),
        Example("Police arrested Jean Dupont. At noon ⟦M.⟧ Dupont denied the charge.", fix="Mr."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if "M. " in article.text:
            bearers: dict[str, set[str]] = {}
            for first, name in _BEARER.findall(article.text):
                bearers.setdefault(name, set()).add(first[0])
            for match in _MONSIEUR.finditer(article.text):
                initials = bearers.get(match[1])
                if initials and "M" not in initials and not article.quoted(*match.span()):
                    yield Hit(match.start(), match.start() + 2, "“M.” is “Mr.” in English", "Mr.")
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
_MONSIEUR = re.compile(r"(?<![\w.&-])(?<![A-ZÀ-Þ]\. )M\. ([A-ZÀ-Þ][a-zà-ÿ’'-]{2,30})")
_BEARER = re.compile(r"\b([A-ZÀ-Þ][a-zà-ÿ-]{1,20}) (?=([A-ZÀ-Þ][a-zà-ÿ’'-]{2,30}))")
_NAMED = re.compile(r"[A-ZÀ-Þ][\w’'-]*+ \Z")
