"""Of what nature the differences between two passages are: numbers, names, quotations, marks or wording."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from auditor.article import Article
from auditor.compare.model import Detail, Difference, Nature, Stretch
from auditor.compare.words import Kind, Operation
from auditor.facts import Fact, facts, same
from auditor.facts.names import Name, Presence, Wording, presence, respelled, wording
from auditor.model import Finding, Span
from auditor.tokens import MARK, tokenize

_MOST = 200  # facts of a passage; more of them are a table, which is compared by its words


class Telling(NamedTuple):
    """What of one passage of a pair the other does not have: numbers, then names."""

    article: Article
    details: tuple[Detail, ...]

    def among(self, span: Span) -> tuple[Detail, ...]:
        """The details that a span touches, cut to it, in order."""
        touched = (d for d in self.details if d.start < span.end and span.start < d.end)
        return tuple(sorted(Detail(n, max(a, span.start), min(b, span.end)) for n, a, b in touched))


def tellings(ours: Article, here: Span, theirs: Article, there: Span) -> tuple[Telling, Telling]:
    """What each of two passages has and the other lacks."""
    left, right = facts(ours.text, *here, ours.language), facts(theirs.text, *there, theirs.language)
    if max(len(left), len(right)) > _MOST:
        left = right = ()
    words = _wording(ours, here), _wording(theirs, there)
    twofold = respelled(*words)
    return (
        Telling(ours, _unmatched(left, right) + _absent(*words, [name for name, _ in twofold])),
        Telling(theirs, _unmatched(right, left) + _absent(*words[::-1], [name for _, name in twofold])),
    )


Flags = tuple[tuple[Finding, ...], tuple[Finding, ...]]
"""Findings of the left document and of the right one."""


def difference(operation: Operation, left: Telling, right: Telling, flags: Flags) -> Difference:
    """The difference that an operation other than ``SAME`` makes; its spans count in the documents."""
    moved = operation.kind is Kind.MOVED
    sides = (left, operation.left, flags[0]), (right, operation.right, flags[1])
    ours, theirs = (Stretch(*span, () if moved else telling.among(span), found) for telling, span, found in sides)
    natures = {detail.nature for detail in ours.details + theirs.details}
    told = next((nature for nature in Nature if nature in natures), None)
    return Difference(operation.kind, told or _nature(operation, left, right), ours, theirs)


def _nature(operation: Operation, left: Telling, right: Telling) -> Nature:
    """The nature of an operation without details."""
    if operation.kind is Kind.MOVED:
        return Nature.ORDER
    sides = ((left.article, operation.left), (right.article, operation.right))
    ours, theirs = (_letters(article.text[slice(*span)]) for article, span in sides)
    if ours == theirs:
        return Nature.PUNCTUATION
    quoted = any(span.start < span.end and article.quoted(*span) for article, span in sides)
    return Nature.QUOTATION if quoted else Nature.WORDING


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _unmatched(ours: Sequence[Fact], theirs: Sequence[Fact]) -> tuple[Detail, ...]:
    return tuple(Detail(Nature.NUMBER, a.first, a.last) for a in ours if not any(same(a, b) for b in theirs))


def _wording(article: Article, span: Span) -> Wording:
    tokens = [token for token in tokenize(article.text, *span) if token.shape != MARK]
    return wording(article.text, tokens, article.language)


def _absent(here: Wording, there: Wording, respelled: Sequence[Name]) -> tuple[Detail, ...]:
    """Names that the other passage does not have, and those that it spells otherwise."""
    lacking = [name for name in here.names if presence(name, there) is Presence.ABSENT]
    return tuple(Detail(Nature.NAME, name.start, name.end) for name in [*lacking, *respelled])
