"""FLU174 missing-final-mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article, Passage
from auditor.lexicons.english_order import SENTENCE_DETERMINERS
from auditor.model import Kind, Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.tokens import WORD


class MissingFinalMark(DocumentRule):
    """A full sentence at the end of a paragraph without a final mark.

    Why it matters: the mark may be all that is lost, or the end of the sentence with it; the reader
    cannot tell.

    Not flagged: headings, captions, standfirsts, list items, titles in capitals, and lines that lack
    what a sentence has: a determiner and a finite verb. In an article only a long line, or one that
    holds a finished sentence too, counts as prose; a text of one line is judged by its syntax alone.
    """

    code = "FLU174"
    name = "missing-final-mark"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "The army withdrew from the town on Friday night.",
        "Army withdraws from town as rebels advance on capital",
        "Rebels advance\nThe army has withdrawn from the town after a night of heavy fighting\nIt fell at noon.",
        "What the Army Has Left Behind in the Villages of the North",
        "The minister with the president at the opening of the new bridge",
        "He had been warned by the minister: “The town will fall before the winter.”",
        "- The army has withdrawn from the town after a night of heavy fighting",
    )
    INVALID = (
        Example("The army withdrew from the town after a night of heavy ⟦fighting⟧", fix="fighting."),
        Example("The term is used by doctors for this group of ⟦diseases⟧", fix="diseases."),
        Example("The town fell. The army had left it a week before the ⟦attack⟧\nIt was noon.", fix="attack."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        passages = article.passages
        finite = article.data.auxiliaries | article.data.past_verbs if article.data else frozenset()
        alone = len(article.paragraphs) == 1
        head = 0 if alone else _STANDFIRST if len(article.paragraphs) > 2 * _STANDFIRST else 1
        for index, passage in enumerate(passages):
            segment = passage.segment
            paragraph = segment.paragraph
            if index + 1 < len(passages) and passages[index + 1].segment.paragraph == paragraph:
                continue
            if article.text[segment.end - 1] in ".!?:" or segment.kind is Kind.ITEM:
                continue  # most paragraphs, and the cheapest question
            if _CLOSED.search(article.text, max(segment.start, segment.end - _TAIL), segment.end):
                continue
            follows = _FINISHED.search(article.text, article.paragraphs[paragraph].start, segment.end)
            prose = alone or follows or (paragraph >= head and len(passage.tokens) >= _PROSE_TOKENS)
            if prose and self._sentence(passage, finite, alone):
                last = passage.tokens[-1]
                yield Hit(
                    last.start, last.end, f"The sentence ends at “{last.text}” without a mark", last.text + "."
                )

    def _sentence(self, passage: Passage, finite: frozenset[str], alone: bool) -> bool:
        words = [token for token in passage.tokens if token.shape == WORD]
        if len(words) < _SENTENCE_WORDS or passage.tokens[-1].end != passage.segment.end:
            return False
        long = [token for token in words if len(token.text) > 3]
        if sum(token.capitalised for token in long) > 0.7 * len(long):
            return False  # a title
        forms = {token.lower for token in words}
        verb = any(w.lower in finite or (w.lower.endswith("ed") and len(w.text) > 4) for w in words[1:])
        if alone and len(words) >= _LONG_SENTENCE:
            return verb or bool(forms & SENTENCE_DETERMINERS)
        return verb and bool(forms & SENTENCE_DETERMINERS)


_STANDFIRST = 4  # paragraphs at the head of an article that may be summaries without marks
_SENTENCE_WORDS = 8
_LONG_SENTENCE = 13  # words that no headline alone has without being a sentence
_PROSE_TOKENS = 20
_TAIL = 12  # characters of a segment that show its final mark
_CLOSED = re.compile(r"[.!?…:;,–—-][\"'”’»“‘)\]\s¨]*\Z|[^\w\"'”’»%)\]]\Z")
_FINISHED = re.compile(r"[a-z][.!?][”\"]? [A-Z“\"]")
