"""TRM044 reworded-quotation."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from auditor.article import Article
from auditor.model import Kind, Severity, Span
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.terminology.consistency._both import contrast
from auditor.tokens import MARK, tokenize


class RewordedQuotation(DocumentRule):
    """One quotation in two wordings.

    Why it matters: a speaker says a sentence once; a sub-heading with “entrenched at home” above a text
    with “barricaded at home” shows that its two places were translated apart, and neither can be trusted.

    Not flagged: quotations shortened or carried on with their words intact, quotations that differ at their
    beginning or end (parallels, refrains), in a name, a number or an inflection, and those of one paragraph.
    """

    code = "TRM044"
    name = "reworded-quotation"
    category = Category.TERM_INCONSISTENCY
    severity = Severity.MINOR
    VALID = (
        "“We are safe at home now,” she said.\n“We are safe at home,” said her son.",
        "“Sometimes we fight with our words,” she said.\n“Sometimes we fight with our fists,” he said.",
        "“We have to hold the bridge,” said one.\n“We have to hold the line,” said another.",
        "“He sold the red house in Lyon,” she said.\n“He sold the red house in Nice,” said Ana.",
        "“It is a ship without sailors,” he said.\n“It is an army without rifles,” she said.",
        "“We were waiting for the first bus,” she said. “We were waiting for the second bus,” he said.",
        "They were “observing the regional change”.\nThey “observe the regional change”, he said.",
        "“No, we will win here again,” she said.\n“No, we must win here again,” he said.",
    )
    INVALID = (
        Example("“⟦We are entrenched at home⟧”\n\n“We are barricaded at home,” said a man who asked for shelter."),
        Example(
            "The area grows at “a rate faster than any other country”.\nThe report says that prices rise "
            "“at ⟦a rhythm faster than any other country⟧ of the world”."
        ),
        Example(
            "“They told us to leave the village before dawn,” said Ana Soto.\n"
            "“⟦They told us to abandon the village before dawn⟧,” she repeats."
        ),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for one, two in itertools.combinations(_quoted(article)[:_MOST], 2):
            if one.paragraph != two.paragraph and len(one.known & two.known) >= _SHARED:
                found = _reworded(article, one, two)
                if found:
                    segment = article.segment_at(found[0].start)
                    heading = segment is not None and segment.kind is Kind.HEADING  # which repeats the text
                    yield contrast(article, *(found if heading else found[::-1]), "quotation")
                    return


_SHARED = 4  # words that both wordings have at least
_SHARE = 0.7  # of the words of a wording, at least
_MOST = 60  # quotations of an article that are compared


class _Quoted(NamedTuple):
    paragraph: int
    spans: list[Span]
    words: list[str]
    known: frozenset[str]


def _quoted(article: Article) -> list[_Quoted]:
    """Quotations of five words or more, in order."""
    paragraphs = [paragraph.start for paragraph in article.paragraphs]
    found = []
    for quote in article.quotations:
        if article.text.count(" ", quote.start, quote.end) < _SHARED:
            continue
        tokens = [token for token in tokenize(article.text, quote.start, quote.end) if token.shape != MARK]
        if len(tokens) > _SHARED:
            texts = [token.text for token in tokens]
            paragraph = bisect_right(paragraphs, quote.start)
            spans = [Span(token.start, token.end) for token in tokens]
            found.append(_Quoted(paragraph, spans, texts, frozenset(texts)))
    return found


def _reworded(article: Article, one: _Quoted, two: _Quoted) -> tuple[Span, Span] | None:
    """The two wordings, where one quotation is, but for words inside it, a part of the other."""
    turned = len(one.words) > len(two.words)
    short, long = (two, one) if turned else (one, two)
    size = len(short.words)
    firsts = [place for place, word in enumerate(long.words) if word.lower() == short.words[0].lower()]
    for first in firsts[:_SHARED]:
        for last in range(first + size - 2, min(first + size + 1, len(long.words))):
            part = long.words[first : last + 1]
            if part[-1].lower() == short.words[-1].lower() and _wordings(article, short.words, part):
                spans = (
                    Span(short.spans[0].start, short.spans[-1].end),
                    Span(long.spans[first].start, long.spans[last].end),
                )
                return (spans[1], spans[0]) if turned else spans
    return None


def _wordings(article: Article, one: list[str], two: list[str]) -> bool:
    """Whether the two are one sentence but for other words of the same weight."""
    lower = [word.lower() for word in one], [word.lower() for word in two]
    edits = [edit for edit in Levenshtein.opcodes(*lower) if edit.tag != "equal"]
    shared = max(len(one), len(two)) - sum(max(e.src_end - e.src_start, e.dest_end - e.dest_start) for e in edits)
    if shared < _SHARED or shared < _SHARE * max(len(one), len(two)):
        return False
    replaced = [
        (here, there)
        for edit in edits
        if edit.tag == "replace"
        for here, there in zip(
            one[edit.src_start : edit.src_end], two[edit.dest_start : edit.dest_end], strict=True
        )
    ]
    return bool(replaced) and all(_synonyms(article, here, there) for here, there in replaced)


def _synonyms(article: Article, here: str, there: str) -> bool:
    """Whether two words may translate one: both of content, neither a name nor an inflection of the other."""
    function = article.data.function_words if article.data else frozenset()
    return (
        here.islower()
        and there.islower()
        and min(len(here), len(there)) >= 4
        and here[:4] != there[:4]
        and function.isdisjoint((here, there))
    )
