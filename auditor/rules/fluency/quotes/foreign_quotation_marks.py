"""FLU143 foreign-quotation-marks."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.quotation import MAKESHIFT, Pair
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.quotes._conventions import KNOWN, accepted, outermost

_SHORT = 60  # characters of a quotation that a suggestion may repeat


class ForeignQuotationMarks(DocumentRule):
    """Quotation marks of another language.

    Why it matters: « » or „ “ in an English text are left over from the source, and say so to every reader.

    Not flagged: any pair that the document's language accepts, straight marks, and marks inside a
    quotation. A document that quotes in no other way is flagged once, at its first quotation.
    """

    code = "FLU143"
    name = "foreign-quotation-marks"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    languages = KNOWN
    supersedes = frozenset({"space-inside-quotation"})
    VALID = (
        '“Stay,” she said, and ‘stay’ it was; "stay".',
        Example('« Oui », dit-elle, “non”, "peut-être".', "fr"),
        Example('„Ja“, sagte sie, »nein«, "vielleicht".', "de"),
        Example("«Sí», dijo, “no”.", "es"),
    )
    INVALID = (
        Example("The “old” port was hit by ⟦« terrorists »⟧ again.", fix="“terrorists”"),
        Example("The ⟦„old“⟧ port was “hit”.", fix="“old”"),
        Example("⟦«Stay»⟧, she said. «Do not go», he said."),
        Example("He said ⟦”stay”⟧ twice.", fix="“stay”"),
        Example("Sie sagte „ja“ und dann ⟦« nein »⟧.", "de", fix="„nein“"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        partners = accepted(article)
        quoting = [pair for pair in outermost(article) if pair.opener.text not in MAKESHIFT]
        foreign = [pair for pair in quoting if partners.get(pair.opener.text) != pair.closer.text]
        usual = next((o for o, _ in article.data.quotes if o in "“«„"), "“") if article.data else "“"
        few = len(foreign) < len(quoting)
        for pair in foreign if few else foreign[:1]:
            yield _hit(article, pair, usual, partners[usual])._replace(safe=few)


def _hit(article: Article, pair: Pair, opening: str, closing: str) -> Hit:
    """The whole quotation with its marks replaced where it is short, else its first mark."""
    opener, closer = pair
    name = article.data.name if article.data else "this language"
    message = f"The marks {opener.text} and {closer.text} are no quotation marks of {name}"
    inside = article.text[opener.end : closer.start]
    if len(inside) > _SHORT or "\n" in inside or "»" in (article.data.spaced_marks if article.data else ""):
        return Hit(opener.start, opener.end, message)
    return Hit(opener.start, closer.end, message, opening + inside.strip() + closing)
