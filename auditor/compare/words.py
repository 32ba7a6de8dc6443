"""Two wordings of one passage, word by word.

``marked(left, right, language)`` gives each side in pieces, for whoever shows them; ``operations`` gives the
spans behind these pieces, for whoever counts or classifies differences. White space never differs: only
words, numbers and marks do, and these exactly as they are written.
"""

from __future__ import annotations

import enum
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import pairwise, takewhile, zip_longest
from typing import NamedTuple

from auditor import lexicons
from auditor.align.link import link
from auditor.model import Span
from auditor.tokens import MARK, NUMBER, Token, tokenize


class Kind(enum.StrEnum):
    """How a stretch of one wording stands to the other."""

    SAME = "same"
    CHANGED = "changed"
    """Other words, forms or marks stand in its place."""
    ONLY = "only"
    """Nothing stands in its place."""
    MOVED = "moved"
    """The same words stand elsewhere."""


class Piece(NamedTuple):
    """A stretch of one wording; white space between pieces that differ is a piece of the kind ``SAME``."""

    text: str
    kind: Kind


class Operation(NamedTuple):
    """A stretch on the left and what answers to it on the right, without white space around them.

    Of an ``ONLY`` one side is empty, and stands where the words would stand. All others have words on both
    sides; those of a ``MOVED`` cross the words of other operations.
    """

    kind: Kind
    left: Span
    right: Span


def marked(left: str, right: str, language: str = "en") -> tuple[list[Piece], list[Piece]]:
    """Each side in pieces, no two neighbours both ``SAME``; their texts, joined, are the side exactly."""
    found = operations(left, right, language)
    return _pieces(left, [(op.left, op.kind) for op in found]), _pieces(
        right, [(op.right, op.kind) for op in found]
    )


def operations(left: str, right: str, language: str = "en") -> list[Operation]:
    """What turns one wording into the other, in the order of the left side; only white space is left out."""
    ours, theirs = _tokens(left), _tokens(right)
    chain, moved = _linked(ours, theirs, language)
    away = {k for run in moved for k in range(run.left, run.left_end)}
    come = {k for run in moved for k in range(run.right, run.right_end)}
    steps: list[_Step] = []
    i = j = 0
    for here, there in chain:
        steps += _between(ours, theirs, _Gap(range(i, here), range(j, there), away, come))
        kind = Kind.SAME if ours[here].text == theirs[there].text else Kind.CHANGED
        alone = kind is Kind.CHANGED and ours[here].shape == theirs[there].shape == NUMBER
        steps.append(_Step(kind, here, here + 1, there, there + 1, alone))
        i, j = here + 1, there + 1
    steps += _between(ours, theirs, _Gap(range(i, len(ours)), range(j, len(theirs)), away, come))
    found = (
        Operation(step.kind, _span(ours, step.left, step.left_end), _span(theirs, step.right, step.right_end))
        for step in [*_joined(steps), *moved]
    )
    return sorted(found, key=lambda op: (op.left, op.right))


class _Step(NamedTuple):
    """As an operation, by indices of tokens: ``left:left_end`` and ``right:right_end``."""

    kind: Kind
    left: int
    left_end: int
    right: int
    right_end: int
    alone: bool = False
    """Whether it is not joined with what differs beside it: a number put for a number."""


class _Gap(NamedTuple):
    """Indices of tokens between two linked pairs on each side, and those tokens of the whole side that moved."""

    left: range
    right: range
    away: Set[int]
    come: Set[int]


def _tokens(text: str) -> list[Token]:
    """Tokens of a text; letters that combining characters hold together are one."""
    found: list[Token] = []
    for token in tokenize(text):
        before = found[-1] if found else None
        if before and before.end == token.start and (_combining(token.text[0]) or _combining(before.text[-1])):
            word = before.text + token.text
            found[-1] = Token(before.start, token.end, word, word.lower(), before.shape)
        else:
            found.append(token)
    return found


def _combining(character: str) -> bool:
    return unicodedata.category(character)[0] == "M" or character == "\u200d"


def _linked(
    ours: Sequence[Token], theirs: Sequence[Token], language: str
) -> tuple[list[tuple[int, int]], list[_Step]]:
    """Words that answer to each other: pairs that are in order on both sides, and runs that moved."""
    if [t.text for t in ours] == [t.text for t in theirs]:
        return [(k, k) for k in range(len(ours))], []
    left = [k for k, token in enumerate(ours) if token.shape != MARK]
    right = [k for k, token in enumerate(theirs) if token.shape != MARK]
    found = link([ours[k] for k in left], [theirs[k] for k in right], language)
    pairs = [(left[i], right[j]) for i, j in found.pairs]
    chain = _in_order(pairs)
    crossing = sorted(set(pairs) - set(chain))
    equal = [(i, j) for i, j in crossing if ours[i].lower == theirs[j].lower]
    data = lexicons.language(language)
    slight = data.function_words if data else frozenset()
    runs = _joined(_Step(Kind.MOVED, i, i + 1, j, j + 1) for i, j in equal)
    moved = [run for run in runs if any(t.lower not in slight for t in ours[run.left : run.left_end])]
    return _with_numbers(chain, ours, theirs, moved), moved


