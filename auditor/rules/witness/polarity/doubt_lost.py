"""WIT056 doubt-lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from auditor.align.collate import Collation, Witness
from auditor.align.link import Links
from auditor.lexicons.english_polarity import DOUBTFUL, DOUBTFUL_STEMS, DOUBTS, FUNCTION, GRAVE_DOUBTS, MODALS
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.polarity._clash import Clash, Side, clashing

_SCOPE = 5  # words after a doubt among which is what it doubts
_NEAR = 10  # words around what is doubted among which another wording would doubt it


class DoubtLost(WitnessRule):
    """A “probably”, “allegedly” or “may” where another article states the same as a fact.

    Why it matters: between “the alleged author of the attack” and “the author of the attack” lies a
    verdict; a hedge lost in translation makes a newspaper say what nobody has said.

    Not flagged: a doubt that the other article has in other words (“reportedly”, “is believed to”,
    “according to”, “could”, “if”); “may” of what is to come; hedges on numbers.
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
        Witnesses(("He may be at home, neighbours say.", "Neighbours say it is possible that he is at home.")),
    )
    INVALID = (
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
    """Whether the word leaves open what follows; *may* does so only of the past, and May is a month."""
    word = ours.tokens[at].lower
    if word in MODALS:
        return (
            not ours.tokens[at].capitalised and at + 1 < len(ours.tokens) and ours.tokens[at + 1].lower == "have"
        )
    return word in DOUBTS


def _doubted(ours: Witness, at: int, partner: Mapping[int, int]) -> int | None:
    """What the other witness has for the first content word after a doubt."""
    for k in range(at + 1, min(at + 1 + _SCOPE, len(ours.tokens))):
        if ours.tokens[k].lower not in FUNCTION:
            return partner.get(k)
    return None


def _open(theirs: Witness, at: int) -> bool:
    """Whether words around what is doubted leave it open in this witness too."""
    near = theirs.tokens[max(0, at - _NEAR) : at + _NEAR + 1]
    return "?" in theirs.text or any(
        t.lower in DOUBTS | DOUBTFUL | MODALS or t.lower.startswith(DOUBTFUL_STEMS) for t in near
    )
