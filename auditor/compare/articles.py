"""Two articles compared, from a report that holds both."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from auditor.article import Article
from auditor.compare.model import Comparison, Passage, Row, Side, Status
from auditor.compare.nature import difference, tellings
from auditor.compare.pairing import Pair, pairs, spans
from auditor.compare.words import Kind, Operation, operations
from auditor.model import Document, Finding, Report, Span
from auditor.witnesses import article_of

_BESIDE = 0.5  # characters that a witness's finding counts to share with a place between words that it touches
_NEAR = 50  # differences that begin last before the end of a finding and are looked at
_NONE = -1


def compare(left: Document, right: Document, report: Report) -> Comparison:
    """Two documents of a report, held against each other with its findings and families."""
    reports = {found.id: found for found in report.documents}
    ours, theirs = (article_of(side, reports[side.id].language) for side in (left, right))
    halves = _Half(ours, report.findings), _Half(theirs, report.findings)
    rows = [_row(*halves, pair) for pair in pairs(ours, theirs, report.families)]
    return Comparison(
        Side(reports[left.id], _share([(row.left, row.right) for row in rows])),
        Side(reports[right.id], _share([(row.right, row.left) for row in rows])),
        tuple(rows),
    )


def _share(passages: Iterable[tuple[Passage | None, Passage | None]]) -> float:
    """The share of words in passages that have a counterpart."""
    both = alone = 0
    for passage, other in passages:
        if passage:
            both, alone = (both + passage.words, alone) if other else (both, alone + passage.words)
    return round(both / max(1, both + alone), 3)


class _Half:
    """One article of a comparison, with its findings in order."""

    def __init__(self, article: Article, findings: Iterable[Finding]) -> None:
        self.article = article
        self._segments = spans(article)
        self._findings = [f for f in findings if f.document == article.document.id]

    def passage(self, covered: Span | None) -> Passage | None:
        """The passage of those segments, with the findings that begin in it."""
        if covered is None:
            return None
        start, end = self._segments[covered.start].start, self._segments[covered.end - 1].end
        first = bisect_left(self._findings, start, key=lambda f: f.start)
        behind = bisect_left(self._findings, end, first, key=lambda f: f.start)
        place = self.article.position(start)
        return Passage(start, end, *place, self.article.text[start:end], tuple(self._findings[first:behind]))


def _row(one: _Half, other: _Half, pair: Pair) -> Row:
    left, right = one.passage(pair.left), other.passage(pair.right)
    if left is None or right is None:
        return Row(Status.ONLY_RIGHT if left is None else Status.ONLY_LEFT, left, right)
    found = [
        Operation(op.kind, _shifted(op.left, left), _shifted(op.right, right))
        for op in operations(left.text, right.text, one.article.language)
        if op.kind is not Kind.SAME
    ]
    if not found:
        return Row(Status.MOVED if pair.moved else Status.SAME, left, right, (), pair.family, pair.earlier)
    ours = _flags(left.findings, [op.left for op in found])
    theirs = _flags(right.findings, [op.right for op in found])
    told = tellings(one.article, Span(left.start, left.end), other.article, Span(right.start, right.end))
    return Row(
        Status.MOVED if pair.moved else Status.CHANGED,
        replace(left, findings=ours.pop(_NONE, ())),
        replace(right, findings=theirs.pop(_NONE, ())),
        tuple(difference(op, *told, (ours.get(k, ()), theirs.get(k, ()))) for k, op in enumerate(found)),
        pair.family,
        pair.earlier,
    )


def _shifted(span: Span, passage: Passage) -> Span:
    return Span(span.start + passage.start, span.end + passage.start)


def _flags(findings: Iterable[Finding], found: Sequence[Span]) -> dict[int, tuple[Finding, ...]]:
    """The findings by the index of the span that each shares most with, the first of several, or ``_NONE``."""
    flags: dict[int, tuple[Finding, ...]] = {}
    order = sorted(range(len(found)), key=lambda k: found[k])
    furthest = list(accumulate((found[k].end for k in order), max))
    for finding in findings:
        best, most = _NONE, 0.0
        first = bisect_left(furthest, finding.start)
        behind = bisect_right(order, finding.end, first, key=lambda k: found[k].start)
        for k in sorted(order[max(first, behind - _NEAR) : behind]):
            start, end = found[k]
            shared = min(end, finding.end) - max(start, finding.start)
            weight = _BESIDE if start == end and shared == 0 and finding.evidence else float(shared)
            if weight > most:
                best, most = k, weight
        flags[best] = (*flags.get(best, ()), finding)
    return flags
