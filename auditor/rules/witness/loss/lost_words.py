"""WIT070 lost-words."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation, Links, Witness
from auditor.facts.names import fold
from auditor.lexicons.base import words
from auditor.lexicons.en import DATA
from auditor.model import Severity
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.cite import evidence
from auditor.rules.witness.loss._features import weighty
from auditor.rules.witness.loss._gaps import Gap, gaps, held_by
from auditor.rules.witness.loss._weights import OMISSION

_LEAST = 3.4  # log-odds at which 1 sound sentence in 100 is flagged when held against another translation
_SAME = 0.9  # likeness from which a lost word stands in the sentence already
_NEAR = 4  # words on either side of the gap in which a pronoun may stand for a name
_CLAUSE = 3  # words of content that another wording seldom keeps
_SAYING = DATA.reporting_verbs | words("specified specifies")
_DEMONSTRATIVES = words("this these those")
_PRONOUNS = words("he she they it him her them his hers their its who whom whose")
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
                    if _stood_for(gap, witnesses[ours], witnesses[theirs], links):
                        continue
                    if gap.seam < 2 and _worded_otherwise(gap, witnesses[ours], witnesses[theirs], links):
                        continue
                    if gap.seam > 1 or gap.score(OMISSION) >= (_MANY if holders > 1 else _LEAST):
                        yield _found(witnesses[ours], witnesses[theirs], gap)


def _stood_for(gap: Gap, ours: Witness, theirs: Witness, links: Links) -> bool:
    """Whether a pronoun here stands for a lost name, other words for a clause, another form for a word."""
    lost = [theirs.tokens[k] for k in gap.lost]
    loose = [ours.tokens[i] for i in links.only_left if gap.left - _NEAR <= i <= gap.right + _NEAR]
    edges = ours.tokens[max(gap.left, 0) : gap.right + 1]
    if gap.seam < 2 and any(t.lower in _DEMONSTRATIVES for t in edges):
        return True  # this, for the effort
    if any(t.capitalised and t.start > theirs.start for t in lost) and any(t.lower in _PRONOUNS for t in loose):
        return True
    if gap.seam < 2 and sum(map(weighty, lost)) >= _CLAUSE and any(map(weighty, loose)):
        return True  # put in other words
    spelled = {fold(t.text) for t in ours.tokens}
    initials = "".join(t.lower[0] for t in lost if t.capitalised)
    return "".join(fold(t.text) for t in lost) in spelled or (len(initials) > 1 and initials in spelled)


def _worded_otherwise(gap: Gap, ours: Witness, theirs: Witness, links: Links) -> bool:
    """Whether what is lost adds little (an adverb, an aside between marks) or may stand here in other words.

    Those are near the gap without a partner; a verb of saying may stand anywhere.
    """
    text, tokens = theirs.document.text, theirs.tokens
    first, last = gap.lost[0], gap.lost[-1]
    opening = text[tokens[first - 1].end : tokens[first].start] if first else ","
    closing = text[tokens[last].end : tokens[last + 1].start] if last + 1 < len(tokens) else ","
    aside = bool(opening.strip(" \n'’") and closing.strip(" \n'’"))
    elided = text[tokens[last].end : tokens[last].end + 1] in ("'", "’")  # no word: l' for the
    said = {tokens[k].lower for k in gap.lost if weighty(tokens[k])} <= _SAYING and any(
        token.lower in DATA.reporting_verbs for token in ours.tokens
    )
    replaced = gap.seam < 1 and _replaced(gap, ours, theirs, links)
    return bool(
        aside or elided or said or replaced or gap.features["adverb"] or gap.features["said elsewhere"] > _SAME
    )


def _replaced(gap: Gap, ours: Witness, theirs: Witness, links: Links) -> bool:
    """Whether more words here have no partner around the gap than there around what is lost."""
    here = [i for i in links.only_left if gap.left - _NEAR <= i <= gap.right + _NEAR]
    there = [
        k for k in links.only_right if k not in gap.lost and gap.lost.start - _NEAR <= k < gap.lost.stop + _NEAR
    ]
    return sum(weighty(ours.tokens[i]) for i in here) > sum(weighty(theirs.tokens[k]) for k in there)


def _found(ours: Witness, theirs: Witness, gap: Gap) -> Found:
    start, end = gap.span(ours)
    first, last = theirs.tokens[gap.lost[0]].start, theirs.tokens[gap.lost[-1]].end
    lost = theirs.document.text[first:last]
    here = " ".join(ours.document.text[start:end].split())
    message = f"“{lost}” stands in {theirs.document.id} where this has nothing: “{here}”"
    severity = Severity.MAJOR if gap.seam > 1 else Severity.MINOR
    return Found(ours.document.id, Hit(start, end, message, None, severity, (evidence(theirs, first, last),)))
