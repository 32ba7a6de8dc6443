"""MRK022 masthead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.boilerplate import OUTLET_WORDS
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class Masthead(DocumentRule):
    """The name of a website above or behind the headline.

    Why it matters: an aggregator's name at the top was taken along with the article; readers and
    indexes take it for the headline or a part of it.

    Not flagged: short headlines and section names; a name that no other headline follows.
    """

    code = "MRK022"
    name = "masthead"
    category = Category.ADDITION
    severity = Severity.MINOR
    VALID = (
        "Aleppo falls\nThe army left the city on Saturday.",
        "Middle East\n\nArmy retreats from second city\n\nIt left on Saturday.",
        "Fox News sues rival\n\nThe broadcaster said on Friday it had sued.",
        "Good News for Farmers\nRain fell on Friday.",
        "Opinion | Why the army left\nIt was weak.",
        "Ukraine war – live\nIt began on Friday.",
    )
    INVALID = (
        Example("⟦WorldFR Daily⟧\n\nArmy retreats from second city\n\nIt left on Saturday.", fix=""),
        Example(
            "⟦The Morning Post⟧\nArmy retreats: what we know about the fall of the second city\nIt left.", fix=""
        ),
        Example("⟦aleppo-today.com⟧\n\nArmy retreats from second city\n\nIt left.", fix=""),
        Example("Army retreats from second city⟦ | The Morning Post⟧\nIt left on Saturday.", fix=""),
        Example("Army retreats from second city⟦ – World Today News⟧\nIt left on Saturday.", fix=""),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if not article.lines:
            return
        start, end = article.lines[0]
        if end - start > _LONGEST_HEADLINE:
            return
        line = article.text[start:end]
        message = "“{}” is the name of a website, not part of the article"
        if self._names(article, line) and len(article.lines) > 1:
            following = article.lines[1]
            headline = article.text[following.start : following.end]
            if len(headline) <= _LONGEST_HEADLINE and headline[-1] not in '.!:;,”"»':
                yield Hit(start, end, message.format(line), "")
        elif (suffix := _SUFFIX.search(line)) and self._names(article, suffix["name"]):
            yield Hit(start + suffix.start(), end, message.format(suffix["name"]), "")

    def _names(self, article: Article, line: str) -> bool:
        """Whether the line is the name of an outlet: it says so, or looks like one."""
        if line == article.document.outlet:
            return True
        words = line.split()
        if len(words) > 5 or line[-1] in ".?!…:," or _DOMAIN.fullmatch(line):
            return bool(_DOMAIN.fullmatch(line))
        if not all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words):
            return False
        return bool(_CAMEL.search(line)) or (len(words) > 1 and words[-1].lower() in OUTLET_WORDS)


_LONGEST_HEADLINE = 160
_SMALL = frozenset({"the", "of", "and", "du", "de", "le", "la", "der", "die", "del", "el", "&", "-", "in", "en"})
_DOMAIN = re.compile(r"[\w.-]{2,40}\.(?:com|net|org|info|news|fr|de|es|it|uk|eu|tv|ch|be)", re.IGNORECASE)
_CAMEL = re.compile(r"\b(?!Mc|Mac|Di|De|La|Le|Van|Fitz)[A-Z]?[a-z]{2,}[A-Z]|\d[A-Z][a-z]{3}")
_SUFFIX = re.compile(r"\s+[|–—-]\s+(?P<name>[^|–—]{3,40})\Z")
