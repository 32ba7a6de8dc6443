"""WIT070 lost-words."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation, Witness
from auditor.model import Severity
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.cite import evidence
from auditor.rules.witness.loss._gaps import Gap, gaps, held_by
from auditor.rules.witness.loss._otherwise import stood_for, worded_otherwise
from auditor.rules.witness.loss._weights import OMISSION

_LEAST = 3.4  # log-odds at which 1 sound sentence in 100 is flagged when held against another translation
_MANY = 2.5  # the same where two or more further witnesses have the words


class LostWords(WitnessRule):
    """Words that a witness has in the middle of a shared stretch and this article lacks.

    Why it matters: a machine that drops a noun, a name or a clause leaves a sentence that breaks off or says
    something else, and without its source only another translation shows what is gone.

    Not flagged: a name for which a pronoun stands; what stands elsewhere in the sentence or may be worded
    otherwise nearby, asides between marks, adverbs and words that translators add as the sentence wants it,
    and gaps whose surroundings are not aligned word by word. The evidence is weighed: words that cannot
    stand side by side, a clause left without its verb, a lost name, neighbours that agree.
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
        Witnesses(("But this does not weigh much.", "But these considerations do not weigh much.")),
        Witnesses(("The list is also the work of a committee.", "The list remains the work of a committee.")),
        Witnesses(("About 20 percent of the fuel was lost.", "About 20% of the fuel was lost.")),
    )
    INVALID = (
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
        witnesses = collation.witnesses
        for pair in collation.pairs():
            for ours, theirs in (pair, pair[::-1]):
                links = collation.links(ours, theirs)
                if not links.only_right or not self.applies(witnesses[ours].language):
                    continue
                for gap in gaps(witnesses[ours], witnesses[theirs], links):
                    holders = held_by(collation, theirs, gap.lost, ours)
                    others = len(collation.distinct) - 2
                    if others and not holders:
                        continue  # the witness stands alone with its words
                    if stood_for(gap, witnesses[ours], witnesses[theirs], links):
                        continue
                    if gap.seam < 2 and worded_otherwise(gap, witnesses[ours], witnesses[theirs], links):
                        continue
                    if gap.seam > 1 or gap.score(OMISSION) >= (_MANY if holders > 1 else _LEAST):
                        yield _found(witnesses[ours], witnesses[theirs], gap)


def _found(ours: Witness, theirs: Witness, gap: Gap) -> Found:
    start, end = gap.span(ours)
    first, last = theirs.tokens[gap.lost[0]].start, theirs.tokens[gap.lost[-1]].end
    lost = theirs.document.text[first:last]
    here = " ".join(ours.document.text[start:end].split())
    message = f"“{lost}” stands in {theirs.document.id} where this has nothing: “{here}”"
    severity = Severity.MAJOR if gap.seam > 1 else Severity.MINOR
    return Found(ours.document.id, Hit(start, end, message, None, severity, (evidence(theirs, first, last),)))
