"""One side of a contradiction in figures: a number as a witness has it."""

from __future__ import annotations

from typing import NamedTuple

from auditor.align.collate import Witness
from auditor.facts import Fact
from auditor.lexicons.numerals import CURRENCY_SIGNS
from auditor.model import Evidence
from auditor.rules.witness.cite import evidence


class Side(NamedTuple):
    """A fact of one witness; ``beside`` are the words around it in lower case."""

    witness: Witness
    fact: Fact
    beside: tuple[str, ...]

    @property
    def number(self) -> str:
        return self.witness.document.text[self.fact.first : self.fact.last]

    @property
    def whole(self) -> str:
        """The number with its unit."""
        return self.witness.document.text[self.fact.start : self.fact.end]

    @property
    def name(self) -> str:
        """What the document is called in messages."""
        return self.witness.document.id

    @property
    def sign_within(self) -> bool:
        """Whether a currency sign stands right behind other digits, and before three: 449 $783 344."""
        text, start = self.witness.document.text, self.fact.start
        behind = text[start + 1 : start + 5]
        return (
            text[start] in CURRENCY_SIGNS
            and text[max(0, start - 2) : start].rstrip()[-1:].isdigit()
            and behind[:3].isdigit()
            and not behind[3:].isdigit()
        )

    def cited(self) -> Evidence:
        return evidence(self.witness, self.fact.start, self.fact.end)
