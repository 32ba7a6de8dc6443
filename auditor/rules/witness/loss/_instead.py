"""What a text has instead of words that a witness alone seems to have, which makes them no loss."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.align.collate import Collation, Witness
from auditor.facts.names import PARTICLES, everyday, fold
from auditor.facts.polarity import is_negation, stands
from auditor.lexicons.base import words
from auditor.lexicons.en import DATA
from auditor.lexicons.english_seams import CONNECTIVES, PEOPLE, PRONOUNS
from auditor.lexicons.institutions import KINDS
from auditor.lexicons.places import referents
from auditor.rules.witness.content import is_letter, named, solid
from auditor.rules.witness.doubt import Doubt
from auditor.rules.witness.there import alone
from auditor.tokens import NUMBER, Token

_NEAR = 5  # words on either side of the place in which a pronoun may stand for a name
_BEHIND = 3  # words from a pronoun to the place of the noun it may stand for
_WIDEST = 6  # words of ours between the partners of what stands around the lost ones
_CERTAIN = 1.5  # log-odds from which no free word near is taken for the lost ones, but a pronoun for a name
_DEMONSTRATIVES = words("this that these those")
_REFERRING = words("he she they these those")  # what stands for people and things named before


def stood_for(collation: Collation, doubt: Doubt, lost: range) -> bool:
    """Whether a pronoun, a surname or other words stand for the lost ones, or those say nothing."""
    ours, theirs = collation.witnesses[doubt.ours], collation.witnesses[doubt.theirs]
    if (
        all(is_letter(theirs.tokens[k]) for k in lost)
        or _elsewhere(collation, doubt, lost)
        or _surname(ours, theirs, lost)
        or _known(collation, doubt, lost)
        or _connecting(theirs.tokens, lost)
        or _pointed_at(collation, doubt, lost)
    ):
        return True
    near = {token.lower for token in alone(collation, doubt, _NEAR)}
    if any(theirs.tokens[k].capitalised and k for k in lost) and not near.isdisjoint(PRONOUNS):
        return True
    if not _REFERRING.isdisjoint(token.lower for token in alone(collation, doubt, 1)):
        return True
    said = {theirs.tokens[k].lower for k in lost} - PRONOUNS
    told = len(said) == 1 and not near.isdisjoint(DATA.reporting_verbs)
    return doubt.odds < _CERTAIN and (told or _kind(theirs, lost) or _worded_otherwise(collation, doubt, lost))


def _elsewhere(collation: Collation, doubt: Doubt, lost: range) -> bool:
    """Whether all that the lost words say stands somewhere in our text in words that the estimate finds alike."""
    ours, theirs = collation.witnesses[doubt.ours].tokens, collation.witnesses[doubt.theirs].tokens
    alike = collation.alike(doubt.theirs, doubt.ours)
    said = [k for k in lost if solid(theirs[k])]
    return bool(said) and all(k in alike and solid(ours[alike[k]]) for k in said)


def _worded_otherwise(collation: Collation, doubt: Doubt, lost: range) -> bool:
    """Whether words without a partner, one less at most, stand where the neighbours of the lost ones have theirs.

    Granted and awarded in “were granted by” and “were awarded by”: one choice of words, wherever the estimate sees
    a gap. A name stands for a name, and a number for a number.
    """
    back = collation.partners(doubt.theirs, doubt.ours)
    tokens, said = collation.witnesses[doubt.ours].tokens, collation.witnesses[doubt.theirs].tokens
    left = back.get(lost.start - 1) if lost.start else -1
    right = back.get(lost.stop) if lost.stop < len(said) else len(tokens)
    if left is None or right is None or not 1 < right - left <= _WIDEST + 1:
        return False
    forth = collation.partners(doubt.ours, doubt.theirs)
    instead = [tokens[k] for k in range(left + 1, right) if k not in forth and solid(tokens[k])]
    gone = [said[k] for k in lost if solid(said[k])]
    if not instead or sum(map(_word, instead)) + 1 < sum(map(_word, gone)):
        return False
    return all(sum(map(kind, instead)) >= sum(map(kind, gone)) for kind in (_capital, _number))


def _word(token: Token) -> bool:
    return token.shape != NUMBER


def _capital(token: Token) -> bool:
    return token.capitalised


def _number(token: Token) -> bool:
    return token.shape == NUMBER


def _pointed_at(collation: Collation, doubt: Doubt, lost: range) -> bool:
    """Whether the lost word follows *these* in the witness, and *this* alone stands in its place."""
    ours, theirs = collation.witnesses[doubt.ours].tokens, collation.witnesses[doubt.theirs].tokens
    partner = collation.partners(doubt.theirs, doubt.ours).get(lost.start - 1)
    return (
        len(lost) == 1
        and partner is not None
        and lost.stop < len(theirs)
        and theirs[lost.stop].lower in DATA.auxiliaries
        and theirs[lost.start - 1].lower in _DEMONSTRATIVES
        and 0 < doubt.first - partner <= _BEHIND
        and ours[partner].lower in _DEMONSTRATIVES
        and all(ours[k].lower in DATA.auxiliaries or is_negation(ours[k]) for k in range(partner + 1, doubt.first))
    )


def _surname(ours: Witness, theirs: Witness, lost: range) -> bool:
    """Whether the lost words are forenames before a surname that our text uses elsewhere too."""
    tokens = theirs.tokens
    return (
        lost.stop < len(tokens)
        and all(tokens[k].capitalised and not everyday(tokens[k].lower, theirs.language) for k in lost)
        and named(theirs, lost.stop)
        and ours.document.text.count(tokens[lost.stop].text) > 1
    )


def _kind(theirs: Witness, lost: range) -> bool:
    """Whether the lost word only says what the name before it is of: Elysée *Palace*, the American *man*."""
    token = theirs.tokens[lost.start]
    if len(lost) > 1 or not lost.start or not named(theirs, lost.start - 1):
        return False
    people = token.lower in PEOPLE and fold(theirs.tokens[lost.start - 1].text) in referents()
    alone = not everyday(theirs.tokens[lost.start - 1].lower, theirs.language)
    return people or (alone and token.capitalised and token.lower in KINDS)


def _known(collation: Collation, doubt: Doubt, lost: range) -> bool:
    """Whether a number is lost that ours alone has too (the 4th of July, July 4), or a particle in a name (de)."""
    tokens, forth = collation.witnesses[doubt.theirs].tokens, collation.partners(doubt.ours, doubt.theirs)
    said = [tokens[k] for k in lost if solid(tokens[k])]
    ours = {_figure(token) for k, token in enumerate(collation.witnesses[doubt.ours].tokens) if k not in forth}
    if said and all(token.shape == NUMBER and _figure(token) in ours for token in said):
        return True
    around = [tokens[k] for k in (lost.start - 1, lost.stop) if 0 <= k < len(tokens)]
    particle = len(lost) == 1 and fold(tokens[lost.start].text) in PARTICLES
    return particle and len(around) > 1 and all(token.capitalised for token in around)


def _figure(token: Token) -> str:
    """A number without what is joined to its digits: 4 of 4th."""
    return token.lower.rstrip("abcdefghijklmnopqrstuvwxyz") if token.shape == NUMBER else ""


def _connecting(tokens: Sequence[Token], lost: range) -> bool:
    """Whether all of the lost words stand in one phrase that connects and says nothing."""
    return any(
        stands(tokens, start, (phrase,))
        for phrase in CONNECTIVES
        for start in range(max(0, lost.stop - phrase.count(" ") - 1), lost.start + 1)
    )
