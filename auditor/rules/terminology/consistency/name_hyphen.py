"""TRM041 name-hyphen."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity, Span
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.terminology.consistency._both import contrast, minority


class NameHyphen(DocumentRule):
    """A name with and without its hyphen.

    Why it matters: al-Sham beside al Sham, M-5 beside M5, show that nobody read the article as a whole.

    Not flagged: hyphens of compound adjectives (the Iran-Iraq war, Paris-based), and other names.
    """

    code = "TRM041"
    name = "name-hyphen"
    category = Category.TERM_INCONSISTENCY
    severity = Severity.MINOR
    VALID = (
        "The Iran-Iraq war ended. Iran Air flies to Iraq again.",
        "Bashar al-Assad spoke. Assad left.",
        "The F-16 and the F-15 took off.",
    )
    INVALID = (
        Example("Hayat al-Sham and its allies won. Hayat al-Sham said so.\nHayat ⟦al Sham⟧ denied it."),
        Example("They cut the M-5 and held it. The ⟦M5⟧ links two cities."),
        Example("Al-Qaeda said so. ⟦Al Qaeda⟧ denied it."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        found: dict[tuple[str, str], dict[str, list[Span]]] = {}
        for match in itertools.chain(_ARABIC.finditer(text), _NUMBERED.finditer(text)):
            head, joint, tail = match.groups()
            variants = found.setdefault((head.lower(), tail), {})
            variants.setdefault(joint, []).append(Span(*match.span()))
        for variants in found.values():
            if len(variants) == 2:
                rare, usual = minority(*variants.values())
                yield contrast(article, rare[0], usual[0], "name")


_ARABIC = re.compile(r"([AaEe](?<![\w'’\-].)l)([ \-])([A-ZÀ-Þ]\w{2,30}+)(?![\w\-])")  # al-Sham
_NUMBERED = re.compile(r"([A-Z])(?<![\w'’\-].)(-?)(\d{1,3})(?![\w\-])")  # M-5
