"""WIT070 lost-words."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation, Witness
from auditor.model import Severity
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.cite import evidence, quoted
from auditor.rules.witness.doubt import Doubt
from auditor.rules.witness.loss._losses import losses

_SURE = 2.0  # log-odds from which a reader is misled


class LostWords(WitnessRule):
    """Words that a witness has in the middle of a shared stretch and this article lacks.

    Why it matters: a machine that drops a noun, a name or a clause leaves a sentence that breaks off or says
    something else, and without its source only another translation shows what is gone.

    Not flagged: a name for which a pronoun or a surname stands; what stands elsewhere in the sentence or may be
    worded otherwise; words that translators add as the sentence wants it, and what is left of another
    language; words that one witness alone has. The word-level estimate weighs the evidence, of words added there
    too; less of it is asked where two words cannot be neighbours, or where all that stands between them elsewhere
    is a verb, its subject, or a preposition with its noun.
    """

    code = "WIT070"
    name = "lost-words"
    category = Category.OMISSION
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        Witnesses(
            (
                "“It was a defence in the face of an escalation,” she underlines, in allusion to the raids.",
                "“It was a defence in the face of an escalation,” underlines Anna Berg, in allusion to the raids.",
            )
        ),
        Witnesses(
            (
                "The US Command at the US Department of Defense is tracking the debris.",
                "The US Command at the U.S. Department of Defense is tracking the debris.",
            )
        ),
        Witnesses(("The army quickly retook the village.", "The army retook the village.")),
        Witnesses(("“I preparing to move to Oslo,” he said.", "“I am preparing to move to Oslo,” he said.")),
        Witnesses(("The soldiers reached the town on Friday.", "The troops arrived in the town on Friday.")),
        Witnesses(("Mr. Halvorsen left the room before noon.", "Halvorsen left the room before noon.")),
        Witnesses(("He met the mayor, the governor said.", "The governor said that he met the mayor.")),
        Witnesses(
            ("“That is what led us there,” said Mr. Holm.", "“This is what led us there,” Mr. Holm specified.")
        ),
        Witnesses(
            ("The mayor, resigned, left the town.", "The mayor, resigned to l' obviousness, left the town.")
        ),
        Witnesses(
            ("But this does not will weigh on the vote.", "But these considerations will not weigh on the vote.")
        ),
        Witnesses(
            (
                "The licences were awarded by harbour or the port board for the project.",
                "The licences were granted by Harbour-West or the port board for the project.",
            )
        ),
        Witnesses(
            (
                "Halvorsen returned to Oslo on May 16. Nobody met Halvorsen there.",
                "Ingrid Halvorsen returned to Oslo on May 16. Nobody met Halvorsen there.",
            )
        ),
        Witnesses(
            (
                "Other ports have chosen yardsticks similar in terms of tonnage or of draught.",
                "Other ports have chosen similar benchmarks in terms of tonnage or of draught.",
            )
        ),
        Witnesses(("The list is also the work of a committee.", "The list remains the work of a committee.")),
        Witnesses(("About 20 percent of the fuel was lost.", "About 20% of the fuel was lost.")),
        Witnesses(
            (
                "The army easily took the town on Friday.",
                "The army took the town without effort on Friday.",
            )
        ),
        Witnesses(
            ("In May 637 000 of the crews were idle.", "In May 637 million young crews of the crews were idle.")
        ),
        Witnesses(("The envoy remains under close watch.", "The envoy remains placed under close watch.")),
        Witnesses(("The bank meets today in Oslo.", "The bank meets aujourd' today in Oslo.")),
        Witnesses(("Past attempts to talks failed.", "Past attempts to engage in talks failed.")),
        Witnesses(("The decision by the court was wrong.", "The decision taken by the court was wrong.")),
        Witnesses(
            ("He had progressed in each contest since May.", "He had made progress in each contest since May.")
        ),
    )
    INVALID = (
        Witnesses(
            (
                "The judge fined him for fraud ⟦in contracts⟧ in May.",
                "Fraud in maritime contracts made the judge fine him in May.",
            )
        ),
        Witnesses(
            (
                "The side looked ⟦rusty against⟧ their sisters but improved as time passed.",
                "The team looked rusty in the game against their sisters, but got better with time.",
            )
        ),
        Witnesses(
            (
                "The vote was put off ⟦because missed⟧ the deadline on Friday.",
                "The vote was put off because they missed the deadline on Friday.",
            )
        ),
        Witnesses(
            (
                "The court upheld the ⟦parliamentary of⟧ the coalition on Friday.",
                "The court upheld the parliamentary majority of the coalition on Friday.",
            )
        ),
        Witnesses(
            (
                "The judge found that the prisoner died as ⟦a of⟧ the beating he received.",
                "The judge found that the prisoner died as a result of the beating he received.",
            )
        ),
        Witnesses(
            (
                "The factory was sold by the treasurer ⟦of, who⟧ left the company in May.",
                "The factory was sold by the treasurer of Brandt Steel, who left the company in May.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        for doubt, lost, broken in losses(collation):
            severity = Severity.MAJOR if broken > 1 or doubt.odds >= _SURE else Severity.MINOR
            for copy in collation.copies(doubt.ours):
                yield _found(collation.witnesses[copy], collation.witnesses[doubt.theirs], doubt, lost, severity)


def _found(ours: Witness, theirs: Witness, doubt: Doubt, lost: range, severity: Severity) -> Found:
    around = range(max(doubt.first - 1, 0), min(doubt.first + 1, len(ours.tokens)))
    start, end, here = quoted(ours, around)
    first, last, said = quoted(theirs, lost)
    message = f"“{said}” stands in {theirs.document.id} where this has nothing: “{here}”"
    return Found(ours.document.id, Hit(start, end, message, None, severity, (evidence(theirs, first, last),)))
