"""What takes the contradiction out of a negation: another denial, here or there, or an antonym."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Self

from auditor.align.collate import Collation
from auditor.align.link import synonymous
from auditor.facts.opposites import opposed, opposite
from auditor.facts.polarity import Negation, contrasting, is_negation, says_no, stands
from auditor.lexicons.english_opposites import VAGUE
from auditor.lexicons.english_polarity import (
    ANSWERS,
    BEING,
    CONTINUING,
    DENYING_PHRASES,
    EARLIER,
    FUNCTION,
    LIMITS,
    RESTRICTING,
    SKIPPED,
)
from auditor.tokens import Token

_NEAR = 6  # words around the affirmed word among which another wording would deny it
_CLOSE = 3  # those among which a word that merely contrasts may do so
_CLAUSE = 10  # words behind a negation among which is said until when it holds
_VAGUE = frozenset(VAGUE.split())


class View(NamedTuple):
    """One witness's words with, for each that is linked, the index of its partner among the other's."""

    tokens: Sequence[Token]
    partner: Mapping[int, int]
    text: str

    @classmethod
    def of(cls, collation: Collation, mine: int, other: int) -> Self:
        witness = collation.witnesses[mine]
        return cls(witness.tokens, collation.partners(mine, other), witness.document.text)


def cancelled(negation: Negation, here: View, there: View, unmatched: set[int]) -> bool:
    """Whether another denial beside the negation makes a yes of it (not unlikely, never without).

    A limit does so too: what is not until noon, is at noon; who carries not only letters, carries letters. Behind
    *without* a negation says what that says (without there being no tender, left of a French *sans qu'il y ait*),
    and so does one beside a negation that both have (not do not expect).
    """
    before = [token.lower for token in here.tokens[max(0, negation.at - _NEAR) : negation.at]]
    if "without" in before and BEING.issuperset(before[before.index("without") + 1 :]):
        return True
    doubled = (
        i for i in (negation.at - 2, negation.at - 1, negation.at + 1, negation.at + 2) if i in here.partner
    )
    if any(is_negation(here.tokens[i]) and is_negation(there.tokens[here.partner[i]]) for i in doubled):
        return True
    last = (negation.focus or negation.at) + 2
    around = range(max(0, negation.at - 3), min(len(here.tokens), last + 1))
    if any(
        i in unmatched or here.tokens[i].lower in CONTINUING or (_own(i, here, there) and says_no(here.tokens[i]))
        for i in around
        if i != negation.at
    ):
        return True
    if any(i not in here.partner and stands(here.tokens, i, DENYING_PHRASES) for i in around):
        return True
    scope = range(negation.at + 1, negation.last + 1)
    if any(here.tokens[k].lower in RESTRICTING and k not in here.partner for k in scope):
        return True
    clause = here.tokens[negation.at + 1 : negation.at + 1 + _CLAUSE]
    return any(t.lower in LIMITS for t in clause) and all(t.lower not in EARLIER for t in there.tokens)


def explained(
    place: tuple[int, ...], negation: Negation, there: View, here: View, denials: Mapping[int, bool]
) -> bool:
    """Whether words of the other witness around that place may say what the negation says.

    ``denials`` are negations there: one without counterpart here may say it, one that denies other words not.
    """
    first, last = place[0], place[-1]
    near = range(max(0, first - _NEAR), min(len(there.tokens), last + _NEAR + 1))
    return answered(negation, near, there, here) or any(
        denials[j] if j in denials else _denies(j, there, here, close=first - _CLOSE <= j <= last + _CLOSE)
        for j in near
    )


def answered(negation: Negation, near: range, there: View, here: View) -> bool:
    """Whether the other witness has, among those words, the contrary of what is denied (did not rise, fell).

    A phrase that denies, and that ours lacks, is as good.
    """
    if any(stands(there.tokens, j, DENYING_PHRASES) for j in near) and not any(
        stands(here.tokens, i, DENYING_PHRASES) for i in range(len(here.tokens))
    ):
        return True
    scope = [here.tokens[i].lower for i in range(negation.at, negation.last + 1)]
    answers = {word for key in scope for word in ANSWERS.get(key, ())}
    if negation.focus in here.partner and negation.focus is not None:
        denied = [here.tokens[negation.focus].lower]
    else:
        denied = [word for word in scope[1:] if word not in FUNCTION and word not in SKIPPED]
    for j in near:
        word, partner = there.tokens[j].lower, there.partner.get(j)
        if partner is None and word in answers:
            return True
        if (partner is None or opposite(word, here.tokens[partner].lower)) and any(
            contrary(one, word) for one in denied
        ):
            return True
    return False


def contrary(denied: str, word: str) -> bool:
    """Whether a word is opposed to what is denied, or a synonym of one that is."""
    if opposite(denied, word):
        return True
    vague = denied in _VAGUE or word in _VAGUE
    return not vague and any(synonymous(other, word) for other in opposed(denied))


def _denies(at: int, here: View, there: View, *, close: bool) -> bool:
    """Whether a word that the other witness lacks may say no; one that merely contrasts does so if it is close."""
    token = here.tokens[at]
    return _own(at, here, there) and (says_no(token) or (close and contrasting(token.lower)))


def _own(at: int, here: View, there: View) -> bool:
    """Whether the other witness lacks the word, or has a word of the contrary sense linked to it."""
    partner = here.partner.get(at)
    return partner is None or says_no(here.tokens[at]) != says_no(there.tokens[partner])
