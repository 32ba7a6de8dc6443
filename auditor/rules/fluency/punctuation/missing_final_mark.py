"""FLU174 missing-final-mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article, Passage
from auditor.lexicons.english_order import AFTER_PARTICIPLE, SENTENCE_DETERMINERS
from auditor.model import Kind, Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.tokens import WORD, Token


class MissingFinalMark(DocumentRule):
    """A full sentence at the end of a paragraph without a final mark.

    Why it matters: the mark may be all that is lost, or the end of the sentence with it; the reader
    cannot tell.

    Not flagged: headings, captions, standfirsts, list items, titles in capitals, and lines that lack
    what a sentence has: a determiner and a finite verb. In an article only a long line, or one that
    holds a finished sentence too, counts as prose, and the next line may go on with it; a text of one line
    is judged by its syntax alone, and a label before a colon makes it a headline.
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
        "Rebel town evacuated as army swings to the north",
        "Award nominations: The army’s singer is a surprise pick in the best new artist category",
        "It fell in May.\nThe general said that the troops had been killed in the first of the two attacks on\n"
        "the town and its harbour in May.",
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
            if not alone and (
                not (follows or (paragraph >= head and len(passage.tokens) >= _PROSE_TOKENS))
                or self._goes_on(article, passage)
            ):
                continue
            if self._sentence(passage, finite, alone) and (
                follows or not alone or _unlike_headline(passage, finite)
            ):
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
        verb = any(token.lower in finite or _past(token) for token in words[1:])
        determiner = any(token.lower in SENTENCE_DETERMINERS for token in words)
        return verb or determiner if alone and len(words) >= _LONG_SENTENCE else verb and determiner

    def _goes_on(self, article: Article, passage: Passage) -> bool:
        """Whether a line ends inside its sentence: before a small letter, a bracket, or behind a function word."""
        functional = article.data.function_words if article.data else frozenset()
        paragraph = passage.segment.paragraph + 1
        after = article.text[article.paragraphs[paragraph].start] if paragraph < len(article.paragraphs) else ""
        return after.islower() or after == "(" or passage.tokens[-1].lower in functional


def _unlike_headline(passage: Passage, finite: frozenset[str]) -> bool:
    """Whether a line that stands alone has no label, and is long or has what headlines leave out."""
    words = [token for token in passage.tokens if token.shape == WORD]
    if any(token.text == ":" for token in passage.tokens[:_LABEL]):
        return False
    if len(words) >= _LONG_SENTENCE:
        return True
    following = [*(token.lower for token in words[2:]), ""]
    return any(
        token.lower in finite or (_past(token) and after not in AFTER_PARTICIPLE)
        for token, after in zip(words[1:], following, strict=True)
    ) and (len(words) >= _MIDDLING or sum(token.lower in SENTENCE_DETERMINERS for token in words) > 1)


def _past(token: Token) -> bool:
    """Whether a word may be a regular past form, or a participle."""
    return token.lower.endswith("ed") and len(token.text) > 4


_STANDFIRST = 4  # paragraphs at the head of an article that may be summaries without marks
_SENTENCE_WORDS = 8
_MIDDLING = 11  # words from which one determiner tells a sentence that stands alone from a headline
_LONG_SENTENCE = 13  # words that few headlines have
_LABEL = 5  # tokens at the head of a headline that may end in a colon
_PROSE_TOKENS = 20
_TAIL = 12  # characters of a segment that show its final mark
_CLOSED = re.compile(r"[.!?…:;,–—-][\"'”’»“‘)\]\s¨]*\Z|[^\w\"'”’»%)\]]\Z")
_FINISHED = re.compile(r"[a-z][.!?][”\"]? [A-Z“\"]")
