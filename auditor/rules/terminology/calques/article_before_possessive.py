"""TRM006 article-before-possessive."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.nations import WITHOUT_ARTICLE
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class ArticleBeforePossessive(DocumentRule):
    """“The” before a country in the possessive (the Russia’s entry).

    Why it matters: “la entrada de Rusia” keeps its article in a machine's English, where the possessive
    takes its place; the reader looks for the noun that “the” belongs to.

    Not flagged: countries that have an article (the Netherlands’), and names that go on with a
    capital (the Poland’s Way party).
    """

    code = "TRM006"
    name = "article-before-possessive"
    category = Category.GRAMMAR
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "The Netherlands’s king met Russia’s envoy.",
        "The Bank of England’s governor left.",
        "The Poland’s Way party won.",
        "The Germany captain left. The Philippines’ navy came.",
    )
    INVALID = (
        Example("It began with ⟦the Russia’s⟧ entry into the war.", fix="Russia’s"),
        Example("It was ⟦the Iran's⟧ first answer.", fix="Iran's"),
        Example("He met ⟦the South Korea’s⟧ envoy.", fix="South Korea’s"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        for match in _POSSESSIVE.finditer(text):
            if match[1] in WITHOUT_ARTICLE:
                owner = text[match.start(1) : match.end()]
                yield Hit(match.start() - 1, match.end(), f"“{owner}” takes no article", owner)


_POSSESSIVE = re.compile(
    r"he (?=[A-Z])(?<=[Tt]he )(?<![\w'’-][Tt]he )"  # a literal first, for speed
    r"([A-Z][a-z]{2,15}+(?: [A-Z][a-z]{2,15}+)?)[’']s(?= [a-z])"
)
