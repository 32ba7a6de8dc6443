"""WIT070 lost-words."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation, Witness
from auditor.estimate.tag import Kind
from auditor.model import Severity
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.cite import evidence, quoted
from auditor.rules.witness.doubt import Doubt, answer, doubts, odds_of, slight
from auditor.rules.witness.loss._gap import needed
from auditor.rules.witness.loss._instead import stood_for
from auditor.rules.witness.loss._seam import strength

_LEAST = (0.0, 0.0, -0.5, -1.5)
"""Log-odds from which a loss is told, by how plainly two words cannot be neighbours (see ``strength``)."""
_NEEDED = -1.0  # log-odds from which a verb or a pronoun is lost that stands between the two words elsewhere
_SURE = 2.0  # log-odds from which a reader is misled
_LONGEST = 12  # words lost at once; more of them are another sentence


class LostWords(WitnessRule):
    """Words that a witness has in the middle of a shared stretch and this article lacks.

    Why it matters: a machine that drops a noun, a name or a clause leaves a sentence that breaks off or says
    something else, and without its source only another translation shows what is gone.

    Not flagged: a name for which a pronoun or a surname stands; what stands elsewhere in the sentence or may be
    worded otherwise; words that translators add as the sentence wants it, and those that one witness alone has.
    The word-level estimate weighs the evidence; where two words cannot be neighbours, less of it is asked.
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
        Witnesses(("The soldiers reached the town on Friday.", "The troops arrived in the town on Friday.")),
        Witnesses(("Mr. Halvorsen left the room before noon.", "Halvorsen left the room before noon.")),
        Witnesses(("He met the mayor, the governor said.", "The governor said that he met the mayor.")),
        Witnesses(
            (
                "“That is what led us there,” said Mr. Holm on Friday.",
                "“This is what led us there,” Mr. Holm specified on Friday.",
            )
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
        Witnesses(("The list is also the work of a committee.", "The list remains the work of a committee.")),
        Witnesses(("About 20 percent of the fuel was lost.", "About 20% of the fuel was lost.")),
    )
    INVALID = (
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
        for doubt, lost, broken in _losses(collation):
            severity = Severity.MAJOR if broken > 1 or doubt.odds >= _SURE else Severity.MINOR
            for copy in collation.copies(doubt.ours):
                yield _found(collation.witnesses[copy], collation.witnesses[doubt.theirs], doubt, lost, severity)


def _losses(collation: Collation) -> Iterator[tuple[Doubt, range, int]]:
    """Doubts with the words that are lost, each only at the likeliest place, and how broken that is."""
    found: dict[tuple[int, int, range], tuple[Doubt, range, int]] = {}
    for doubt in doubts(collation, Kind.LOST, min(_LEAST)):
        broken = strength(collation.witnesses[doubt.ours], doubt.first)
        if doubt.odds < _LEAST[broken] and not (doubt.odds >= _NEEDED and needed(collation, doubt)):
            continue
        lost = answer(collation, doubt) or slight(collation, doubt)
        if (
            lost
            and len(lost) <= _LONGEST
            and not stood_for(collation, doubt, lost)
            and odds_of(collation, doubt.theirs, doubt.ours, lost, Kind.ADDED) <= doubt.against
        ):
            key, loss = (doubt.ours, doubt.theirs, lost), (doubt, lost, broken)
            if found.setdefault(key, loss)[0].odds < doubt.odds:
                found[key] = loss
    yield from found.values()


def _found(ours: Witness, theirs: Witness, doubt: Doubt, lost: range, severity: Severity) -> Found:
    around = range(max(doubt.first - 1, 0), min(doubt.first + 1, len(ours.tokens)))
    start, end, here = quoted(ours, around)
    first, last, said = quoted(theirs, lost)
    message = f"“{said}” stands in {theirs.document.id} where this has nothing: “{here}”"
    return Found(ours.document.id, Hit(start, end, message, None, severity, (evidence(theirs, first, last),)))
