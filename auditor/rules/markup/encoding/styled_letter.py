"""MRK008 styled-letter."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import normalize

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup.encoding._characters import neighbours, runs


class StyledLetter(DocumentRule):
    """Latin letters or digits in full width, or from the mathematical alphabets.

    Why it matters: Ａ and 𝐀 are other characters than A; searches, indexes and screen readers miss
    words that are written with them. They come from East Asian systems and from social media.

    Not flagged: full-width forms in or beside Chinese, Japanese and Korean text; a lone mathematical
    letter.
    """

    code = "MRK008"
    name = "styled-letter"
    category = Category.CHARACTER_ENCODING
    severity = Severity.MINOR
    safe = True
    VALID = (
        Example("价格为１００元，ＡＢＣ公司。", "zh"),
        Example("ＮＨＫは伝えた。", "ja"),
        "Let 𝑥 be the number of votes.",
        "The firm is called 三菱ＵＦＪ in Japan.",
    )
    INVALID = (
        Example("The ⟦ＥＵ⟧ summit", fix="EU"),
        Example("⟦𝐁𝐫𝐞𝐚𝐤𝐢𝐧𝐠⟧ news from Aleppo", fix="Breaking"),
        Example("Room ⟦３０５⟧ was empty.", fix="305"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if article.language in {"zh", "ja", "ko"}:
            return
        for start, end in runs(article, _styled):
            word = article.text[start:end]
            beside = neighbours(article.text, start, end)
            if any(map(_east_asian, beside)) or (len(word) == 1 and word > "\uffff"):
                continue
            yield Hit(start, end, f"“{word}” is not written with ordinary letters", normalize("NFKC", word))


def _styled(character: str) -> bool:
    return ("０" <= character <= "ｚ" and character.isalnum()) or "\U0001d400" <= character <= "\U0001d7ff"


def _east_asian(character: str) -> bool:
    return "\u2e80" <= character <= "\ud7ff" or "\uff00" <= character <= "\uffef"
