"""Applies suggestions until none is left that does good: a fix that does not is withdrawn.

A text is audited again after its fixes. Each finding that is there then must have been there before,
and not among those that were mended; for one too many, the fix nearest to it is taken back. What was
accepted leaves fewer findings, so that this ends; and it ends where nothing more is accepted, so that
mending a mended text changes nothing. Only a text too long for an article, with more defects than words, is
given up earlier.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from auditor.fix.edits import Course, Edit, apply, compose, disjoint, edit_of
from auditor.model import Document, Finding, Span

Findings = Mapping[str, Sequence[Finding]]
"""Findings by the id of their document, each sorted by span."""

_PATIENCE = 10  # audits of one set of fixes, of which some are withdrawn each time, until all are
_AUDITED = 1_000_000  # characters that may be audited for one document: an article is never given up
_LEAST = 3  # audits of any document


class Mended(NamedTuple):
    """A document, the text that was made of it, and how.

    ``edits`` lead from the document's text to ``text``; ``fixed`` are the findings that are gone, with
    offsets as they were found; ``withdrawn`` those that could be mended only at the price of another;
    ``left`` all that the text has.
    """

    document: Document
    text: str
    edits: tuple[Edit, ...]
    fixed: tuple[Finding, ...]
    withdrawn: tuple[Finding, ...]
    left: tuple[Finding, ...]


def mend(
    documents: Iterable[Document],
    audit: Callable[[Sequence[Document]], Findings],
    wanted: Callable[[Finding], bool],
) -> list[Mended]:
    """Mend the findings that are ``wanted`` and have a suggestion, all documents side by side."""
    asking = list(documents)
    found = audit(asking)
    waiting = {document.id: _mending(document, found.get(document.id, ()), wanted) for document in asking}
    order = {document.id: place for place, document in enumerate(asking)}
    done: list[Mended] = []
    answers: Findings | None = None
    while waiting:
        asked: list[Document] = []
        for key, steps in list(waiting.items()):
            try:
                asked.append(next(steps) if answers is None else steps.send(answers.get(key, ())))
            except StopIteration as end:
                done.append(end.value)
                del waiting[key]
        answers = audit(asked) if asked else {}
    return sorted(done, key=lambda mended: order[mended.document.id])


def _mending(
    document: Document, findings: Sequence[Finding], wanted: Callable[[Finding], bool]
) -> Generator[Document, Sequence[Finding], Mended]:
    """Yields the document with a text that is to be audited; is sent the findings; returns the result."""
    text = document.text
    edits: list[Edit] = []
    fixed: list[Finding] = []
    audits = max(_LEAST, _AUDITED // max(1, len(text)))
    while True:
        chosen = disjoint(f for f in findings if f.suggestion not in (None, f.text) and wanted(f))
        withdrawn: list[Finding] = []
        for attempt in range(_PATIENCE):
            made = [edit_of(finding) for finding in chosen]
            if not made:
                break
            if not audits:
                withdrawn, chosen = [*withdrawn, *chosen], []
                break
            audits -= 1
            after = yield replace(document, text=apply(text, made))
            blamed = _blamed(findings, chosen, made, after, attempt)
            if not blamed:
                break
            if attempt == _PATIENCE - 1:
                blamed = set(range(len(chosen)))
            withdrawn += [finding for index, finding in enumerate(chosen) if index in blamed]
            chosen = [finding for index, finding in enumerate(chosen) if index not in blamed]
        if not chosen:
            return Mended(document, text, tuple(edits), tuple(fixed), tuple(withdrawn), tuple(findings))
        edits = compose(edits, text, made)
        text, findings = apply(text, made), after
        fixed += chosen


def _blamed(
    before: Sequence[Finding],
    chosen: Sequence[Finding],
    edits: Sequence[Edit],
    after: Sequence[Finding],
    reach: int,
) -> set[int]:
    """Indices of the edits that are nearest to findings that were not there before, and of ``reach`` on
    each side of these; none if all were there."""
    course = Course(edits)
    mended = set(map(_place, chosen))
    expected: dict[str, list[Span]] = defaultdict(list)
    for finding in before:
        if _place(finding) not in mended:
            expected[finding.code].append(course.after(finding.start, finding.end))
    present: dict[str, list[Span]] = defaultdict(list)
    for finding in after:
        present[finding.code].append(Span(finding.start, finding.end))
    blamed: set[int] = set()
    for code, spans in present.items():
        if len(spans) > len(expected[code]):  # one that only moved, as a rule for whole texts may have it, is none
            for span in _unexpected(spans, expected[code]):
                nearest = course.nearest(*span)
                blamed.update(range(nearest - reach, nearest + reach + 1))
    return blamed & set(range(len(edits)))


def _place(finding: Finding) -> tuple[str, int, int]:
    return finding.code, finding.start, finding.end


def _unexpected(spans: Iterable[Span], expected: Iterable[Span]) -> list[Span]:
    """The spans that touch none of those expected, each of which accounts for one."""
    rest = sorted(expected, reverse=True)
    strange: list[Span] = []
    for span in sorted(spans):
        while rest and rest[-1].end < span.start:
            rest.pop()
        if rest and rest[-1].start <= span.end:
            rest.pop()
        else:
            strange.append(span)
    return strange
