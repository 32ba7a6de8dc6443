"""FLU140 unclosed-quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.quotation import CLOSERS, SINGLE, Mark
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.quotes._conventions import excerpt


class UnclosedQuotation(DocumentRule):
    """A quotation that is opened and never closed.

    Why it matters: the reader cannot tell where the speaker's words end and the reporter's begin again; a
    translated text loses closing marks where the source closed with a mark of another kind.

    Not flagged: quotations over several paragraphs, whether each opens them anew or only the last one
    closes; apostrophes, elisions ('em, '90s) and transliterated names ('Ali); a single sentence that begins
    with the mark, since the quotation may go on behind the excerpt.
    """

    code = "FLU140"
    name = "unclosed-quotation"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    VALID = (
        "“We will stay,” she said. “It is home.”",
        "“We will stay.\n“It is our home,” she said.",
        '"We will stay.\nIt is our home.\nNobody leaves," she said.',
        "Rock 'n' roll of the '90s made 'em rich. The rebels' flag and the cities' walls stood.",
        'He is 6\'2" tall. The pipe is 36" wide and 5\' 10" long.',
        "The preacher, 'Abd al-Rahman of Sana'a, read the Qur'an.",
        "‘The port is ours,’ he said. ’Tis a long way.",
        '"So I would say, "Marie, you are not beaten," " Paul said.',
        '"We will not leave this town, said the mayor.',
        Example("„Wir bleiben“, sagte sie. »Niemand geht.«", "de"),
        Example("« Nous restons », dit-elle. « C’est chez nous. »", "fr"),
        Example("«Nos quedamos.\n»Nadie se va», dijo.", "es"),
    )
    INVALID = (
        Example("The minister said ⟦“⟧the army massed on the border. The army denied it.\nLater “two” fell."),
        Example("The group, which has ⟦'⟧a wide network of sources, gave no toll. It asked for time."),
        Example('He called it ⟦"⟧a disgrace and left the room. Others stayed.'),
        Example("Le maire a dénoncé ⟦«⟧ une honte et quitté la salle. D’autres sont restés.", "fr"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        unopened = {(mark.paragraph, mark.text) for mark in article.marks.unopened}
        for mark in article.marks.unclosed:
            if (mark.paragraph, CLOSERS[mark.text][0]) in unopened:
                continue  # the two cross another pair: told at the closing mark
            if mark.text in SINGLE:
                sure = _quotes_a_phrase(article, mark)
            else:
                sure = not (excerpt(article) and article.text[: mark.start].strip() == "")
            if sure:
                yield Hit(mark.start, mark.end, f"A quotation is opened by {mark.text} and never closed")


_NEXT = re.compile(r"[^\W\d_]+")
_ELIDED = re.compile(r"(?:\b[^\W\d_]|qu)\s\Z")  # l 'homme, qu 'il: an apostrophe with a space too many


def _quotes_a_phrase(article: Article, mark: Mark) -> bool:
    """Whether a single mark can only open a quotation: a whole function word follows."""
    word = _NEXT.match(article.text, mark.end)
    return (
        article.data is not None
        and word is not None
        and word[0].lower() in article.data.function_words
        and (len(word[0]) > 1 or word[0].lower() == "a")
        and not _ELIDED.search(article.text, max(0, mark.start - 4), mark.start)
    )
