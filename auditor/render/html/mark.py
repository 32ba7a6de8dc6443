"""An article's text with its findings in place: paragraphs of pieces, each under the same findings throughout."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from auditor.model import Finding, Kind, Span
from auditor.render.safe import controls
from auditor.segment import paragraphs, segment

_LINE_ENDS = "\r\n\u2028\u2029"
_KEPT = re.compile(r"([\t\n])")


class Piece(NamedTuple):
    """Text as it is shown, under those findings (by index), the most severe first.

    ``begins`` are those of them that begin here. ``text`` is empty where something is to be inserted.
    """

    text: str
    findings: tuple[int, ...] = ()
    begins: tuple[int, ...] = ()


class Paragraph(NamedTuple):
    """A paragraph, or a heading, that starts at that offset of the text."""

    start: int
    heading: bool
    pieces: tuple[Piece, ...]


def marked(text: str, findings: Sequence[Finding]) -> list[Paragraph]:
    """The paragraphs in order; every finding has one piece or more, unless the text is blank."""
    found = paragraphs(text)
    headings = {part.paragraph for part in segment(text, None, found) if part.kind is Kind.HEADING}
    ranges = [_with_blanks(text, span) for span in found]
    sweep = _Sweep(text, findings, ranges)
    return [
        Paragraph(span.start, index in headings, tuple(sweep.pieces(span))) for index, span in enumerate(ranges)
    ]


def lines(text: str) -> str:
    """The text as it is shown in a page: tabs and line ends as they are, other controls made visible."""
    parts = _KEPT.split(text.replace("\r\n", "\n"))
    return "".join(part if part in ("\t", "\n") else controls(part) for part in parts)


class _Sweep:
    """Goes through the paragraphs once, with the findings that hold where it is."""

    def __init__(self, text: str, findings: Sequence[Finding], ranges: Sequence[Span]) -> None:
        self._text = text
        self._ends: list[int] = []
        self._severity = [finding.severity for finding in findings]
        self._inserted: dict[int, list[int]] = defaultdict(list)
        self._waiting: list[tuple[int, int]] = []
        self._active: list[int] = []
        self._points: list[int] = []
        for index, finding in enumerate(findings if ranges else ()):
            start, end = _placed(Span(finding.start, finding.end), ranges)
            self._ends.append(end)
            self._points += (start, end)
            if start == end:
                self._inserted[start].append(index)
            else:
                self._waiting.append((start, index))
        self._points = sorted(set(self._points))
        self._waiting.sort(reverse=True)

    def pieces(self, span: Span) -> list[Piece]:
        """The pieces of the next paragraph."""
        start, end = span
        inner = self._points[bisect_right(self._points, start) : bisect_left(self._points, end)]
        made = []
        for here, there in pairwise([start, *inner, end]):
            made += self._insertions(here)
            begins = self._advance(here)
            made.append(Piece(lines(self._text[here:there]), tuple(self._active), begins))
        return made + self._insertions(end)

    def _insertions(self, offset: int) -> list[Piece]:
        return [Piece("", (index,), (index,)) for index in self._inserted.get(offset, ())]

    def _advance(self, offset: int) -> tuple[int, ...]:
        """The findings that begin at the offset, or began between the paragraphs before it."""
        begins = []
        while self._waiting and self._waiting[-1][0] <= offset:
            begins.append(self._waiting.pop()[1])
        self._active = [index for index in self._active if self._ends[index] > offset] + begins
        self._active.sort(key=lambda index: (-self._severity[index], self._ends[index], index))
        return tuple(begins)


def _with_blanks(text: str, span: Span) -> Span:
    """The paragraph with the blanks before and behind it on its lines: a finding may be about them."""
    start, end = span
    while start and text[start - 1] not in _LINE_ENDS:
        start -= 1
    while end < len(text) and text[end] not in _LINE_ENDS:
        end += 1
    return Span(start, end)


def _placed(span: Span, ranges: Sequence[Span]) -> Span:
    """The span; or, of one between two paragraphs, the end of the first, where it can be seen."""
    after = bisect_right(ranges, span.start, key=lambda found: found.start)
    if after and span.start < ranges[after - 1].end:
        return span
    if after < len(ranges) and ranges[after].start < span.end:
        return span
    place = min(span.start, ranges[after - 1].end) if after else ranges[0].start
    return Span(place, place)
