"""WIT021 other-spelling."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.names._compare import Side, differences
from auditor.rules.witness.names._told import contradicted, raised, shown
from auditor.tokens import LOST


class OtherSpelling(WitnessRule):
    """A name that another witness spells differently.

    Why it matters: Saraqeb and Saraqib, Araghchi and Araqchi are one name carried over through two languages;
    a reader who searches for one will not find the other.

    Not flagged: accents, hyphens, apostrophes and possessives; the name of a people beside that of its country;
    places known under two names (Kyiv, Kiev).
    """

    code = "WIT021"
    name = "other-spelling"
    category = Category.TERM_INCONSISTENCY
    severity = Severity.MINOR
    supersedes = frozenset({"other-name", "other-words"})

    VALID = (
        Witnesses(("The army entered Tal Rifaat on Sunday.", "On Sunday the army entered Tal Rifaat.")),
        Witnesses(("Peña said that Córdoba was calm on Monday.", "Pena said that Cordoba was calm on Monday.")),
        Witnesses(("Fighters of Hayat Tahrir al-Sham took Hama.", "Fighters of Hayat Tahrir al Sham took Hama.")),
        Witnesses(("The Algerians protested in Oran.", "In Oran, people of Algeria protested.")),
        Witnesses(
            ("He spoke to the press in Kiev after the vote.", "After the vote he spoke to the press in Kyiv.")
        ),
    )
    INVALID = (
        Witnesses(("⟦Fot\ufffdmata⟧ shows the pictures until May.", "Fotómata shows the pictures until May.")),
        Witnesses(
            (
                "The minister, Abbas ⟦Araghchi⟧, arrived in Damascus on Sunday.",
                "The minister, Abbas ⟦Araqchi⟧, arrived in Damascus on Sunday.",
            )
        ),
        Witnesses(
            (
                "Rebels hold the road near ⟦Saraqeb⟧, the agency said.",
                "Rebels hold the road near ⟦Saraqib⟧, according to the agency.",
            )
        ),
        Witnesses(("⟦Saraqeb⟧ fell last night.", "⟦Saraqib⟧ fell last night.", "⟦Saraqib⟧ fell last night.")),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        for left, right in differences(collation).spellings:
            for here, there in raised(collation, left, right):
                ours, theirs = _said(collation, here), _said(collation, there)
                if LOST in theirs and LOST not in ours:
                    continue  # the other one is damaged
                sure = LOST in ours and LOST not in theirs
                for found in contradicted(
                    collation, here, there, "“{here}” here, “{there}” in {document}: one name, two spellings"
                ):
                    yield found._replace(hit=found.hit._replace(suggestion=theirs if sure else None))


def _said(collation: Collation, side: Side) -> str:
    """The words of a name."""
    return collation.witnesses[side.witness].document.text[slice(*shown(collation, side))]
