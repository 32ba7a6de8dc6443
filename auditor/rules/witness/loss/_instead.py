"""What a text has instead of words that a witness alone seems to have, which makes them no loss."""

from __future__ import annotations

from auditor.align.collate import Collation
from auditor.facts.polarity import is_negation
from auditor.lexicons.base import words
from auditor.lexicons.en import DATA
from auditor.lexicons.english_seams import HELPERS, PRONOUNS
from auditor.rules.witness.content import is_elided, is_scrap, solid
from auditor.rules.witness.doubt import Doubt
from auditor.rules.witness.loss._already import kind_of_name, said_already
from auditor.rules.witness.loss._gap import gap
from auditor.rules.witness.loss._light import dispensable, in_one_verb, of_expression, supporting
from auditor.rules.witness.loss._manner import of_manner
from auditor.rules.witness.there import alone
from auditor.tokens import NUMBER, Token

_NEAR = 5  # words on either side of the place in which a pronoun may stand for a name
_BEHIND = 3  # words from a pronoun to the place of the noun it may stand for
_MOVED = 3  # words on either side of the place among which one may be a lost word that was moved
_WIDEST = 6  # words of ours between the partners of what stands around the lost ones
_CERTAIN = 1.5  # log-odds from which no free word near is taken for the lost ones, but a pronoun for a name
_DEMONSTRATIVES = words("this that these those")
_REFERRING = words("he she they these those")  # what stands for people and things named before


def stood_for(collation: Collation, doubt: Doubt, lost: range) -> bool:
    """Whether a pronoun, a surname or other words stand for the lost ones, or those say nothing."""
    ours, theirs = collation.witnesses[doubt.ours], collation.witnesses[doubt.theirs]
    if (
        all(is_scrap(theirs.tokens[k]) for k in lost)
        or any(is_elided(theirs, k) for k in lost)
        or _elsewhere(collation, doubt, lost)
        or said_already(collation, doubt, lost)
        or dispensable(theirs.tokens, lost, ours.tokens)
        or all(theirs.tokens[k].lower in HELPERS for k in lost)
        or _pointed_at(collation, doubt, lost)
        or kind_of_name(theirs, lost)
        or in_one_verb(theirs.tokens, lost, ours.tokens, collation.partners(doubt.theirs, doubt.ours))
        or of_manner(collation, doubt.theirs, lost, doubt.ours)
    ):
        return True
    near = {token.lower for token in alone(collation, doubt, _NEAR)}
    if any(theirs.tokens[k].capitalised and k for k in lost) and not near.isdisjoint(PRONOUNS):
        return True
    if not _REFERRING.isdisjoint(token.lower for token in alone(collation, doubt, 1)):
        return True
    said = {theirs.tokens[k].lower for k in lost} - PRONOUNS
    told = len(said) == 1 and not near.isdisjoint(DATA.reporting_verbs)
    return doubt.odds < _CERTAIN and (
        told
        or supporting(theirs.tokens, lost)
        or of_expression(theirs.tokens, lost)
        or _worded_otherwise(collation, doubt, lost)
        or _moved(collation, doubt, lost)
    )


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


def _moved(collation: Collation, doubt: Doubt, lost: range) -> bool:
    """Whether the lost words are not all that stands between two neighbours, and as many of ours near are free."""
    if gap(collation, doubt) == lost:
        return False
    theirs = collation.witnesses[doubt.theirs].tokens
    free = sum(map(solid, alone(collation, doubt, _MOVED)))
    return free >= sum(solid(theirs[k]) for k in lost)


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
