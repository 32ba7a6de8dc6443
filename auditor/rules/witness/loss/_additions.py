"""Where a witness has words that another one lacks: what the estimate says of it, and what the texts say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.align.collate import Collation, Witness
from auditor.estimate.tag import FLOOR, Kind
from auditor.facts.polarity import is_negation
from auditor.lexicons.english_seams import BOUND, DETERMINER, MODAL, PRONOUNS, SUPPORT
from auditor.lexicons.numerals import CURRENCY_SIGNS, NUMERALS
from auditor.rules.witness.content import is_elided, is_scrap, named, solid
from auditor.rules.witness.doubt import Doubt, differ, doubts
from auditor.rules.witness.loss._light import dispensable, of_expression
from auditor.rules.witness.loss._manner import of_manner
from auditor.rules.witness.there import place
from auditor.tokens import NUMBER
from auditor.words import zipf

_DOUBTED = -2.0  # log-odds from which an addition is considered
_LEAST, _ANYWHERE, _REWORDED = -1.5, 0.0, 1.0
"""Those from which it is told: between two words that stand side by side in the other witness,
anywhere, and where something else near its place may stand for it.
"""
_NEAR = 2  # words on either side of that place in which another wording of the added ones may stand
_NEAR_OURS = 4  # words on either side of the added ones for which those may stand instead
_LIGHT = DETERMINER | BOUND | {"and"}  # words that word nothing otherwise
_KNOWN = 1.5  # Zipf value of a word of the language; others may be left from another one
_SIGN = re.compile(f"[{re.escape(''.join(sign for sign in CURRENCY_SIGNS if len(sign) == 1))}]")
_APART = 4  # words at most from what stands before the added ones to what stands behind them


def additions(collation: Collation) -> Iterator[tuple[Doubt, range]]:
    """Doubts whose words are added, with the words around their place in the other witness."""
    told: set[tuple[int, int]] = set()
    for doubt in (*doubts(collation, Kind.ADDED, _DOUBTED), *_put_between(collation)):
        around = _around(collation, doubt)
        if (
            around
            and (doubt.ours, doubt.first) not in told
            and not _excused(collation, doubt)
            and (
                _sole(collation, doubt, around)
                or differ(collation, doubt, around, Kind.LOST) >= _asked(collation, doubt, around)
            )
        ):
            told.update((doubt.ours, k) for k in doubt.words)
            yield doubt, around


def _put_between(collation: Collation) -> Iterator[Doubt]:
    """Words of content that no other witness has, each by itself, whatever the estimate says of it."""
    for ours in collation.distinct:
        others = [k for k in collation.distinct if k != ours and collation.tags(ours, k) is not None]
        for at, token in enumerate(collation.witnesses[ours].tokens):
            if solid(token) and not any(at in collation.partners(ours, k) for k in others):
                yield from (Doubt(ours, k, at, at, FLOOR) for k in others)


def _sole(collation: Collation, doubt: Doubt, around: range) -> bool:
    """Whether the other witness has no word of content without a partner, nor any other near."""
    if not _inserted(collation, doubt):
        return False
    theirs = collation.witnesses[doubt.theirs].tokens
    near = range(around.start - _NEAR, around.stop + _NEAR)
    return not (
        any(solid(theirs[k]) for k in collation.unlinked(doubt.theirs, doubt.ours))
        or _free(collation, doubt.theirs, doubt.ours, near)
    )


def _excused(collation: Collation, doubt: Doubt) -> bool:
    """Whether one of the words is kept sooner than added, or the other witness has it, or its like."""
    ours, theirs = collation.witnesses[doubt.ours], collation.witnesses[doubt.theirs]
    linked, alike = (of(doubt.ours, doubt.theirs) for of in (collation.partners, collation.alike))
    known = {*theirs.wording, *SUPPORT, *MODAL, *PRONOUNS}
    known |= NUMERALS["en"].currencies.keys() if _SIGN.search(theirs.text) else set()
    if (
        (doubt.first and is_elided(ours, doubt.first - 1))
        or of_expression(ours.tokens, doubt.words)
        or dispensable(ours.tokens, doubt.words, theirs.tokens)
    ):
        return True
    return any(_kept(ours, k) or k in linked or k in alike or ours.tokens[k].lower in known for k in doubt.words)


def _asked(collation: Collation, doubt: Doubt, around: range) -> float:
    """The log-odds from which words are told."""
    if of_manner(collation, doubt.ours, doubt.words, doubt.theirs):
        return _REWORDED
    if _inserted(collation, doubt):
        return _LEAST
    return _REWORDED if _reworded(collation, doubt, around) else _ANYWHERE


def _inserted(collation: Collation, doubt: Doubt) -> bool:
    """Whether the same words as before and behind the added ones stand side by side in the other witness."""
    ours, theirs = collation.witnesses[doubt.ours].tokens, collation.witnesses[doubt.theirs].tokens
    forth = collation.partners(doubt.ours, doubt.theirs)
    before, behind = doubt.first - 1, doubt.last + 1
    return (
        before in forth
        and forth.get(behind) == forth[before] + 1
        and all(ours[k].lower == theirs[forth[k]].lower for k in (before, behind))
    )


def _kept(witness: Witness, k: int) -> bool:
    """Whether a word is a number or a name, which a translator drops sooner than adds, a negation or no word."""
    token = witness.tokens[k]
    if token.shape == NUMBER or named(witness, k) or is_negation(token) or is_scrap(token):
        return True
    return zipf(token.lower, witness.language) < _KNOWN


def _around(collation: Collation, doubt: Doubt) -> range | None:
    """The words of the other witness around the place of the added ones, or where that is torn up, behind it."""
    left, right = place(collation, doubt)
    last = len(collation.witnesses[doubt.theirs].tokens) - 1
    if left is not None and right is not None and 0 < right - left <= _APART:
        return range(max(left, 0), min(right, last) + 1)
    behind = collation.partners(doubt.ours, doubt.theirs).get(doubt.last + 1)
    return None if behind is None else range(max(behind - 1, 0), behind + 1)


def _reworded(collation: Collation, doubt: Doubt, around: range) -> bool:
    """Whether more words near that place have no partner than others near ours: one may stand for the added."""
    theirs = _free(collation, doubt.theirs, doubt.ours, range(around.start - _NEAR, around.stop + _NEAR))
    ours = _free(collation, doubt.ours, doubt.theirs, range(doubt.first - _NEAR_OURS, doubt.last + 1 + _NEAR_OURS))
    return len(theirs) > len(ours - set(doubt.words))


def _free(collation: Collation, index: int, other: int, near: range) -> set[int]:
    """Words in that range of a witness that have no partner in another one and word something."""
    tokens = collation.witnesses[index].tokens
    return {k for k in collation.unlinked(index, other) if k in near and tokens[k].lower not in _LIGHT}
