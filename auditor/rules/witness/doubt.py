"""Doubts: what the word-level estimate says of a witness, as all the others have it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor.align.collate import Collation
from auditor.estimate.tag import FLOOR, Kind, Tag
from auditor.lexicons.base import words
from auditor.rules.witness.content import solid
from auditor.tokens import Token

_CEILING = 3.0  # log-odds beyond which one witness weighs no more: it must not outvote one that sees nothing wrong
_NEAR = 4  # words on either side of a place among which one has a partner
_LIGHT = words("a an the of to that and in on")  # words that may be there or not
_FAR = 4  # words that an answer may stand away from where it is expected


class Doubt(NamedTuple):
    """Tokens ``first`` to ``last`` (inclusive) of the witness ``ours`` are in doubt.

    Where words are lost, these are missing before ``first``, which may be one more than there are, and ``last`` is
    ``first - 1``. ``odds`` are the mean log-odds over the other wordings; one that does not contradict counts as
    ``FLOOR``. ``theirs`` is the one that speaks most against it, with log-odds ``against``.
    """

    ours: int
    theirs: int
    first: int
    last: int
    odds: float
    against: float


def doubts(collation: Collation, kind: Kind, least: float) -> Iterator[Doubt]:
    """Doubts of a kind with at least those odds, words in a row as one, in the order of witnesses and texts."""
    for ours in (k for k in collation.distinct if collation.witnesses[k].tokens):
        estimated = {
            k: tags for k in collation.distinct if k != ours and (tags := collation.tags(ours, k)) is not None
        }
        told: dict[int, dict[int, float]] = defaultdict(dict)
        for theirs, tags in estimated.items():
            for tag in tags:
                if tag.kind == kind and (at := token_of(collation.witnesses[ours].tokens, tag)) is not None:
                    told[at][theirs] = max(min(tag.odds, _CEILING), told[at].get(theirs, FLOOR))
        single = []
        for at, odds in sorted(told.items()):
            mean = (sum(odds.values()) + FLOOR * (len(estimated) - len(odds))) / len(estimated)
            if mean >= least:
                theirs = max(odds, key=lambda k: (odds[k], -k))
                single.append(Doubt(ours, theirs, at, at - (kind == Kind.LOST), mean, odds[theirs]))
        yield from single if kind == Kind.LOST else _joined(single)


def answer(collation: Collation, doubt: Doubt) -> range | None:
    """The tokens of ``theirs`` without a partner that stand nearest to where those in doubt would be."""
    theirs = collation.witnesses[doubt.theirs].tokens
    left, right = place(collation, doubt)

    def away(run: range) -> int:
        return min(
            _FAR if left is None else abs(run.start - 1 - left), _FAR if right is None else abs(right - run.stop)
        )

    free = sorted(set(range(len(theirs))) - set(collation.partners(doubt.ours, doubt.theirs).values()))
    near = [(away(run), run.start, run) for run in _runs(free, theirs) if away(run) < _FAR]
    return min(near)[2] if near else None


def slight(collation: Collation, doubt: Doubt) -> range | None:
    """The tokens of ``theirs`` without a partner at the very place, though no words of content: he, than your own.

    They stand before the partner of what is behind the words in doubt, or behind that of what is before them.
    """
    back, theirs = collation.partners(doubt.theirs, doubt.ours), collation.witnesses[doubt.theirs].tokens
    left, right = place(collation, doubt, near=1)
    found = range(0)
    if right is not None:
        found = range(next((k + 1 for k in range(right - 1, -1, -1) if k in back), 0), right)
    if not found and left is not None:
        found = range(left + 1, next((k for k in range(left + 1, len(theirs)) if k in back), len(theirs)))
    said = [theirs[k].lower for k in found]
    return found if not _LIGHT.issuperset(said) or (said == ["that"] and not found.start) else None


def alone(collation: Collation, doubt: Doubt, reach: int) -> list[Token]:
    """The tokens of ``ours`` without a partner, up to that many before and behind the place of those in doubt."""
    forth, ours = collation.partners(doubt.ours, doubt.theirs), collation.witnesses[doubt.ours].tokens
    around = range(max(0, doubt.first - reach), min(len(ours), doubt.first + reach))
    return [ours[k] for k in around if k not in forth]


def place(collation: Collation, doubt: Doubt, near: int = _NEAR) -> tuple[int | None, int | None]:
    """Nearest partners among ``near`` tokens before and behind those in doubt; -1 and their number at the ends."""
    forth = collation.partners(doubt.ours, doubt.theirs)
    before, behind = doubt.first - 1, doubt.last + 1
    many = len(collation.witnesses[doubt.ours].tokens)
    left = next((forth[k] for k in range(before, before - near, -1) if k in forth), None)
    right = next((forth[k] for k in range(behind, behind + near) if k in forth), None)
    last = len(collation.witnesses[doubt.theirs].tokens)
    return -1 if before < 0 else left, last if behind >= many else right


def odds_of(collation: Collation, ours: int, theirs: int, words: range, kind: Kind) -> float:
    """The greatest odds of a kind that words of one witness have against another."""
    tokens = collation.witnesses[ours].tokens
    found = (
        tag.odds
        for tag in collation.tags(ours, theirs) or ()
        if tag.kind == kind and (at := token_of(tokens, tag)) is not None and at in words
    )
    return max(found, default=FLOOR)


def token_of(tokens: Sequence[Token], tag: Tag) -> int | None:
    """The token that a tag is on; where words are lost, the one before which they are, if it begins there."""
    if tag.kind == Kind.LOST:
        at = bisect_left(tokens, tag.start, key=lambda token: token.start)
        return None if at and tokens[at - 1].end > tag.start else at
    at = bisect_right(tokens, tag.start, key=lambda token: token.start) - 1
    return at if at >= 0 and tokens[at].end > tag.start else None


def _joined(single: Sequence[Doubt]) -> Iterator[Doubt]:
    run: Doubt | None = None
    for doubt in single:
        if run and doubt.first == run.last + 1:
            best = max(run, doubt, key=lambda one: one.odds)
            run = best._replace(first=run.first, last=doubt.last)
        else:
            if run:
                yield run
            run = doubt
    if run:
        yield run


def _runs(free: Sequence[int], tokens: Sequence[Token]) -> Iterator[range]:
    """Tokens in a row, of which one is a word of content."""
    start = None
    for at, k in enumerate(free):
        start = k if start is None else start
        if at + 1 == len(free) or free[at + 1] != k + 1:
            if any(solid(token) for token in tokens[start : k + 1]):
                yield range(start, k + 1)
            start = None
