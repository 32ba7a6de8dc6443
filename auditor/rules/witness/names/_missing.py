"""Where a name is missing in a witness, unless something may stand for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from auditor.align.collate import Collation, Witness
from auditor.facts.names import Name, alike, closed, fold, name_referents
from auditor.lexicons.base import words
from auditor.lexicons.english_seams import PRONOUNS
from auditor.lexicons.institutions import KINDS
from auditor.model import Span
from auditor.rules.witness.names._holes import headless, hole, place_of
from auditor.words import zipf

_LINKED = 0.4  # share of its words that a passage must have in common with another to be called incomplete
_CLAUSE = 2  # words lost together with a name, from which a clause was left out
_MORE = 1  # words that a passage may have beyond another without saying in them what it seems to lack
_USUAL = 4.0  # Zipf frequency of a usual word
_SHORT = 4  # letters up to which words are alike by chance
_REACH = 3  # words on either side in which others may stand for a name
_AROUND = 600  # characters around a passage in which a name may have been said already
_PRONOUNS = PRONOUNS | words("this these those one")
_WORD = re.compile(r"[^\W\d_][\w'’-]*+")


def gap(collation: Collation, here: int, there: int, name: Name) -> Span | None:
    """The word in ``there`` beside which a name of ``here`` is missing; None where something may stand for it."""
    ours, theirs = collation.witnesses[here], collation.witnesses[there]
    if theirs.text.islower() or not theirs.tokens or _in_lower_case(name, theirs):
        return None
    forth = collation.partners(here, there)
    if beheaded := headless(ours, theirs, name, forth):
        return beheaded
    if not name.proper and (name.first == 0 or _plain(name, ours.language)):
        return None
    if found := hole(collation, here, there, name):
        return found
    place = place_of(ours, theirs, name, forth)
    if len(forth) < _LINKED * len(theirs.tokens) or _dispensable(name) or said_nearby(theirs, name):
        return None
    light = closed(theirs.language) - _PRONOUNS
    lost, free = collation.unlinked(here, there), collation.unlinked(there, here)
    if place is None and any(
        theirs.tokens[k].capitalised and theirs.tokens[k].lower not in light for k in free if k
    ):
        return None  # another name, which may stand for it
    if place is not None:
        if (not name.proper and place) or any(k in free and theirs.tokens[k].lower not in light for k in place):
            return None
        beside = max(place.start - 1, 0)
    else:
        beyond = [k for k in lost if not name.first <= k <= name.last]
        if not name.proper or _in_lost_clause(ours, name, beyond) or _replaced(ours, theirs, beyond, free):
            return None
        beside = next((forth[k] for k in range(name.first - 1, -1, -1) if k in forth), 0)
    if _stands_near(ours, theirs, name, beside, (lost, free)):
        return None
    return Span(theirs.tokens[beside].start, theirs.tokens[beside].end)


def _dispensable(name: Name) -> bool:
    """Whether a name is an acronym, for which any words may stand, or says only of what kind a thing is."""
    return name.acronym or KINDS.issuperset(name.words)


def _in_lower_case(name: Name, theirs: Witness) -> bool:
    """Whether the passage has the name as a plain word, whatever the language (the Parallèle, the parallel), or
    within another: Estaing, d'Estaings."""
    plain = [fold(token.text) for token in theirs.tokens if not token.capitalised]
    every = [fold(token.text) for token in theirs.tokens]
    long = [w for w in name.words if len(w) > _SHORT]
    return (
        any(w[0] == o[0] and alike(w, o) for w in long for o in plain)
        or any(w in o for w in long for o in every)
        or any(w + "s" in every for w in name.words)
    )


def _plain(name: Name, language: str) -> bool:
    """Whether a name is but a usual word with a capital, as Institute is."""
    common = len(name.words) == 1 and not name_referents(name)
    return common and zipf(name.words[0], language) >= _USUAL


def _stands_near(
    ours: Witness, theirs: Witness, name: Name, beside: int, loose: tuple[Sequence[int], Sequence[int]]
) -> bool:
    """Whether there are more words without a partner around the gap than around the name: Marteau, hammer.

    For a name that is but a usual word any of them may stand.
    """
    here = [
        k for k in loose[0] if name.first - _REACH <= k <= name.last + _REACH and not name.first <= k <= name.last
    ]
    there = [k for k in loose[1] if beside - _REACH <= k <= beside + _REACH]
    light = closed(theirs.language)
    more = len(there) - _count(theirs, there, light)
    return more > (0 if _plain(name, ours.language) else len(here) - _count(ours, here, light))


def said_nearby(witness: Witness, name: Name) -> bool:
    """Whether the article has the name in the sentences around."""
    text = witness.document.text
    around = (
        text[max(0, witness.start - _AROUND) : witness.start] + " " + text[witness.end : witness.end + _AROUND]
    )
    return not {fold(word) for word in _WORD.findall(around)}.isdisjoint(name.words)


def _in_lost_clause(ours: Witness, name: Name, lost: Sequence[int]) -> bool:
    """Whether the name went with the words around it: another choice of facts, not a dropped name."""
    first, last = name.first, name.last
    while first - 1 in lost:
        first -= 1
    while last + 1 in lost:
        last += 1
    gone = [k for k in range(first, last + 1) if not name.first <= k <= name.last]
    return len(gone) - _count(ours, gone, closed(ours.language)) >= _CLAUSE


def _replaced(ours: Witness, theirs: Witness, lost: Sequence[int], free: Sequence[int]) -> bool:
    """Whether theirs has words more than ours, which may stand for what it lacks: a pronoun, a description."""
    if _count(theirs, free, _PRONOUNS) > _count(ours, lost, _PRONOUNS):
        return True
    light = closed(theirs.language)
    return len(free) - _count(theirs, free, light) > len(lost) - _count(ours, lost, light) + _MORE


def _count(witness: Witness, indices: Sequence[int], among: frozenset[str]) -> int:
    return sum(witness.tokens[k].lower in among for k in indices)
