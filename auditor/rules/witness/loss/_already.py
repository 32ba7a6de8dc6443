"""Lost names and numbers that our text has all the same, or that say nothing beside others."""

from __future__ import annotations

from auditor.align.collate import Collation, Witness
from auditor.facts.names import PARTICLES, everyday, fold
from auditor.lexicons.english_seams import PEOPLE
from auditor.lexicons.institutions import KINDS
from auditor.lexicons.numerals import NUMERALS
from auditor.lexicons.places import referents
from auditor.rules.witness.content import named, solid
from auditor.rules.witness.doubt import Doubt
from auditor.tokens import NUMBER, Token


def said_already(collation: Collation, doubt: Doubt, lost: range) -> bool:
    """Whether the lost words are a forename, a number that stands elsewhere, its scale, or a name's particle."""
    ours, theirs = collation.witnesses[doubt.ours], collation.witnesses[doubt.theirs]
    return _surname(ours, theirs, lost) or _known(collation, doubt, lost) or _scale(theirs, lost)


def _surname(ours: Witness, theirs: Witness, lost: range) -> bool:
    """Whether the lost words are forenames before a surname that our text uses elsewhere too."""
    tokens = theirs.tokens
    return (
        lost.stop < len(tokens)
        and all(tokens[k].capitalised and not everyday(tokens[k].lower, theirs.language) for k in lost)
        and named(theirs, lost.stop)
        and ours.document.text.count(tokens[lost.stop].text) > 1
    )


def kind_of_name(theirs: Witness, lost: range) -> bool:
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


def _scale(theirs: Witness, lost: range) -> bool:
    """Whether they begin with the *million* of a number, which figures are held against."""
    before, first = theirs.tokens[max(0, lost.start - 1)], theirs.tokens[lost.start]
    return before.shape == NUMBER and first.lower in NUMERALS["en"].scales


def _figure(token: Token) -> str:
    """A number without what is joined to its digits: 4 of 4th."""
    return token.lower.rstrip("abcdefghijklmnopqrstuvwxyz") if token.shape == NUMBER else ""
