"""FLU204 capitals-sentence."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Kind, Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.tokens import WORD


class CapitalsSentence(DocumentRule):
    """A whole sentence of running prose in capitals.

    Why it matters: a headline, a caption or a page element was pasted into the text, or the system lost
    the case of what it translated; capitals read as shouting.

    Not flagged: headings and lines without a final mark, acronyms, sentences of fewer than six words,
    quotations (a sign reads “DO NOT ENTER”), and texts that are in capitals throughout.
    """

    code = "FLU204"
    name = "capitals-sentence"
    category = Category.SPELLING
    severity = Severity.MINOR
    VALID = (
        "SYRIAN REBELS TAKE THE SECOND CITY IN THREE DAYS",
        "The HTS, OSDH and UNESCO agree. NATO, EU, UN, OSCE, IMF, WHO too.",
        "The sign reads “DO NOT ENTER THE AREA BEYOND THIS POINT.”",
        "STOP! NO ENTRY. The rest is in small letters.",
        "ALL DISPATCHES CAME BY TELEGRAPH IN THOSE DAYS. NOBODY MINDED.",
    )
    INVALID = (
        "The army left. ⟦THE REBELS HAVE TAKEN THE CITY CENTRE.⟧ Nobody was hurt.",
        Example("El ejército se fue. ⟦LOS REBELDES HAN TOMADO EL CENTRO DE LA CIUDAD.⟧", "es"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        if text.isupper():
            return
        for segment, tokens in article.passages:
            start, end = segment.start, segment.end
            if segment.kind is not Kind.SENTENCE or not text[start : start + 20].isupper():
                continue
            words = sum(token.shape == WORD and len(token.text) > 1 for token in tokens)
            known = article.data.function_words if article.data else frozenset[str]()
            functional = sum(token.lower in known for token in tokens)
            if words >= 6 and functional >= 2 and text[start:end].isupper() and not article.quoted(start, end):
                yield Hit(start, end, "The sentence is written in capitals throughout")
