"""Whether what a passage seems to have lost stands in it in other words."""

from __future__ import annotations

from auditor.align.collate import Links, Witness
from auditor.facts.names import fold
from auditor.lexicons.base import words
from auditor.lexicons.en import DATA
from auditor.rules.witness.loss._features import weighty
from auditor.rules.witness.loss._gaps import Gap

_SAME = 0.9  # likeness from which a lost word stands in the sentence already
_NEAR = 4  # words on either side of the gap in which a pronoun may stand for a name
_CLAUSE = 3  # words of content that another wording seldom keeps
_SAYING = DATA.reporting_verbs | words("specified specifies")
_DEMONSTRATIVES = words("this these those")
_PRONOUNS = words("he she they it him her them his hers their its who whom whose")


def stood_for(gap: Gap, ours: Witness, theirs: Witness, links: Links) -> bool:
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


def worded_otherwise(gap: Gap, ours: Witness, theirs: Witness, links: Links) -> bool:
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
