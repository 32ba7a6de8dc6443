"""Comparisons told from the other end: A above B, B below A."""

from __future__ import annotations

from auditor.align.collate import Collation, Witness
from auditor.align.link import Links
from auditor.facts.polarity import together
from auditor.lexicons.en import DATA
from auditor.lexicons.english_opposites import DETERMINERS, TIMES, WHEREABOUTS
from auditor.lexicons.english_polarity import FUNCTION
from auditor.rules.witness.polarity._clash import Side

_REACH = 6  # words on each side of a word among which are those that it compares
_GOVERNED = 3  # words among which a preposition has its noun
_DATES = TIMES | frozenset((*DATA.months, *DATA.weekdays))


def crosswise(collation: Collation, left: Side, right: Side, links: Links) -> bool:
    """Whether a word before the one stands after the other, and the other way round: A above B, B below A.

    What only says when or where (on Monday) stands anywhere, and an agent (by the army) tells of a passive.
    """
    ours, theirs = collation.witnesses[left.witness], collation.witnesses[right.witness]
    here, there = _than(ours, left), _than(theirs, right)
    if here and there:
        solid = [(i, j) for i, j in links.pairs if ours.tokens[i].lower not in FUNCTION]
        return any(i < here and j > there for i, j in solid) and any(i > here and j < there for i, j in solid)
    return any(_before(ours, left, i) and _after(theirs, right, j) for i, j in links.pairs) and any(
        _after(ours, left, i) and _before(theirs, right, j) for i, j in links.pairs
    )


def _than(witness: Witness, side: Side) -> int | None:
    """The *than* behind a word, on both sides of which stands what it compares."""
    near = range(side.last + 1, min(len(witness.tokens), side.last + 1 + _REACH))
    return next((k for k in near if witness.tokens[k].lower == "than"), None)


def _before(witness: Witness, side: Side, at: int) -> bool:
    """Whether a token is one that the word says something of."""
    near = side.first - _REACH <= at < side.first
    return near and _compared(witness, at) and _preposition(witness, at) not in WHEREABOUTS


def _after(witness: Witness, side: Side, at: int) -> bool:
    """Whether a token is one to which the word sets another in relation, with no mark between."""
    text = witness.document.text
    return (
        side.last < at <= side.last + _REACH
        and _compared(witness, at)
        and _preposition(witness, at) != "by"
        and all(together(witness.tokens, k, text) for k in range(side.last + 1, at + 1))
    )


def _compared(witness: Witness, at: int) -> bool:
    word = witness.tokens[at].lower
    return word not in FUNCTION and word not in _DATES


def _preposition(witness: Witness, at: int) -> str:
    """The preposition before a noun, before its article if it has one; empty where there is none."""
    for k in range(at - 1, max(-1, at - 1 - _GOVERNED), -1):
        word = witness.tokens[k].lower
        if word in WHEREABOUTS or word == "of":
            return word
        if word in DETERMINERS:
            before = witness.tokens[k - 1].lower if k else ""
            return before if before in WHEREABOUTS else ""
    return ""
