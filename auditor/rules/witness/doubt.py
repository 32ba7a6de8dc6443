"""Doubts: what the word-level estimate says of a witness, as all the others have it."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor.align.collate import Collation
from auditor.estimate.tag import FLOOR, Kind, Tag
from auditor.tokens import Token

_CEILING = 3.0  # log-odds beyond which one witness weighs no more: it must not outvote one that sees nothing wrong
_MOST = 0.9999  # probability beyond which none is told from another
_LIKELIER = 2.0  # log-odds by which a fault is likelier in one witness than in the other, and told there alone


class Doubt(NamedTuple):
    """Tokens ``first`` to ``last`` (inclusive) of the witness ``ours`` are in doubt.

    Where words are lost, these are missing before ``first``, which may be one more than there are, and ``last`` is
    ``first - 1``. ``odds`` are the mean log-odds over the other wordings; one that does not contradict counts as
    ``FLOOR``. ``theirs`` is the one that speaks most against it.
    """

    ours: int
    theirs: int
    first: int
    last: int
    odds: float

    @property
    def words(self) -> range:
        """The tokens in doubt; none where words are lost."""
        return range(self.first, self.last + 1)


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
                single.append(Doubt(ours, theirs, at, at - (kind == Kind.LOST), mean))
        yield from single if kind == Kind.LOST else _joined(single)


def odds_of(collation: Collation, ours: int, theirs: int, words: range, kind: Kind) -> float:
    """The greatest odds of a kind that words of one witness have against another."""
    tokens = collation.witnesses[ours].tokens
    found = (
        tag.odds
        for tag in collation.tags(ours, theirs) or ()
        if tag.kind == kind and (at := token_of(tokens, tag)) is not None and at in words
    )
    return max(found, default=FLOOR)


def differ(collation: Collation, doubt: Doubt, words: range, kind: Kind) -> float:
    """Log-odds that one of the two witnesses is as the estimate suspects; −inf where theirs is far likelier to be.

    What ours has lost, theirs may have added: ``kind`` is what ``words`` of theirs would be. Which of the two it
    is, no text can say; since one excludes the other, their probabilities add up.
    """
    there = min(odds_of(collation, doubt.theirs, doubt.ours, words, kind), _CEILING)
    if there - doubt.odds > _LIKELIER:
        return -math.inf
    either = min(sum(1 / (1 + math.exp(-odds)) for odds in (doubt.odds, there)), _MOST)
    return math.log(either / (1 - either))


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
