"""FLU201 lowercase-text."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.case.lowercase import lowercase_paragraphs


class LowercaseText(DocumentRule):
    """A paragraph of prose without a single capital letter.

    Why it matters: a translation system that works in lower case was not followed by one that restores
    the capitals; names and beginnings of sentences can no longer be told from the rest.

    Not flagged: single sentences of fewer than 25 words, which may hold no name, so that only their
    first letter is wrong; headings, list items, verse and other lines without a final mark; a
    paragraph that holds any capital.
    """

    code = "FLU201"
    name = "lowercase-text"
    category = Category.SPELLING
    severity = Severity.MAJOR
    supersedes = frozenset({"lowercase-start", "split-sentence"})
    VALID = (
        "The rebels left. They took the bridge and the two roads.",
        "the rebels entered the city on friday.",
        "so much depends\nupon\na red wheelbarrow\nglazed with rain\nwater\nbeside the white\nchickens",
        "iPhone sales fell. the rest of the market grew by a tenth in the quarter.",
        "The stall sold water ice made from sugar and fresh fruit,\nor with a white base that can be turned "
        "yellow by eggs or mixed with cocoa powder, and everything else that the town has been known for since.",
        "bread, two loaves\nmilk, a litre\neggs, six of them",
        Example("El gobierno anunció ayer el cierre. no dijo cuándo.", "es"),
    )
    INVALID = (
        "⟦the rebels entered aleppo on friday. an officer told reporters that the army had left the city.⟧",
        "⟦the president of the republic told reporters in paris on monday that the government would close the "
        "border with belgium until the end of the year.⟧",
        Example(
            "⟦le gouvernement a annoncé lundi la fermeture de deux sites. les syndicats protestent à paris.⟧", "fr"
        ),
        Example("⟦die regierung hat am montag zwei werke geschlossen. die arbeiter streiken in berlin.⟧", "de"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for span in lowercase_paragraphs(article):
            yield Hit(span.start, span.end, "The passage is written without a single capital letter")
