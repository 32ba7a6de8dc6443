"""WIT001 different-number."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.facts import Kind
from auditor.model import Severity
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.figures._contradictions import of_kinds

_KINDS = frozenset({Kind.COUNT, Kind.ORDINAL, Kind.SCORE, Kind.PERCENT, Kind.LABEL})


class DifferentNumber(WitnessRule):
    """A number that stands in the same place of another article with another value.

    Why it matters: x. Not flagged: x.
    """

    code = "WIT001"
    name = "different-number"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR
    VALID = (Witnesses(("More than 300 were killed.", "More than three hundred were killed.")),)
    INVALID = (Witnesses(("The blast killed ⟦27⟧ people.", "The blast killed ⟦72⟧ people.")),)

    def check(self, collation: Collation) -> Iterator[Found]:
        for c in of_kinds(collation, _KINDS):
            f = c.ours.fact
            yield Found(c.ours.witness.document.id, Hit(f.first, f.last, f"“{c.ours.number}” here, “{c.theirs.number}” in {c.theirs.name}", evidence=(c.theirs.cited(),)))
