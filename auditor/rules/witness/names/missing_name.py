"""WIT025 missing-name."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.model import Severity, Span
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.cite import evidence
from auditor.rules.witness.names._compare import differences
from auditor.rules.witness.names._told import in_copies, support


class MissingName(WitnessRule):
    """A name that another witness has and for which nothing stands here.

    Why it matters: a dropped name leaves a sentence without the person or place that it is about (“An
    interview with, the deputy said”), or makes a statement general that was about one case.

    Not flagged: a pronoun or description in its place; a name said in the sentences around; a sentence put
    in quite other words; a plain word near the gap that may stand for the name; acronyms.
    """

    code = "WIT025"
    name = "missing-name"
    category = Category.OMISSION
    severity = Severity.MAJOR
    supersedes = frozenset({"lost-words", "other-name", "other-words"})

    VALID = (
        Witnesses(
            (
                "The purchase of securities of the state goes on in Oslo.",
                "The purchase of Government securities goes on in Oslo.",
            )
        ),
        Witnesses(("Merkel said on Friday that she would go.", "She said on Friday that she would go.")),
        Witnesses(("Merkel left Brussels on Friday.", "The chancellor left Brussels on Friday.")),
        Witnesses(("The agency reported it. Haddad denied this.", "The agency reported it, and he denied this.")),
        Witnesses(
            (
                "The minister said on Monday night that the Elysée Palace had been informed.",
                "The minister said on Monday night that the Elysée had been informed.",
            )
        ),
        Witnesses(("Let's hope that the winter will be mild.", "Hope that the winter will be mild.")),
        Witnesses(("Obviously, the effort is not comparable.", "Of course, the effort is not comparable.")),
        Witnesses(
            (
                "The central banks of the Eurosystem bought debt.",
                "The central banks of the eurosystème bought debt.",
            )
        ),
        Witnesses(("haddad denied this in oslo on friday .", "Haddad denied this in Oslo on Friday.")),
        Witnesses(
            (
                "Karim Haddad heads the office. The director denied on Friday that money was missing.",
                "Haddad denied on Friday that money was missing.",
            )
        ),
        Witnesses(
            (
                "The demand came from the prosecutor of the operation hammer, who informed the minister.",
                "The demand came from the prosecutor of the Marteau operation, who informed the minister.",
            )
        ),
        Witnesses(("The rate was 9.7 percent with the DOMs.", "The rate was 9.7 percent with the Dom.")),
        Witnesses(
            (
                "It was shown by Al Warda in the evening, officers said.",
                "It was shown by the Qatari channel in the evening, officers said.",
            )
        ),
        Witnesses(
            (
                "The text was drafted by the Ministry of Justice last year.",
                "The text was drafted by the Justice Department last year.",
            )
        ),
    )
    INVALID = (
        Witnesses(
            (
                "According to data ⟦from⟧, wages in the region rose by a third last year.",
                "According to data from Eurostat, wages in the region rose by a third last year.",
            )
        ),
        Witnesses(
            (
                "The bridge between ⟦the⟧ and the port was destroyed by shells.",
                "The bridge between Tal Rifaat and the port was destroyed by shells.",
            )
        ),
        Witnesses(
            (
                "⟦Said⟧ that the offensive had been planned for months.",
                "Khalifa said that the offensive had been planned for months.",
            )
        ),
        Witnesses(
            (
                "⟦Began⟧ paying for the bridges in August, though nobody had asked for them.",
                "Congress began paying for the bridges in August, though nobody had asked for them.",
            )
        ),
        Witnesses(
            (
                "“I am glad that the trains run again,” ⟦said⟧, one of the readers.",
                "“I am glad that the trains run again,” said Petr Novotny, one of the readers.",
            )
        ),
        Witnesses(
            (
                "According to data ⟦from⟧, wages rose by a third last year.",
                "According to data ⟦from⟧, wages rose by a third last year.",
                "According to data from Eurostat, wages rose by a third last year.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        for side, there, start, end in differences(collation).missing:
            if 2 * support(collation, side.name) >= len(collation.distinct):
                ours = collation.witnesses[side.witness]
                name = ours.document.text[side.name.start : side.name.end]
                message = f"“{name}” stands here in {ours.document.id}, and nothing for it in this sentence"
                cited = evidence(ours, side.name.start, side.name.end)
                for theirs, span in in_copies(collation, there, Span(start, end)):
                    yield Found(theirs.document.id, Hit(*span, message, evidence=(cited,)))
