"""An article: a document with everything that rules share about it, each part computed once, on demand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import NamedTuple

from auditor import language, lexicons
from auditor.brackets import Brackets, parse_brackets
from auditor.lexicons.base import Language
from auditor.model import Document, Segment, Span
from auditor.quotation import Marks, Quotation, parse
from auditor.segment import lines, paragraphs, segment
from auditor.tokens import MARK, Token, tokenize


class Passage(NamedTuple):
    """A segment with its tokens."""

    segment: Segment
    tokens: list[Token]


class Article:
    """What is known about a document; rules read it and never change it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text

    @cached_property
    def language(self) -> str:
        """ISO 639-1 code: what the document says of itself, else what its text looks like, else "und"."""
        return self.document.language or language.identify(self.text)

    @cached_property
    def data(self) -> Language | None:
        """The language's data, or None where there is none."""
        return lexicons.language(self.language)

    @cached_property
    def tokens(self) -> list[Token]:
        """All tokens in order."""
        return tokenize(self.text)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The lower-case forms of all tokens: a set operation tells a rule whether it has work here."""
        return frozenset([token.lower for token in self.tokens])

    @cached_property
    def characters(self) -> frozenset[str]:
        """All characters that occur, for rules about rare ones."""
        return frozenset(self.text)

    @cached_property
    def lines(self) -> list[Span]:
        """Spans of the lines as they stand, empty ones and white space at their ends left out."""
        return lines(self.text)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """Headings, list items and sentences in order."""
        return segment(self.text, self.data, self.paragraphs)

    @cached_property
    def passages(self) -> list[Passage]:
        """Every segment with its tokens, in order; a segment without tokens is left out."""
        starts = [token[0] for token in self.tokens]
        found = []
        behind = 0
        for part in self.segments:
            first = bisect_left(starts, part.start, behind)
            behind = bisect_left(starts, part.end, first)
            if first < behind:
                found.append(Passage(part, self.tokens[first:behind]))
        return found

    @cached_property
    def paragraphs(self) -> list[Span]:
        """Spans of the paragraphs in order."""
        return paragraphs(self.text, self.lines)

    @cached_property
    def marks(self) -> Marks:
        """Quotation marks, paired and left over."""
        return parse(self.text, self.paragraphs)

    @cached_property
    def brackets(self) -> Brackets:
        """Brackets, paired and left over."""
        return parse_brackets(self.text, self.paragraphs)

    @cached_property
    def quotations(self) -> list[Quotation]:
        """Quotations, also inner ones, sorted by start; what the next paragraph reopens ends with its own."""
        found = [Quotation(pair.opener.end - 1, pair.closer.start + 1) for pair in self.marks.pairs]
        ends = self.paragraphs
        found += [Quotation(mark.end - 1, ends[mark.paragraph].end) for mark in self.marks.continued]
        return sorted(found)

    @cached_property
    def _outermost(self) -> list[Quotation]:
        found: list[Quotation] = []
        for quotation in self.quotations:
            if not found or found[-1].end < quotation.end:
                found.append(quotation)
        return found

    def quoted(self, start: int, end: int) -> bool:
        """Whether ``text[start:end]`` stands inside one quotation."""
        index = bisect_right(self._outermost, (start, len(self.text)))
        return index > 0 and end <= self._outermost[index - 1].end

    @cached_property
    def words(self) -> int:
        """Number of words and numbers, the denominator of the score."""
        return sum(token.shape != MARK for token in self.tokens)

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        offset = self.text.find("\n")
        while offset >= 0:
            starts.append(offset + 1)
            offset = self.text.find("\n", offset + 1)
        return starts

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1, the column in code points."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    @cached_property
    def _segment_starts(self) -> list[int]:
        return [segment.start for segment in self.segments]

    def segment_at(self, offset: int) -> Segment | None:
        """The segment that contains the offset, or the last one before it; None in an empty text."""
        index = bisect_right(self._segment_starts, offset)
        return self.segments[index - 1] if index else None
