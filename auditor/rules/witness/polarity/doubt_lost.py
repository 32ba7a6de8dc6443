"""WIT056 doubt-lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from auditor.align.collate import Collation, Witness
from auditor.align.link import Links
from auditor.facts.polarity import is_month
from auditor.lexicons.english_polarity import (
    APPROXIMATE,
    DOUBTFUL,
    DOUBTFUL_STEMS,
    DOUBTS,
    FUNCTION,
    GRAVE_DOUBTS,
    MODALS,
)
from auditor.lexicons.numerals import NUMERALS
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.polarity._clash import Clash, Side, clashing
from auditor.tokens import NUMBER

_SCOPE = 5  # words after a doubt among which is what it doubts
_NEAR = 10  # words around what is doubted among which another wording would doubt it


class DoubtLost(WitnessRule):
    """A “probably”, “allegedly” or “may” where another article states the same as a fact.

    Why it matters: between “the alleged author of the attack” and “the author of the attack” lies a
    verdict; a hedge lost in translation makes a newspaper say what nobody has said.

    Not flagged: a doubt that the other article has in other words (“reportedly”, “is believed to”,
    “according to”, “could”, “if”); “may” of what is to come; “supposed to”, which is planned; hedges on
    numbers.
    """

    code = "WIT056"
    name = "doubt-lost"
    category = Category.MISTRANSLATION
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("The planes were probably Russian, the NGO said.", "The planes are believed to be Russian.")),
        Witnesses(("The minister may resign on Friday.", "The minister could resign on Friday.")),
        Witnesses(("The alleged gunman was arrested.", "The suspected gunman was arrested.")),
        Witnesses(("The vote takes place on 4 May in Lima.", "The vote takes place in Lima on 4 May.")),
        Witnesses(("The show was supposed to open on Friday.", "The show was to open on Friday.")),
        Witnesses(("Perhaps 300 sheep died in the fire.", "In the fire, 300 sheep died.")),
        Witnesses(
            ("Police do not rule out that the shop was robbed.", "Perhaps the shop was robbed, police say.")
        ),
        Witnesses(("He may be at home, neighbours say.", "Neighbours say it is possible that he is at home.")),
    )
    INVALID = (
        Witnesses(
            (
                "The ship was ⟦probably⟧ sunk off Crete in May.",
                "In May the ship was ⟦sunk⟧ off Crete.",
            )
        ),
        Witnesses(
            (
                "Police in Lyon arrested the ⟦alleged⟧ author of the attack on Friday.",
                "The ⟦author⟧ of the attack was arrested in Lyon on Friday.",
            )
        ),
        Witnesses(
            (
                "The planes, ⟦probably⟧ Russian, targeted a convoy of civilians.",
                "The ⟦Russian⟧ planes targeted a convoy of civilians.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        return clashing(collation, _clashes, _message)


def _message(mine: str, other: str, where: str) -> str:
    return f"“{mine}” here, “{other}” in {where}: one of them leaves open what the other states"


def _clashes(collation: Collation, left: int, right: int, links: Links) -> Iterator[Clash]:
    forth, back = dict(links.pairs), {j: i for i, j in links.pairs}
    for mine, other, partner in ((left, right, forth), (right, left, back)):
        ours, theirs = collation.witnesses[mine], collation.witnesses[other]
        for at, token in enumerate(ours.tokens):
            if _doubts(ours, at) and at not in partner:
                doubted = _doubted(ours, at, partner)
                if doubted is not None and not _open(theirs, doubted):
                    grave = Severity.MAJOR if token.lower in GRAVE_DOUBTS else Severity.MINOR
                    yield Clash(Side(mine, at, at, at), Side(other, doubted, doubted, doubted), grave)


def _doubts(ours: Witness, at: int) -> bool:
    """Whether the word leaves open what follows; *may* does so only of the past, *supposed to* is planned."""
    word = ours.tokens[at].lower
    after = [t.lower for t in ours.tokens[at + 1 : at + 3]]
    if word in MODALS:
        return not ours.tokens[at].capitalised and after[:1] == ["have"]
    return word in DOUBTS and not (word == "supposed" and after[:1] == ["to"] and after != ["to", "have"])


def _doubted(ours: Witness, at: int, partner: Mapping[int, int]) -> int | None:
    """What the other witness has for the first content word after a doubt; None where that is a number."""
    scope = range(at + 1, min(at + 1 + _SCOPE, len(ours.tokens)))
    first = next((k for k in scope if ours.tokens[k].lower not in FUNCTION), None)
    if first is None or _number(ours, first):
        return None
    return partner.get(first)


def _number(ours: Witness, at: int) -> bool:
    """Whether a number is at that token, or behind words there that make it a rough one: at least 300."""
    while at < len(ours.tokens) and ours.tokens[at].lower in APPROXIMATE:
        at += 1
    return at < len(ours.tokens) and (
        ours.tokens[at].shape == NUMBER or ours.tokens[at].lower in NUMERALS["en"].cardinals
    )


def _open(theirs: Witness, at: int) -> bool:
    """Whether words around what is doubted leave it open in this witness too."""
    near = range(max(0, at - _NEAR), min(len(theirs.tokens), at + _NEAR + 1))
    return "?" in theirs.text or any(
        theirs.tokens[k].lower in DOUBTS | DOUBTFUL
        or (theirs.tokens[k].lower in MODALS and not is_month(theirs.tokens, k))
        or theirs.tokens[k].lower.startswith(DOUBTFUL_STEMS)
        for k in near
    )
