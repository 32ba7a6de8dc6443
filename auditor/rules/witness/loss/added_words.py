"""WIT071 added-words."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation, Witness
from auditor.estimate.tag import Kind
from auditor.lexicons.english_seams import BOUND, DETERMINER
from auditor.model import Severity
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.cite import evidence, quoted
from auditor.rules.witness.content import is_letter, named
from auditor.rules.witness.doubt import Doubt, differ, doubts
from auditor.rules.witness.loss._manner import of_manner
from auditor.rules.witness.there import place
from auditor.tokens import NUMBER

_LEAST, _ANYWHERE, _REWORDED = -2.0, -1.0, 1.75
"""Log-odds from which an addition is told: between two words that stand side by side in the other witness,
anywhere, and where something else near its place may stand for it.
"""
_NEAR = 2  # words on either side of that place in which another wording of the added ones may stand
_LIGHT = (DETERMINER | BOUND | {"and"}) - {"all", "both"}  # words that word nothing otherwise
_APART = 4  # words at most from what stands before the added ones to what stands behind them


class AddedWords(WitnessRule):
    """Words in the middle of a stretch that the witnesses share, which this article alone has.

    Why it matters: a word that the wire did not have changes what is reported (representatives who
    “repeatedly” denied), and nothing in the sentence itself betrays it.

    Not flagged: names and numbers, which a translator drops sooner than adds; words that may put otherwise what
    the witness has there; what another of three or more witnesses has too. The word-level estimate weighs the
    evidence, of words lost there too, since one or the other is what a difference comes from; less of it is asked
    between two words that stand side by side in the other article.
    """

    code = "WIT071"
    name = "added-words"
    category = Category.ADDITION
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("The 27 soldiers left on Friday.", "The soldiers left on Friday.")),
        Witnesses(("The troops reached the town.", "The town was reached by soldiers.")),
        Witnesses(("The mayor, Anna Lindqvist, denied it.", "The mayor denied it.")),
        Witnesses(
            (
                "The minister secretly met the envoys in Geneva on Friday.",
                "The minister met the envoys behind closed doors in Geneva on Friday.",
            )
        ),
        Witnesses(
            (
                "The ministry said that the draft law would be read in May.",
                "The ministry said that the bill would be read in May.",
            )
        ),
        Witnesses(
            (
                "The envoy arrived on the previous day for the talks in Geneva.",
                "The envoy arrived on the day before for the talks in Geneva.",
            )
        ),
    )
    INVALID = (
        Witnesses(
            (
                "The minister ⟦secretly⟧ met the envoys in Geneva on Friday.",
                "The minister met the envoys in Geneva on Friday.",
            )
        ),
        Witnesses(
            (
                "He gave the signal from a ⟦small⟧ military airfield in the north before dawn.",
                "Before daybreak he sent the sign from a military airfield in the north.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        for doubt in doubts(collation, Kind.ADDED, _LEAST):
            around = _around(collation, doubt)
            if (
                around
                and not _excused(collation, doubt)
                and differ(collation, doubt, around, Kind.LOST) >= _asked(collation, doubt, around)
            ):
                theirs = collation.witnesses[doubt.theirs]
                for copy in collation.copies(doubt.ours):
                    yield _found(collation.witnesses[copy], theirs, doubt.words, around)


def _excused(collation: Collation, doubt: Doubt) -> bool:
    """Whether one of the words is kept sooner than added, or has its like in the other witness."""
    linked, alike = (of(doubt.ours, doubt.theirs) for of in (collation.partners, collation.alike))
    return any(_kept(collation.witnesses[doubt.ours], k) or k in linked or k in alike for k in doubt.words)


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
    """Whether a word is a number or a name, which a translator drops sooner than adds, or no word at all."""
    return witness.tokens[k].shape == NUMBER or named(witness, k) or is_letter(witness.tokens[k])


def _around(collation: Collation, doubt: Doubt) -> range | None:
    """The words of the other witness around the place of the added ones, or where that is torn up, behind it."""
    left, right = place(collation, doubt)
    last = len(collation.witnesses[doubt.theirs].tokens) - 1
    if left is not None and right is not None and 0 < right - left <= _APART:
        return range(max(left, 0), min(right, last) + 1)
    behind = collation.partners(doubt.ours, doubt.theirs).get(doubt.last + 1)
    return None if behind is None else range(max(behind - 1, 0), behind + 1)


def _reworded(collation: Collation, doubt: Doubt, around: range) -> bool:
    """Whether words without a partner in or near that place may stand for the added ones."""
    theirs = collation.witnesses[doubt.theirs].tokens
    near = set(range(max(0, around.start - _NEAR), min(len(theirs), around.stop + _NEAR)))
    free = near - collation.partners(doubt.theirs, doubt.ours).keys()
    return any(theirs[k].lower not in _LIGHT for k in free)


def _found(ours: Witness, theirs: Witness, words: range, around: range) -> Found:
    first, last, added = quoted(ours, words)
    start, end, lacking = quoted(theirs, around)
    message = f"“{added}” has no counterpart in {theirs.document.id}, which has “{lacking}”"
    return Found(ours.document.id, Hit(first, last, message, None, None, (evidence(theirs, start, end),)))
