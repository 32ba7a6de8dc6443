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
from auditor.rules.witness.polarity._question import polar, sentence


class DeniedOnOneSide(WitnessRule):
    """A negation where another article affirms the same word of the same sentence.

    Why it matters: a *not* lost or added turns a report into its contrary, and nothing else in the
    sentence shows it.

    Not flagged: what the other article denies in other words (“failed to sign”, “unable”, “refused”,
    “only after”, “neither”, “has yet to”); its antonym (“did not rise”, “fell”); two negations that cancel
    each other; “not only”, “no doubt”, “whether or not”; a limit (“not until noon”, “at noon”); a question
    that asserts (“Is it not time?”); a negation whose word has no counterpart in the other article.
    """

    code = "WIT050"
    name = "denied-on-one-side"
    category = Category.MISTRANSLATION
    severity = Severity.CRITICAL
    supersedes = frozenset({"lost-words", "other-words"})
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("That is not more than a rumour, he said.", "That is only a rumour, he said.")),
        Witnesses(
            ("It was won without there having been a tender.", "It was won without there has been no tender.")
        ),
        Witnesses(("They do not expect a change of course.", "They not do not expect a change of course.")),
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
        Witnesses(("Exports did not rise in March.", "Exports fell in March.")),
        Witnesses(("The captain did not survive the crash.", "The captain died in the crash.")),
        Witnesses(("The camp is not far from the border.", "The camp is near the border.")),
        Witnesses(("The two hostages are not alive.", "The two hostages are dead.")),
        Witnesses(("The results are not final, he said.", "The results are provisional, he said.")),
        Witnesses(("The idea is not new, he said.", "The idea is old, he said.")),
        Witnesses(("The drug has yet to be approved here.", "The drug has not been approved here yet.")),
        Witnesses(("The two kings had never met before.", "The two kings met for the first time.")),
        Witnesses(("Police do not rule out that it was set on fire.", "Perhaps it was set on fire, police say.")),
        Witnesses(("The plane did not land until noon.", "The plane landed at noon.")),
        Witnesses(("She is no longer treasurer of the club.", "She is a former treasurer of the club.")),
        Witnesses(("Not all of the guests left town.", "Only some of the guests left town.")),
        Witnesses(("The verdict will not come before May.", "The verdict will come in May at the earliest.")),
        Witnesses(("The town could not but accept the terms.", "The town had to accept the terms.")),
        Witnesses(("Fans can’t wait to see the film.", "Fans are eager to see the film.")),
        Witnesses(("Is it not time to close the mines?", "It is time to close the mines.")),
        Witnesses(("Should the town sell its port?", "The town should not sell its port.")),
        Witnesses(("She was told to don the veil.", "She was told to wear the veil.")),
        Witnesses(("The firms don 't get what they want.", "The firms do not get what they want.")),
        Witnesses(("The boats were not carrying only letters.", "The boats were carrying letters alone.")),
    )
    INVALID = (
        Witnesses(
            (
                "The union ⟦did not  accept⟧ the offer on Friday.",
                "On Friday the union ⟦accepted⟧ the offer.",
            )
        ),
        Witnesses(
            (
                "Why did the minister ⟦not resign⟧ in May?",
                "Why did the minister ⟦resign⟧ in May?",
            )
        ),
        Witnesses(
            (
                "The prices at the market ⟦did not rise⟧ on Friday.",
                "The prices at the market ⟦rose⟧ on Friday.",
            )
        ),
        Witnesses(
            (
                "The union ⟦did not accept⟧ the offer on Friday.",
                "On Friday the union ⟦accepted⟧ the offer.",
            )
        ),
        Witnesses(
            (
                "On Thursday the mayor ⟦did not inaugurate⟧ the library.",
                "The mayor ⟦inaugurated⟧ the library on Thursday.",
            )
        ),
        Witnesses(
            (
                "The tunnel ⟦wasn’t finished⟧ in May and it did not open until July.",
                "The tunnel was ⟦finished⟧ in May and it didn’t open until July.",
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
    for find in (denials, doubted):
        found = [clash for clash in find(collation, left, right, links) if not _asked(collation, clash)]
        yield from found
        if found:
            return


def _asked(collation: Collation, clash: Clash) -> bool:
    """Whether only one of two sentences asks, or both for yes or no: what is asked is not denied."""
    ours, theirs = (collation.witnesses[side.witness] for side in (clash.left, clash.right))
    mine, other = sentence(ours, clash.left.key), sentence(theirs, clash.right.key)
    return mine.asks != other.asks or (mine.asks and polar(ours, mine, clash.left.key))


def _message(mine: str, other: str, where: str) -> str:
    return f"“{mine}” contradicts “{other}” in {where}: only one of them denies it"
