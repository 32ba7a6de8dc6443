"""A word that a sentence needs, between two words that are neighbours where it is lost."""

from __future__ import annotations

from auditor.align.collate import Collation
from auditor.lexicons.english_seams import SUBJECT
from auditor.rules.witness.content import solid
from auditor.rules.witness.doubt import Doubt
from auditor.rules.witness.loss._seam import may_be_verb
from auditor.tokens import Token

_NEAR = 4  # words on either side of the place among which another one could be what the witness says there
_SUBJECTS = SUBJECT | {"i", "you", "it", "this"}


def needed(collation: Collation, doubt: Doubt) -> bool:
    """Whether all that a witness has between the partners of two neighbours is a verb, or the subject of one.

    No verb of ours that has no partner stands near, which could be another word for it.
    """
    forth, back = collation.partners(doubt.ours, doubt.theirs), collation.partners(doubt.theirs, doubt.ours)
    ours, theirs = collation.witnesses[doubt.ours].tokens, collation.witnesses[doubt.theirs].tokens
    left, right = (forth.get(doubt.first - 1) if doubt.first else -1), forth.get(doubt.first)
    if left is None or right != left + 2 or left + 1 in back:
        return False
    lost, behind = theirs[left + 1], theirs[right]
    if lost.lower in _SUBJECTS:
        return may_be_verb(behind) and behind.lower == ours[doubt.first].lower
    near = range(max(0, doubt.first - _NEAR), min(len(ours), doubt.first + _NEAR))
    return _verbal(lost) and not any(k not in forth and may_be_verb(ours[k]) for k in near)


def _verbal(token: Token) -> bool:
    return len(token.text) > 1 and token.text.islower() and solid(token) and may_be_verb(token)
