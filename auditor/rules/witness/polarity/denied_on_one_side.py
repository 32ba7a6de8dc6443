"""WIT050 denied-on-one-side."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.align.link import Links
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.polarity._clash import Clash, clashing
from auditor.rules.witness.polarity._denial import denials
from auditor.rules.witness.polarity._doubted import doubted


class DeniedOnOneSide(WitnessRule):
    """A negation where another article affirms the same word of the same sentence.

    Why it matters: a *not* lost or added turns a report into its contrary, and nothing else in the
    sentence shows it.

    Not flagged: what the other article denies in other words (“failed to sign”, “unable”, “refused”,
    “only after”, “neither”); two negations that cancel each other; “not only”, “no doubt”, “whether
    or not”; a negation whose word has no counterpart in the other article.
    """

    code = "WIT050"
    name = "denied-on-one-side"
    category = Category.MISTRANSLATION
    severity = Severity.CRITICAL
    supersedes = frozenset({"lost-words", "other-words"})
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("The rebels did not sign the accord.", "The rebels refused to sign the accord.")),
        Witnesses(("The two sides could not agree on a date.", "The two sides were unable to agree on a date.")),
        Witnesses(
            ("The mayor not only closed the school, he sold it.", "The mayor closed the school and sold it.")
        ),
        Witnesses(("It is not unlikely that the talks will resume.", "It is likely that the talks will resume.")),
        Witnesses(("The vote will not take place until May.", "The vote will only take place in May.")),
        Witnesses(("The army does not control the port.", "The port is not under the control of the army.")),
        Witnesses(
            ("No one was hurt in the fire, firefighters said.", "The fire left nobody hurt, firefighters said.")
        ),
        Witnesses(("He has not denied the charges.", "He has never denied the charges.")),
        Witnesses(("The minister did not exclude new taxes.", "The minister did not rule out new taxes.")),
        Witnesses(("The plan is not without risks, he said.", "The plan has risks, he said.")),
        Witnesses(("It is unclear what the group believes.", "It is not known what the group believes.")),
        Witnesses(("The cost is hard to justify.", "The cost is not easily justified.")),
    )
    INVALID = (
        Witnesses(
            (
                "The union ⟦did not accept⟧ the offer on Friday.",
                "On Friday the union ⟦accepted⟧ the offer.",
            )
        ),
        Witnesses(
            (
                "The bridge ⟦can’t be used⟧ by lorries, the prefect said.",
                "The bridge can be ⟦used⟧ by lorries, the prefect said.",
            )
        ),
        Witnesses(
            (
                "The strike will begin on Monday ⟦without warning⟧ from the pilots.",
                "The strike will begin on Monday with a ⟦warning⟧ from the pilots.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        return clashing(collation, _denials, _message)


def _denials(collation: Collation, left: int, right: int, links: Links) -> Iterator[Clash]:
    """By the words of both passages, or else as the estimate has it."""
    found = list(denials(collation, left, right, links))
    yield from found or doubted(collation, left, right, links)


def _message(mine: str, other: str, where: str) -> str:
    return f"“{mine}” contradicts “{other}” in {where}: only one of them denies it"
