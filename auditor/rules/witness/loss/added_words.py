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
from auditor.rules.witness.doubt import Doubt, doubts, odds_of, place
from auditor.tokens import NUMBER

_INSERTED, _LEAST, _SURE = -1.5, -0.25, 1.25
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
    evidence; less of it is asked between two words that stand side by side in the other article.
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
                "The envoys were pleased with the general discussions on fish in Oslo.",
                "The envoys were pleased with all of the discussions on fish in Oslo.",
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
        for doubt in _additions(collation):
            ours, theirs = collation.witnesses[doubt.ours], collation.witnesses[doubt.theirs]
            words = range(doubt.first, doubt.last + 1)
            around = _around(collation, doubt)
            if (
                around
                and (doubt.odds >= _SURE or not _reworded(collation, doubt, around))
                and not any(_kept(ours, k) or k in collation.alike(doubt.ours, doubt.theirs) for k in words)
                and words.start not in collation.partners(doubt.ours, doubt.theirs)
                and odds_of(collation, doubt.theirs, doubt.ours, around, Kind.LOST) < doubt.against
            ):
                for copy in collation.copies(doubt.ours):
                    yield _found(collation.witnesses[copy], theirs, words, around)


def _additions(collation: Collation) -> list[Doubt]:
    """Words that are likely to be added, and less likely ones between two that stand side by side elsewhere."""
    sure = list(doubts(collation, Kind.ADDED, _LEAST))
    places = {(doubt.ours, k) for doubt in sure for k in range(doubt.first - 1, doubt.last + 2)}
    slight = (
        doubt
        for doubt in doubts(collation, Kind.ADDED, _INSERTED)
        if _inserted(collation, doubt)
        and not any((doubt.ours, k) in places for k in range(doubt.first, doubt.last + 1))
    )
    return [*sure, *slight]


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
    """The words of the other witness around the place of the added ones."""
    left, right = place(collation, doubt)
    last = len(collation.witnesses[doubt.theirs].tokens) - 1
    if left is None or right is None or not 0 < right - left <= _APART:
        return None
    return range(max(left, 0), min(right, last) + 1)


def _reworded(collation: Collation, doubt: Doubt, around: range) -> bool:
    """Whether words without a partner in or near that place may stand for the added ones."""
    theirs = collation.witnesses[doubt.theirs].tokens
    near = set(range(max(0, around.start - _NEAR), min(len(theirs), around.stop + _NEAR)))
    free = near - set(collation.partners(doubt.ours, doubt.theirs).values())
    return any(theirs[k].lower not in _LIGHT for k in free)


def _found(ours: Witness, theirs: Witness, words: range, around: range) -> Found:
    first, last, added = quoted(ours, words)
    start, end, lacking = quoted(theirs, around)
    message = f"“{added}” has no counterpart in {theirs.document.id}, which has “{lacking}”"
    return Found(ours.document.id, Hit(first, last, message, None, None, (evidence(theirs, start, end),)))
