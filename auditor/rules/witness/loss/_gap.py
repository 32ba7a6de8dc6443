"""What a witness has between or beside the partners of two words that are neighbours in our text."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.align.collate import Collation
from auditor.lexicons.base import words
from auditor.lexicons.english_seams import BOUND, DETERMINER, LOOSE, SUBJECT
from auditor.rules.witness.content import solid
from auditor.rules.witness.doubt import Doubt
from auditor.rules.witness.loss._seam import is_verb, may_be_verb
from auditor.rules.witness.there import alone, place
from auditor.tokens import NUMBER, Token

_LONGEST = 8  # words of a phrase
_NEAR = 2  # words on either side of the place among which other ones could be what the witness says there
_SUBJECTS = SUBJECT | {"i", "you", "it", "this"}
_PREPOSITIONS = (BOUND | LOOSE) - words("to than as")


def gap(collation: Collation, doubt: Doubt) -> range | None:
    """The words between the partners of the two neighbours, where no word of content among them has a partner."""
    back, theirs = collation.partners(doubt.theirs, doubt.ours), collation.witnesses[doubt.theirs].tokens
    left, right = place(collation, doubt, near=1)
    if left is None or right is None or not 1 < right - left <= _LONGEST + 1:
        return None
    found = range(left + 1, right)
    return None if any(k in back and (len(found) == 1 or solid(theirs[k])) for k in found) else found


def subject(collation: Collation, doubt: Doubt, lost: range) -> bool:
    """Whether a gap is of a pronoun before the verb that our text has without it."""
    ours, theirs = collation.witnesses[doubt.ours].tokens, collation.witnesses[doubt.theirs].tokens
    if len(lost) > 1 or doubt.first == len(ours) or theirs[lost.start].lower not in _SUBJECTS:
        return False
    behind = theirs[lost.stop]
    return may_be_verb(behind) and behind.lower == ours[doubt.first].lower


def phrase(collation: Collation, doubt: Doubt, lost: range) -> bool:
    """Whether a gap is of a preposition with its noun, and no free word of ours near may say the same.

    A number says what a number says.
    """
    head, *said = (collation.witnesses[doubt.theirs].tokens[k] for k in lost)
    if not said or any(is_verb(token) or token.lower in _SUBJECTS for token in said):
        return False
    counted = any(token.shape == NUMBER for token in said)
    free = [token for token in alone(collation, doubt, _NEAR) if counted or token.shape != NUMBER]
    aim = head.lower == "to" and (said[0].lower in DETERMINER or said[0].capitalised)  # no infinitive
    return (aim or head.lower in _PREPOSITIONS) and any(map(solid, said)) and not any(map(solid, free))


def verb(collation: Collation, doubt: Doubt) -> range | None:
    """A verb without a partner beside the partner of a neighbour, where no verb of ours near may stand for it."""
    if any(map(may_be_verb, alone(collation, doubt, _NEAR))):
        return None
    forth, back = collation.partners(doubt.ours, doubt.theirs), collation.partners(doubt.theirs, doubt.ours)
    theirs = collation.witnesses[doubt.theirs].tokens
    for at in (forth.get(doubt.first - 1, -2) + 1, forth.get(doubt.first, 0) - 1):
        if 0 <= at < len(theirs) and at not in back and _verbal(theirs, at):
            return range(at, at + 1)
    return None


def _verbal(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word may be a verb, and not one of a noun: the *armed* groups, the army *report* says."""
    token, before, behind = tokens[at], tokens[max(0, at - 1)], tokens[min(len(tokens) - 1, at + 1)]
    if not (len(token.text) > 1 and token.text.islower() and solid(token) and may_be_verb(token)):
        return False
    return before.lower not in DETERMINER and before.shape != NUMBER and not is_verb(behind)
