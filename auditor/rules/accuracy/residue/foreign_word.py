"""ACC002 foreign-word."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons import foreign
from auditor.model import Severity
from auditor.rules.accuracy.residue._stretches import stretches
from auditor.rules.base import Category, DocumentRule, Example, Hit


class ForeignWord(DocumentRule):
    """A word of another language in an English sentence.

    Why it matters: a machine copies what it cannot translate, and an editor misses it; readers lose
    the very word that carried the content.

    Not flagged: names, loan words (coup, fiancé, siesta), words quoted, bracketed or explained, and
    English words that are misspelled: the other language has to vouch for the word.
    """

    code = "ACC002"
    name = "foreign-word"
    category = Category.UNTRANSLATED
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        "The junta that led the coup ended the siesta, and perestroika began.",
        "His fiancée liked the façade, the cliché and the café à la mode.",
        "The taste is called “umami”, and the tax zakat (alms for the poor).",
        "The film “La puerta abierta” opened at the Teatro del Mundo in São Paulo.",
        "She writes for El País and Le Monde and lives near the Plaza Mayor.",
        "He recieved teh goverment's anouncement with a beleive in sigle payers.",
        "The trial of Pedro da Silva and Karl-Theodor zu Guttenberg, and of Luis de la Cruz.",
        "See www.example.com/noticias and write to redaccion@ejemplo.com today.",
        "The Spanish word for it is ventaja.",
        "This is signi\ufb01cantly lower, and the re\ufb02ection on the fac\u0327ade was e\ufb03cient.",
        "The fiance\u0301e’s govern\xadment and the gov\xadern\xadment’s cafe\u0301.",
        "The dazzlingness of the offensive surprised the unhyphenated rebels.",
    )
    INVALID = (
        Example("Del Potro held an early ⟦ventaja⟧ in the second set."),
        Example("The minister met the ⟦zuständigen⟧ officials."),
        Example("The team lost to their ⟦südlichen⟧ sisters on Monday."),
        Example("The protesters ⟦descendieron⟧ the street."),
        Example("The president has ⟦zapowiedział⟧ new taxes."),
        Example("The court ⟦également⟧ ruled on the fine."),
        Example("The state sold ⟦l’immeuble⟧ last year."),
        Example("Power costs fell by 19 ⟦Prozent⟧, and the ⟦Behörden⟧ were told."),
        Example("⟦Pokud⟧ you cross the sea, take a coat."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for found in stretches(article):
            if found.words == 1 and not found.common:
                text = article.text[found.start : found.end]
                yield Hit(
                    found.start,
                    found.end,
                    f"“{text}” is {foreign.language_name(found.language)}, left untranslated",
                )
