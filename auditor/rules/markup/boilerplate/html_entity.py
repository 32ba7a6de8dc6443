"""MRK032 html-entity."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup._code import MARKS_OF_CODE


class HtmlEntity(DocumentRule):
    """A character written as HTML writes it (&amp;, &#8217;, &nbsp;).

    Why it matters: the text was encoded once too often or decoded once too little; the reader sees
    code, and a translation system may have taken its letters for words.

    Not flagged: an ampersand in a name (AT&T; R&D; Q&A).
    """

    code = "MRK032"
    name = "html-entity"
    category = Category.CHARACTER_ENCODING
    severity = Severity.MINOR
    safe = True
    supersedes = MARKS_OF_CODE
    VALID = (
        "AT&T; R&D; and Q&A; were listed.",
        "Marks & Spencer; Johnson & Johnson",
        "a&b;c",
        "#8217; is a number.",
    )
    INVALID = (
        Example("Marks ⟦&amp;⟧ Spencer", fix="&"),
        Example("The minister⟦&#8217;⟧s ⟦&quot;⟧plan⟦&quot;⟧", fix="’"),
        Example("The army⟦&nbsp;⟧left.", fix=" "),
        Example("The minister⟦&amp;#x27;⟧s plan", fix="'"),
        Example("He said ⟦& quot ;⟧no⟦&Quot;⟧.", fix='"'),
        Example("Caf⟦&eacute;⟧ in Orl⟦&eacute⟧ans", fix="é"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if "&" not in article.characters:
            return
        for match in _ENTITY.finditer(article.text):
            plain = _plain(match[0])
            if plain:
                yield Hit(*match.span(), f"“{match[0]}” is HTML code for a character", plain)


def _plain(entity: str) -> str | None:
    """The character that is meant, decoded twice if it was encoded twice; None if it is none."""
    code = re.sub(r"\s", "", entity)
    for attempt in (code, code.lower()):
        decoded = html.unescape(html.unescape(attempt if attempt.endswith(";") else attempt + ";"))
        if len(decoded) == 1 and decoded.isprintable():
            return decoded
        if decoded == "\xa0":
            return " "
    return None


_NAMES = (
    "amp|quot|apos|nbsp|lt|gt|[lr][sd]quo|sbquo|bdquo|laquo|raquo|ndash|mdash|hellip|euro|pound|copy|reg|trade|deg|middot"
    "|bull|iexcl|iquest|shy|times|szlig|ccedil|ntilde|oelig|aelig|oslash|aring|[aeiouy](?:acute|grave|circ|uml|tilde)"
)
_ENTITY = re.compile(
    rf"&\s?(?:amp\s?;\s?)?(?:#\s?\d{{1,6}}|#\s?x[0-9a-f]{{2,6}}|{_NAMES})\s?;"
    r"|&(?:nbsp|quot|eacute|egrave|agrave|rsquo|lsquo|ldquo|rdquo)(?!;)",
    re.IGNORECASE,
)
