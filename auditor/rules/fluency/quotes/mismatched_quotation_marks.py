"""FLU142 mismatched-quotation-marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.quotation import SINGLE, Mark, Pair
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.quotes._conventions import accepted, usage


class MismatchedQuotationMarks(DocumentRule):
    """A quotation that is opened in one convention and closed in another.

    Why it matters: a mark of the source language that survived beside a translated one (“… ») shows that
    nobody read the text; scripts that look for quotations lose this one.

    Not flagged: pairs that are usual in some language (« », „ “, » «, „ ”), nested quotations, and a
    straight apostrophe in a quotation between curly single marks.
    """

    code = "FLU142"
    name = "mismatched-quotation-marks"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    VALID = (
        "“We heard ‘stay at home’ all day,” she said.",
        "«Stay», she said.",
        "The ‘girls' club’ opened.",
        Example("„Wir bleiben“, sagte sie. „Er sagte ›nein‹.“ »Niemand geht.«", "de"),
        Example("« Il a dit “non” hier », dit-elle.", "fr"),
        Example("«Dijo “no” ayer», contó.", "es"),
    )
    INVALID = (
        Example("“We will have to leave our homes.⟦ »⟧", fix="”"),
        Example("They want “a political answer to the war⟦»⟧.", fix="”"),
        Example('“We will stay⟦"⟧, she said. “It is home.”', fix="”"),
        Example('He said ⟦"⟧we will stay” and “nobody goes”.', fix="“"),
        Example("He called it “the end⟦“⟧ of the war.", fix="”"),
        Example("He called it ⟦«⟧the end” of the war.", fix="“"),
        Example("Il a parlé de « la fin⟦”⟧ hier.", "fr", fix="\xa0»"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        pairs = [pair for pair in article.marks.pairs if not pair.matched]
        if not pairs:
            return
        partners = accepted(article)
        counts = usage(article)
        for pair in pairs:
            opener, closer = pair
            if closer.text in SINGLE and article.text[closer.start - 1] == "s":
                continue
            message = f"A quotation is opened by {opener.text} and closed by {closer.text}"
            if _opener_is_wrong(pair, partners, counts):
                right = next((o for o, c in partners.items() if c == closer.text), None)
                yield _hit(article, opener, opener.end, message, right)
            else:
                yield _hit(article, closer, closer.start - 1, message, partners.get(opener.text))


def _opener_is_wrong(pair: Pair, partners: dict[str, str], counts: Counter[str]) -> bool:
    """Whether the closing mark is the usual one: of the language, else of the document."""
    opener, closer = pair.opener.text, pair.closer.text
    if (opener in partners) != (closer in partners.values()):
        return opener not in partners
    return counts[closer] > counts[opener] and closer in partners.values()


def _hit(article: Article, mark: Mark, beside: int, message: str, right: str | None) -> Hit:
    """The wrong mark with the space that its convention put inside, and what should stand there."""
    spaced = 0 <= beside < len(article.text) and article.text[beside] in " \xa0\u202f"
    french = article.data is not None and "»" in article.data.spaced_marks
    if french:
        right = {"«": "«" if spaced else "«\xa0", "»": "»" if spaced else "\xa0»"}.get(right or "", right)
    elif spaced and right:
        return Hit(min(mark.start, beside), max(mark.end, beside + 1), message, right)
    return Hit(mark.start, mark.end, message, right)
