"""FLU141 unopened-quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.quotation import SINGLE, Mark
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.quotes._conventions import excerpt
from auditor.words import zipf_common


class UnopenedQuotation(DocumentRule):
    """A quotation that is closed and was never opened.

    Why it matters: the reader learns only at its end that somebody was speaking, and must guess since when.

    A stray apostrophe behind a common word is taken for such a mark.

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
        "Goin' home, ol' man? They met in Sana' that day.",
        'We will stay here," she said.',
        '"Where is he?\nNobody knows," she said.',
        Example("Er sagte: „Wir bleiben.“ Dann ging er.", "de"),
        Example("Mide 5' 10\" y pesa 80 kilos.", "es"),
    )
    INVALID = (
        Example("They reopened the ovens and gave out free bread,⟦”⟧ he added. Others closed."),
        Example('The troops⟦"⟧ role changed last year. Nobody noticed it.'),
        Example("Ils ont rouvert les fours ⟦»⟧, a-t-il ajouté. D’autres ont fermé.", "fr"),
        Example("The roads have⟦'⟧ been closed since Monday.", fix=""),
        Example("They gave out bread,⟦'⟧ he added. Others closed."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for mark in article.marks.unopened:
            if mark.text in SINGLE and article.text[mark.start - 1] not in ".,!?…":
                if _stray(article, mark):
                    yield Hit(
                        mark.start, mark.end, f"The mark {mark.text} belongs to no word and no quotation", ""
                    )
            elif not (excerpt(article) and _ends_speech(article.text, mark)):
                yield Hit(mark.start, mark.end, f"A quotation is closed by {mark.text} and was never opened")


_WORD = re.compile(r"(?<![\w'’-])[a-z]{3,}\Z")
_GOES_ON = re.compile(r" [A-Za-z]")
_DROPPED = re.compile(r"in\Z|\A(?:and|ole?|the|lil|mos|jus)\Z")  # singin', ol'
_COMMON = 4.5  # Zipf value of words too common to be a transliterated name


def _stray(article: Article, mark: Mark) -> bool:
    """Whether a single mark stands behind a common English word that takes no apostrophe, and goes on."""
    if article.language != "en" or not _GOES_ON.match(article.text, mark.end):
        return False
    word = _WORD.search(article.text, max(0, mark.start - 20), mark.start)
    return word is not None and not _DROPPED.search(word[0]) and zipf_common(word[0], "en") >= _COMMON


def _ends_speech(text: str, mark: Mark) -> bool:
    """Whether a mark ends the text, or stands behind a stop or comma as the end of speech does."""
    return not text[mark.end :].strip(" .,;!?…)") or text[: mark.start].rstrip()[-1:] in ".,!?…"
