"""FLU101 stray-fragment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.english_order import TIME_AND_PLACE
from auditor.model import Kind, Severity
from auditor.rules.base import Category, DocumentRule, Hit


class StrayFragment(DocumentRule):
    """A scrap of a sentence that stands behind a finished one: “Syrian civilian in 2011”.

    Why it matters: words of the source were put in the wrong order and a full stop fell between them;
    what the sentence said is lost.

    Not flagged: fragments for effect (A nod of the head. No surprise there. Autumn 2009.), headings,
    captions, datelines, quotations. A scrap is sure where an adjective of nationality and a singular
    noun without an article stand before a preposition and a year or name, and no verb is in sight.
    """

    code = "FLU101"
    name = "stray-fragment"
    category = Category.GRAMMAR
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        "He agreed. A nod of the head. A pucker of the lips.",
        "The market fell. No surprise there. Not in London.",
        "It began in the north. Autumn 2009. The winter freeze in Germany.",
        "The war goes on. Syrian civilians fled in 2011.",
        "The war goes on. Russian bombers over Aleppo. Israeli tanks in Gaza.",
        "She reads a lot. Russian helps in Kyiv.",
        "Syrian refugee in 2011",
        "“They are gone. Syrian citizen in exile since 2011.”",
    )
    INVALID = (
        "It has been at the heart of the fighting since the start of the war. ⟦Libyan civil in 2011.⟧",
        "The city fell at the end of the siege. ⟦French colonial until 1946.⟧ It never recovered.",
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        for match in _SCRAP.finditer(text):
            segment = article.segment_at(match.start(1))
            if not segment or segment.start != match.start(1) or segment.kind is not Kind.SENTENCE:
                continue
            if not article.quoted(segment.start, segment.end):
                yield Hit(
                    match.start(1),
                    match.end(1),
                    "A scrap of a sentence stands alone, without a verb or an article",
                )


_SCRAP = re.compile(
    r"\. ([A-Z][a-z]{1,12}(?:an|ish|ese|ench|i) [a-z]{2,14}(?<!s)(?<!ed)(?<!ing)"
    rf" (?:{'|'.join(TIME_AND_PLACE)}) (?:\d{{4}}|[A-Z][a-z]+)\.)(?=\s|\Z)"
)
