"""WIT065 other-words."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.exchange import exchanged

_LEAST = 0.5
"""Log-odds from which a contradiction is told."""


class OtherWords(WitnessRule):
    """Words in whose place a witness says something else.

    Why it matters: where a machine takes one word for another, the sentence reads well and reports what did not
    happen; only another translation of it shows that.

    Not flagged: what is worded otherwise and may mean the same; words for which nothing stands in the other
    article. A name, a number, an opposite or a negation is told by the rule for it.
    """

    code = "WIT065"
    name = "other-words"
    category = Category.MISTRANSLATION
    severity = Severity.MINOR
    supersedes = frozenset({"added-words"})
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("The soldiers reached the town on Friday.", "The troops arrived in the town on Friday.")),
        Witnesses(("The minister said that he would resign.", "The minister announced that he would step down.")),
    )
    INVALID = (
        Witnesses(
            (
                "The prince arrived at the airport with his wife and two ⟦sons⟧ on Sunday.",
                "On Sunday the prince arrived at the airport with his wife and two ⟦cannons⟧.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        yield from exchanged(collation, _LEAST, names=False)
