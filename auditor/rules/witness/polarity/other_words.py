"""WIT065 other-words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from auditor.align.collate import Collation
from auditor.facts.polarity import negated
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.exchange import exchanged
from auditor.rules.witness.polarity._excuse import View, contrary

_LEAST = 0.75
"""Log-odds from which a contradiction is told."""


class OtherWords(WitnessRule):
    """Words in whose place a witness says something else.

    Why it matters: where a machine takes one word for another, the sentence reads well and reports what did not
    happen; only another translation of it shows that.

    Not flagged: what is worded otherwise and may mean the same (“did not survive”, “died”); words for
    which nothing stands in the other article. A name, a number, an opposite or a negation is told by the
    rule for it.
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
        Witnesses(("The captain did not survive the crash in Peru.", "The captain died in the crash in Peru.")),
    )
    INVALID = (
        Witnesses(
            (
                "Heavy rain flooded the ⟦cellars⟧ of two hundred houses on the coast.",
                "Heavy rain flooded the ⟦treaties⟧ of two hundred houses on the coast.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        return exchanged(collation, _LEAST, names=False, spared=partial(_denied, collation))


def _denied(collation: Collation, ours: int, words: range, theirs: int, _: range) -> bool:
    """Whether the words deny the contrary of what the other article says: did not survive, died."""
    here, there = View.of(collation, ours, theirs), View.of(collation, theirs, ours)
    free = [j for j in range(len(there.tokens)) if j not in there.partner]
    return any(
        negated(here.tokens, k) != negated(there.tokens, j)
        and contrary(here.tokens[k].lower, there.tokens[j].lower)
        for k in words
        for j in free
    )
