"""ACC004 foreign-function-word."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons import foreign
from auditor.model import Severity
from auditor.rules.accuracy.residue._stretches import stretches
from auditor.rules.base import Category, DocumentRule, Example, Hit


class ForeignFunctionWord(DocumentRule):
    """A short, common word of another language between English words.

    Why it matters: “que the talks” or “avec the war” is a translation that stopped half-way.

    Not flagged: such words in names and titles, beside capitalised words, and in phrases that English
    uses (au pair, et al).
    """

    code = "ACC004"
    name = "foreign-function-word"
    category = Category.UNTRANSLATED
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        "The au pair read the paper by Smith et al and hummed la la la.",
        "He met Ursula von der Leyen, Luis de la Cruz and the Counts of Thurn und Taxis.",
        "They sang “que sera” all night.",
    )
    INVALID = (
        Example("The envoy said ⟦que⟧ the talks would go on."),
        Example("It can happen anywhere, ⟦et⟧ they know it."),
        Example("He fled three years ago ⟦und⟧ has now returned."),
        Example("The rocks are old ⟦y⟧ hard to reach."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for found in stretches(article):
            if found.words == 1 and found.common:
                text = article.text[found.start : found.end]
                yield Hit(
                    found.start,
                    found.end,
                    f"“{text}” is {foreign.language_name(found.language)}, left untranslated",
                )