def _with_numbers(
    chain: Sequence[tuple[int, int]], ours: Sequence[Token], theirs: Sequence[Token], moved: Sequence[_Step]
) -> list[tuple[int, int]]:
    """The pairs, with numbers between two of them paired in order where both sides have as many there."""
    away = {k for run in moved for k in range(run.left, run.left_end)}
    come = {k for run in moved for k in range(run.right, run.right_end)}
    found: list[tuple[int, int]] = []
    i = j = 0
    for here, there in [*chain, (len(ours), len(theirs))]:
        left = [k for k in range(i, here) if ours[k].shape == NUMBER and k not in away]
        right = [k for k in range(j, there) if theirs[k].shape == NUMBER and k not in come]
        found += zip(left, right, strict=True) if len(left) == len(right) else ()
        found.append((here, there))
        i, j = here + 1, there + 1
    return found[:-1]


def _in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs, sorted by their first index, of which the second increases too (patience sorting)."""
    tails: list[int] = []
    last: list[int] = []
    before: list[int | None] = []
    for k, (_, j) in enumerate(pairs):
        place = bisect_left(tails, j)
        tails[place : place + 1] = [j]
        last[place : place + 1] = [k]
        before.append(last[place - 1] if place else None)
    chain = []
    at: int | None = last[-1] if last else None
    while at is not None:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]


def _joined(steps: Iterable[_Step]) -> list[_Step]:
    """Steps that follow directly on one another as one, where both are the same or neither is."""
    found: list[_Step] = []
    for step in steps:
        if step.left == step.left_end and step.right == step.right_end:
            continue
        last = found[-1] if found else None
        follows = last and (last.left_end, last.right_end) == (step.left, step.right)
        alike = last and (last.kind is Kind.SAME) == (step.kind is Kind.SAME) and not (last.alone or step.alone)
        if last and follows and alike:
            kind = last.kind if last.kind is step.kind else Kind.CHANGED
            found[-1] = _Step(kind, last.left, step.left_end, last.right, step.right_end)
        else:
            found.append(step)
    return found


def _between(ours: Sequence[Token], theirs: Sequence[Token], gap: _Gap) -> Iterator[_Step]:
    """What stands between two linked pairs: equal marks at its ends, and what was put for what between them."""
    head = _common((ours[i] for i in gap.left), (theirs[j] for j in gap.right))
    left, right = gap.left[head:], gap.right[head:]
    tail = _common((ours[i] for i in reversed(left)), (theirs[j] for j in reversed(right)))
    left, right = left[: len(left) - tail], right[: len(right) - tail]
    yield _Step(Kind.SAME, gap.left.start, left.start, gap.right.start, right.start)
    for old, new in zip_longest(_stretches(left, gap.away), _stretches(right, gap.come)):
        a, b = (old.start, old.stop) if old else (left.stop, left.stop)
        c, d = (new.start, new.stop) if new else (right.stop, right.stop)
        yield _Step(Kind.CHANGED if old and new else Kind.ONLY, a, b, c, d)
    yield _Step(Kind.SAME, left.stop, gap.left.stop, right.stop, gap.right.stop)


def _common(ours: Iterable[Token], theirs: Iterable[Token]) -> int:
    """How many marks two rows of tokens have in common from their beginning."""
    pairs = zip(ours, theirs, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0].shape == MARK and pair[0].text == pair[1].text, pairs))


def _stretches(indices: range, without: Set[int]) -> list[range]:
    """The runs of indices that the others leave."""
    cuts = [indices.start - 1, *(k for k in indices if k in without), indices.stop]
    return [range(a + 1, b) for a, b in pairwise(cuts) if a + 1 < b]


def _span(tokens: Sequence[Token], first: int, behind: int) -> Span:
    """The span of some tokens; of none, the end of what stands before them."""
    if first < behind:
        return Span(tokens[first].start, tokens[behind - 1].end)
    return Span(*(tokens[first - 1].end,) * 2) if first else Span(0, 0)


def _pieces(text: str, spans: Iterable[tuple[Span, Kind]]) -> list[Piece]:
    pieces: list[Piece] = []

    def add(start: int, end: int, kind: Kind) -> None:
        if start == end:
            return
        if pieces and pieces[-1].kind is kind is Kind.SAME:
            pieces[-1] = Piece(pieces[-1].text + text[start:end], kind)
        else:
            pieces.append(Piece(text[start:end], kind))

    behind = 0
    for span, kind in sorted(spans):
        if span.start < span.end:
            add(behind, span.start, Kind.SAME)
            add(*span, kind)
            behind = span.end
    add(behind, len(text), Kind.SAME)
    return pieces
