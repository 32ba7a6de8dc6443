"""WIT059 other-stage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor.align.collate import Collation
from auditor.align.link import Links
from auditor.facts.polarity import says_no
from auditor.lexicons.base import words
from auditor.lexicons.english_polarity import AFTER_END, BE, EXPECTED, STAGED, STAGES
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.polarity._clash import Clash, Side, clashing
from auditor.tokens import Token

_AFTER = 6  # words after an agreement among which is said what became of it
_INTO = words("into in took take takes taking")


class _Stage(NamedTuple):
    first: int
    last: int
    name: str


class OtherStage(WitnessRule):
    """An agreement that is announced here and comes into force there, on the same occasion.

    Why it matters: days or months may lie between an announcement, a signature and the entry into
    force; a reader who takes one for the other misdates the event.

    Not flagged: passages that name both stages; synonyms of a stage; what is only planned, denied or
    mentioned (“the truce announced on Monday”); “ended” of what an agreement put an end to; passages that
    speak of different things.
    """

    code = "WIT059"
    name = "other-stage"
    category = Category.MISTRANSLATION
    severity = Severity.MINOR
    supersedes = frozenset({"other-words"})
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("The truce came into effect on Monday.", "The ceasefire took effect on Monday.")),
        Witnesses(("The law was signed and came into force in May.", "The law came into force in May.")),
        Witnesses(("The treaty entered into force in 1970.", "The treaty came into effect in 1970.")),
        Witnesses(("The truce is to take effect on Monday.", "The truce was announced on Monday.")),
        Witnesses(("The pact ended the bloodshed in May.", "The pact was signed after bloodshed in May.")),
        Witnesses(("The law announced in May has not been signed.", "The law has not come into force.")),
        Witnesses(("The truce announced on Monday is holding.", "The truce signed on Monday is holding.")),
    )
    INVALID = (
        Witnesses(("The truce ⟦ended⟧ on Monday, aid groups said.", "The truce ⟦was announced⟧ on Monday.")),
        Witnesses(
            (
                "The offensive began on the day a truce ⟦came into effect⟧ in the south.",
                "The offensive began on the day a ceasefire ⟦was announced⟧ in the south.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        return clashing(collation, _clashes, _message)


def _clashes(collation: Collation, left: int, right: int, _: Links) -> Iterator[Clash]:
    """One clash where each witness tells of one stage, and they are two."""
    ours, theirs = (_stages(collation.witnesses[side].tokens) for side in (left, right))
    if len({s.name for s in ours}) == len({s.name for s in theirs}) == 1 and ours[0].name != theirs[0].name:
        (a, b, _name), (c, d, _other) = ours[0], theirs[0]
        yield Clash(Side(left, a, a, b), Side(right, c, c, d), Severity.MINOR)


def _message(mine: str, other: str, where: str) -> str:
    return f"“{mine}” here, “{other}” in {where}: two stages of one event"


def _stages(tokens: Sequence[Token]) -> list[_Stage]:
    """What passages say became of an agreement, a law, a ban …, in order."""
    found = []
    for at, token in enumerate(tokens):
        if token.lower not in STAGED:
            continue
        for k in range(at + 1, min(at + 1 + _AFTER, len(tokens))):
            name = next((name for name, said in STAGES.items() if tokens[k].lower in said), "")
            lead = tokens[k - 1].lower
            if not name or (name == "in force" and lead not in _INTO) or not _told(tokens, k, name):
                continue
            first = k - 1 if lead in ("was", "were", "took", "takes") else k
            if lead in ("into", "in"):
                first = k - 2
            between = tokens[at + 1 : first + 1]
            if EXPECTED.isdisjoint(t.lower for t in between) and not any(map(says_no, between)):
                found.append(_Stage(first, k, name))
    return found


def _told(tokens: Sequence[Token], at: int, name: str) -> bool:
    """Whether a word tells of a stage: was signed, no pact signed in May; ended, and not ended the war."""
    leads = [t.lower for t in tokens[max(0, at - 2) : at]]
    passive = bool(leads) and (leads[-1] in BE or (leads[-1].endswith("ly") and leads[0] in BE))
    if name == "ended" and not passive:
        after = tokens[at + 1].lower if at + 1 < len(tokens) else "on"
        return tokens[at].lower != "ended" or after in AFTER_END or after.endswith("ly")
    return passive or name == "in force"
