"""WIT032 other-speaker."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation, Witness
from auditor.facts.names import alike, fold
from auditor.model import Severity, Span
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.cite import evidence
from auditor.rules.witness.speech._compare import told_twice

_LIKE = 0.6  # likeness from which two quotations are one
_LONG = 4  # words of a quotation that few say alike


class OtherSpeaker(WitnessRule):
    """A quotation that another witness gives to another person.

    Why it matters: words put into the wrong mouth are the gravest thing that a translation of news can do; it
    happens where “he” of the original lost the sentence in which its owner was named.

    Not flagged: a last name for a full name, another spelling; a speaker who is not named near by; short
    quotations, which several people may have said.
    """

    code = "WIT032"
    name = "other-speaker"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR

    VALID = (
        Witnesses(
            (
                "“The front collapsed within hours,” said Karim Haddad.",
                "“The front collapsed within a few hours,” Haddad said.",
            )
        ),
        Witnesses(
            (
                "“The front collapsed within hours,” said Karim Haddad.",
                "“The front collapsed within hours,” said the director.",
            )
        ),
        Witnesses(("“We are afraid,” said Sarmad.", "“We are afraid,” said Amina.")),
    )
    INVALID = (
        Witnesses(
            (
                "“⟦The front collapsed within hours⟧,” said Karim Haddad, who heads the agency.",
                "“⟦The front collapsed within hours⟧,” said Dareen Mansour, an analyst.",
            )
        ),
        Witnesses(
            (
                "Nobody fought, says Karim Haddad. The offensive is a “⟦reminder of how weak they are⟧,” he said.",
                "Leila Stone described the offensive as a “⟦reminder of how weak they are⟧.”",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        for left, right, likeness in told_twice(collation):
            if likeness < _LIKE or min(len(left.quote.words), len(right.quote.words)) < _LONG:
                continue
            if not left.quote.speaker or not right.quote.speaker:
                continue
            here, there = collation.witnesses[left.witness], collation.witnesses[right.witness]
            if _same(here, left.quote.speaker, there, right.quote.speaker):
                continue
            for ours, theirs in ((left, right), (right, left)):
                here, there = collation.witnesses[ours.witness], collation.witnesses[theirs.witness]
                names = [_text(here, ours.quote.speaker), _text(there, theirs.quote.speaker)]
                message = f"Said by {names[0]} here, by {names[1]} in {there.document.id}"
                cited = evidence(there, theirs.quote.start, theirs.quote.end)
                start, end = ours.quote.spans[0].start, ours.quote.spans[-1].end
                yield Found(here.document.id, Hit(start, end, message, evidence=(cited,)))


def _text(witness: Witness, span: Span | None) -> str:
    return witness.document.text[span.start : span.end] if span else ""


def _same(here: Witness, ours: Span, there: Witness, theirs: Span) -> bool:
    """Whether two names may be one person's."""
    left, right = (
        [fold(word) for word in _text(witness, span).split()] for witness, span in ((here, ours), (there, theirs))
    )
    return any(alike(a, b) for a in left for b in right)
