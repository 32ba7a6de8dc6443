"""MRK023 photo-credit."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.boilerplate import AGENCIES, CREDIT_LABELS
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup.boilerplate._lines import short_lines


class PhotoCredit(DocumentRule):
    """The credit of a photograph that is not there (Photo: AFP, © Reuters, (Photo by …)).

    Why it matters: picture and caption were left behind, and the credit interrupts the text.

    Not flagged: sentences about photographs, and agencies named as the source of news.
    """

    code = "MRK023"
    name = "photo-credit"
    category = Category.ADDITION
    severity = Severity.MINOR
    supersedes = frozenset({"space-before-mark"})
    VALID = (
        "Photo: a word that he hated to hear.",
        "The photo by the agency showed a tank.",
        "ALEPPO (Reuters) – The army left.",
        "The army left, two officers told AFP.",
        "A picture: the army leaves, and nobody waves to it from the windows of the town.",
        "The image, he said: AFP was wrong.",
        "PARIS (AFP)",
        "Credit: the root of all evil?",
    )
    INVALID = (
        Example("It fell.\n⟦Photo: AFP/Getty⟧\nIt was late.", fix=""),
        Example("A soldier in the city. ⟦(Photo by Ali Haddad / AFP)⟧ It was late.", fix=""),
        Example("A soldier waves. ⟦(AP Photo/Jane Doe)⟧", fix=""),
        Example("⟦© Reuters⟧\nIt fell.\n⟦Image credit: Jane Doe / Getty Images⟧"),
        Example("⟦Foto: picture alliance / dpa⟧\nEs war spät.", "de"),
        Example("⟦Crédit photo : Jeanne Dupont⟧\nIl était tard.", "fr"),
        Example("⟦JEANNE DUPONT / AFP⟧\nIt was late.\n⟦Ali Haddad/Getty Images⟧\n⟦PHOTO AFP⟧"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        for (start, end), line in short_lines(article, 120):
            if (
                "/" in line or ":" in line or "©" in line or "hoto" in line or "PHOTO" in line
            ) and _line().fullmatch(line):
                yield _hit(start, end, line)
        if "(" in article.characters and "hoto" in text:
            for match in _BRACKETED.finditer(text):
                yield _hit(match.start(), match.end(), match[0])


def _hit(start: int, end: int, credit: str) -> Hit:
    return Hit(start, end, f"“{credit}” is the credit of a photograph that is not here", "")


_NAME = r"[A-ZÀ-Þ][\w.'’-]{0,30}+(?: (?:[A-ZÀ-Þ][\w.'’-]{0,30}+|de|du|von|van|al|bin)){0,4}"
_BRACKETED = re.compile(
    r"\((?:[Pp]hotos?(?:graph)?(?: [Cc]redit)?(?: by| courtesy of|:)|AP [Pp]hoto|REUTERS ?/"
    r"|Photo ?/)[^()\n]{0,80}\)"
)


@functools.cache
def _line() -> re.Pattern[str]:
    """A line that is a credit and nothing else."""
    agency = "(?:" + "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True)) + ")"
    labels = "|".join(sorted(CREDIT_LABELS, key=len, reverse=True))
    label = rf"(?i:(?:{labels})(?: (?:credits?|photos?|by|courtesy|von|par|de))?)"
    who = rf"(?:{agency}|{_NAME})(?: ?[/,|–-] ?(?:{agency}|{_NAME})){{0,3}}"
    credit = rf"{label} ?[:/©]+ ?{who}|{label} {agency}|"
    credit += rf"(?:{_NAME} ?/ ?){{1,2}}{agency}(?: ?/ ?{agency})?|© ?(?:\d{{4}} )?{who}"
    return re.compile(rf"[(\[]?(?:{credit}|AP Photo/{_NAME})[)\]]?\.?")
