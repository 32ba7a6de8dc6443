"""What another witness has at the place of words that are in doubt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from auditor.align.collate import Collation
from auditor.lexicons.base import words
from auditor.rules.witness.content import solid
from auditor.rules.witness.doubt import Doubt
from auditor.tokens import Token

_NEAR = 4  # words on either side of a place among which one has a partner
_LIGHT = words("a an the of to that and in on")  # words that may be there or not
_CROSSED = 3  # words that may stand between two places which are one all the same
_FAR = 4  # words that an answer may stand away from where it is expected


def answer(collation: Collation, doubt: Doubt) -> range | None:
    """The tokens of ``theirs`` without a partner that stand nearest to where those in doubt would be."""
    theirs = collation.witnesses[doubt.theirs].tokens
    expected = place(collation, doubt)
    free = collation.unlinked(doubt.theirs, doubt.ours)
    near = [(_away(run, *expected), run.start, run) for run in _runs(free, theirs)]
    distance, _, found = min(near, default=(_FAR, 0, None))
    return found if distance < _FAR else None


def away(collation: Collation, doubt: Doubt, run: range) -> int:
    """Words between tokens of ``theirs`` and where those in doubt would be, 4 at most."""
    return _away(run, *place(collation, doubt))


def _away(run: range, left: int | None, right: int | None) -> int:
    before = _FAR if left is None else abs(run.start - 1 - left)
    return min(_FAR, before, _FAR if right is None else abs(right - run.stop))


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
    ours, around = collation.witnesses[doubt.ours].tokens, range(doubt.first - reach, doubt.first + reach)
    return [ours[k] for k in collation.unlinked(doubt.ours, doubt.theirs) if k in around]


def place(collation: Collation, doubt: Doubt, near: int = _NEAR) -> tuple[int | None, int | None]:
    """Nearest partners among ``near`` tokens before and behind those in doubt; -1 and their number at the ends."""
    forth = collation.partners(doubt.ours, doubt.theirs)
    before, behind = doubt.first - 1, doubt.last + 1
    many = len(collation.witnesses[doubt.ours].tokens)
    left = next((forth[k] for k in range(before, before - near, -1) if k in forth), None)
    right = next((forth[k] for k in range(behind, behind + near) if k in forth), None)
    last = len(collation.witnesses[doubt.theirs].tokens)
    return -1 if before < 0 else left, last if behind >= many else right


def crossed(here: int, there: int, forth: Mapping[int, int]) -> bool:
    """Whether some words that stand before one of two tokens have their partners behind the other, but not most.

    ``forth`` are the partners of the tokens of the first one's passage. Such two are not in one place, as the
    first and the last one of a list are not; where most words change sides a clause has moved.
    """
    return _CROSSED < crossings(here, there, forth.items()) <= len(forth) / 2


def crossings(here: int, there: int, pairs: Iterable[tuple[int, int]]) -> int:
    """Number of linked tokens, by their indices in two passages, before one of two places and behind the other."""
    return sum((i < here) != (j < there) for i, j in pairs)


def _runs(free: Sequence[int], tokens: Sequence[Token]) -> Iterator[range]:
    """Tokens in a row, of which one is a word of content."""
    start = None
    for at, k in enumerate(free):
        start = k if start is None else start
        if at + 1 == len(free) or free[at + 1] != k + 1:
            if any(solid(token) for token in tokens[start : k + 1]):
                yield range(start, k + 1)
            start = None
