"""Edits of a text: which findings can be mended together, what they make of it, and where its parts go.

Edits are sorted and never overlap; offsets count code points of the text before all of them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from auditor.model import Finding, Span


class Edit(NamedTuple):
    """``text[start:end]`` becomes ``text``; ``rules`` are the codes and names of those that ask for it."""

    start: int
    end: int
    text: str
    rules: tuple[str, ...] = ()


def disjoint(findings: Iterable[Finding]) -> list[Finding]:
    """Of the findings, sorted by span, those that overlap none before them, insertions at one place included."""
    chosen: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (f.start, f.end, f.code)):
        if not chosen or (finding.start >= chosen[-1].end and finding.start > chosen[-1].start):
            chosen.append(finding)
    return chosen


def edit_of(finding: Finding) -> Edit:
    """The edit that a finding with a suggestion asks for."""
    return Edit(finding.start, finding.end, finding.suggestion or "", (f"{finding.code} {finding.name}",))


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text after the edits."""
    pieces: list[str] = []
    done = 0
    for edit in edits:
        pieces += (text[done : edit.start], edit.text)
        done = edit.end
    return "".join((*pieces, text[done:]))


class Course:
    """Where the parts of a text are after its edits."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._starts = [edit.start for edit in edits]
        self._ends = [edit.end for edit in edits]
        gains = [len(edit.text) - (edit.end - edit.start) for edit in edits]
        self._shifts = list(accumulate(gains, initial=0))
        self.images = [
            Span(edit.start + shift, edit.start + shift + len(edit.text))
            for edit, shift in zip(edits, self._shifts, strict=False)
        ]
        """The span of each edit's text after all of them."""
        self._image_starts = [image.start for image in self.images]
        self._image_ends = [image.end for image in self.images]

    def after(self, start: int, end: int) -> Span:
        """The span after the edits; one that an edit touches takes in the edit's whole text."""
        first, last = bisect_left(self._ends, start), bisect_right(self._starts, end) - 1
        if first > last:
            return Span(start + self._shifts[first], end + self._shifts[first])
        before, behind = self._shifts[first], self._shifts[last + 1]
        return Span(min(start, self._starts[first]) + before, max(end, self._ends[last]) + behind)

    def before(self, start: int, end: int) -> Span:
        """The opposite: the span before the edits of one that is given as it is after them."""
        first, last = bisect_left(self._image_ends, start), bisect_right(self._image_starts, end) - 1
        if first > last:
            return Span(start - self._shifts[first], end - self._shifts[first])
        ahead, behind = self._shifts[first], self._shifts[last + 1]
        return Span(
            min(start, self._image_starts[first]) - ahead,
            max(end, self._image_ends[last]) - behind,
        )

    def nearest(self, start: int, end: int) -> int:
        """The index of the edit whose text is nearest to a span after the edits."""
        first = bisect_left(self._image_ends, start)
        around = [index for index in (first - 1, first) if 0 <= index < len(self.images)]
        return min(around, key=lambda index: max(start - self.images[index].end, self.images[index].start - end))


def compose(first: Sequence[Edit], text: str, second: Sequence[Edit]) -> list[Edit]:
    """The edits that do what ``first``, which made ``text``, and then ``second`` do; what touches becomes one."""
    one, two = Course(first), Course(second)
    result = apply(text, second)
    asked = [(image, edit.rules) for image, edit in zip(one.images, first, strict=True)]
    asked += [(Span(edit.start, edit.end), edit.rules) for edit in second]
    merged: list[tuple[Span, tuple[str, ...]]] = []
    for span, rules in sorted(asked):
        if merged and span.start <= merged[-1][0].end:
            (start, end), known = merged[-1]
            merged[-1] = Span(start, max(end, span.end)), tuple(sorted({*known, *rules}))
        else:
            merged.append((span, rules))
    return [Edit(*one.before(*span), result[slice(*two.after(*span))], rules) for span, rules in merged]
