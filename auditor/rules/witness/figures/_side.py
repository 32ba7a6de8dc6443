"""One side of a contradiction in figures: a number as a witness has it."""

from __future__ import annotations

import re
from typing import NamedTuple

from auditor.align.collate import Witness
from auditor.facts import Fact
from auditor.lexicons.numerals import CURRENCY_SIGNS
from auditor.model import Evidence
from auditor.rules.witness.cite import evidence

_GROUPS = 9  # characters of two groups of digits, with blanks and one more before
_ONE_BEFORE, _TWO_BEFORE = re.compile(r"(?<!\d)\d{1,3} ?\Z"), re.compile(r"(?<!\d)\d{1,3} \d{3} ?\Z")
_ONE_BEHIND, _TWO_BEHIND = re.compile(r"\d{3}(?!\d)"), re.compile(r"\d{3} \d{3}(?!\d)")


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
        """Whether a currency sign stands within a number that blanks part: 449 $783 344, 295 131 $564."""
        text, start = self.witness.document.text, self.fact.start
        if text[start] not in CURRENCY_SIGNS:
            return False
        before, behind = text[max(0, start - _GROUPS) : start], text[start + 1 : start + 1 + _GROUPS]
        if _TWO_BEFORE.search(before):
            return bool(_ONE_BEHIND.match(behind))
        return bool(_ONE_BEFORE.search(before) and _TWO_BEHIND.match(behind))

    def cited(self) -> Evidence:
        return evidence(self.witness, self.fact.start, self.fact.end)
