"""TRM041 name-hyphen."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity, Span
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.terminology.consistency._both import contrast


class NameHyphen(DocumentRule):
    """A name with its parts joined here and apart there.

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
        "Abdel Aziz Rahal met Abdelaziz Mansour.",
    )
    INVALID = (
        Example("Hayat al-Sham and its allies won. Hayat al-Sham said so.\nHayat ⟦al Sham⟧ denied it."),
        Example("They cut the M-5 and held it. The ⟦M5⟧ links two cities."),
        Example("Al-Qaeda said so. ⟦Al Qaeda⟧ denied it."),
        Example("Abdel Fattah Saber spoke. ⟦Abdelfattah Saber⟧ left, and ⟦Abdel-Fattah Saber⟧ came back."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        found: dict[tuple[str, str], dict[str, list[Span]]] = {}
        for match in itertools.chain(*(pattern.finditer(text) for pattern in (_ARABIC, _SERVANT, _NUMBERED))):
            head, joint, tail = match.groups()
            variants = found.setdefault((head.lower(), tail[0].lower() + tail[1:]), {})
            variants.setdefault(joint, []).append(Span(*match.span()))
        for variants in found.values():
            usual, *others = sorted(variants.values(), key=lambda spans: (-len(spans), spans[0].start))
            for rare in others:
                yield contrast(article, rare[0], usual[0], "name")


_ARABIC = re.compile(r"([AaEe](?<![\w'’\-].)l)([ \-])([A-ZÀ-Þ]\w{2,30}+)(?![\w\-])")  # al-Sham
_SERVANT = re.compile(r"\b(Abd[eu]l)([ -]?)([A-Za-z]\w{2,20}+ (?:[ae]l-)?[A-ZÀ-Þ]\w{2,30}+)")  # Abdel Fattah
_NUMBERED = re.compile(r"([A-Z])(?<![\w'’\-].)(-?)(\d{1,3})(?![\w\-])")  # M-5
