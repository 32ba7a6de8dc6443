"""FLU141 unopened-quotation."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.quotation import Mark
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.quotes._conventions import excerpt


class UnopenedQuotation(DocumentRule):
    """A quotation that is closed and was never opened.

    Why it matters: the reader learns only at its end that somebody was speaking, and must guess since when.

    Not flagged: apostrophes and possessives (the rebels' flag), inches and seconds, marks of lists, and a
    single sentence at whose end the mark stands, since the quotation may begin before the excerpt.
    """

    code = "FLU141"
    name = "unopened-quotation"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    VALID = (
        "“We will stay,” she said.",
        "The rebels' flag flew over the cities' walls, and the officers' mess burned.",
        'The screen is 27" wide. At 6\' 2" he is the tallest.',
        "'The rebels' flag is ours,' he said. U.N.'s envoys left.",
        'The "12" record" sold well.',
        'We will stay here," she said.',
        '"Where is he?\nNobody knows," she said.',
        Example("Er sagte: „Wir bleiben.“ Dann ging er.", "de"),
        Example("Mide 5' 10\" y pesa 80 kilos.", "es"),
    )
    INVALID = (
        Example("They reopened the ovens and gave out free bread,⟦”⟧ he added. Others closed."),
        Example('The troops⟦"⟧ role changed last year. Nobody noticed it.'),
        Example("Ils ont rouvert les fours ⟦»⟧, a-t-il ajouté. D’autres ont fermé.", "fr"),
        Example("They gave out bread,⟦'⟧ he added. Others closed."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for mark in article.marks.unopened:
            if not (excerpt(article) and _ends_speech(article.text, mark)):
                yield Hit(mark.start, mark.end, f"A quotation is closed by {mark.text} and was never opened")


def _ends_speech(text: str, mark: Mark) -> bool:
    """Whether a mark ends the text, or stands behind a stop or comma as the end of speech does."""
    return not text[mark.end :].strip(" .,;!?…)") or text[: mark.start].rstrip()[-1:] in ".,!?…"
