"""ACC003 foreign-run."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons import foreign
from auditor.model import Severity
from auditor.rules.accuracy.residue._stretches import stretches
from auditor.rules.base import Category, DocumentRule, Example, Hit


class ForeignRun(DocumentRule):
    """Several words of another language in a row in an English sentence.

    Why it matters: a whole phrase was left untranslated, and readers cannot guess what it said.

    Not flagged: names, established phrases (joie de vivre, à la carte), and phrases that are quoted,
    bracketed or explained.
    """

    code = "ACC003"
    name = "foreign-run"
    category = Category.UNTRANSLATED
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        "The Essex all-rounder has joie de vivre in spades and issues commands sotto voce.",
        "He ate à la carte, au gratin and al dente, and spoke of laissez-faire.",
        "Her novel “La ciudad y los perros” was a success.",
        "They live in Rio de Janeiro, in Las Palmas de Gran Canaria or near Bodeguita del Medio.",
    )
    INVALID = (
        Example("In ⟦dos siguientes⟧ instances the court agreed."),
        Example("It is possible that I will have ⟦un encuentro⟧ with the president."),
        Example("The vote was held ⟦dans toutes les⟧ towns of the north."),
        Example("They blamed ⟦einen anderen⟧ for it."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for found in stretches(article):
            if found.words > 1:
                text = article.text[found.start : found.end]
                yield Hit(
                    found.start,
                    found.end,
                    f"“{text}” is {foreign.language_name(found.language)}, left untranslated",
                )
