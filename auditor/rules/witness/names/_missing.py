"""Where a name is missing in a witness, unless something may stand for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from auditor.align.collate import Collation, Witness
from auditor.facts.names import Name, alike, closed, fold
from auditor.lexicons.base import words
from auditor.model import Span
from auditor.rules.witness.names._holes import headless, hole, partners, place_of

_LINKED = 0.4  # share of its words that a passage must have in common with another to be called incomplete
_CLAUSE = 2  # words lost together with a name, from which a clause was left out
_MORE = 1  # words that a passage may have beyond another without saying in them what it seems to lack
_SHORT = 4  # letters up to which words are alike by chance
_AROUND = 600  # characters around a passage in which a name may have been said already
_PRONOUNS = words("he she they it him her them his hers their its who whom whose this these those one")
_WORD = re.compile(r"[^\W\d_][\w'’-]*+")


def gap(collation: Collation, here: int, there: int, name: Name) -> Span | None:
    """The word in ``there`` beside which a name of ``here`` is missing; None where something may stand for it."""
    ours, theirs = collation.witnesses[here], collation.witnesses[there]
    if theirs.text.islower() or not theirs.tokens or _in_lower_case(name, theirs):
        return None
    links = collation.links(*sorted((here, there)))
    forth = partners(collation, here, there)
    if beheaded := headless(ours, theirs, name, forth):
        return beheaded
    if name.first == 0 and not name.proper:
        return None
    if found := hole(collation, here, there, name):
        return found
    place = place_of(ours, theirs, name, forth)
    if len(forth) < _LINKED * len(theirs.tokens) or name.acronym or said_nearby(theirs, name):
        return None
    light = closed(theirs.language) - _PRONOUNS
    standing = frozenset(links.only_right if here < there else links.only_left)
    if place is None and any(
        theirs.tokens[k].capitalised and theirs.tokens[k].lower not in light for k in standing if k
    ):
        return None  # another name, which may stand for it
    if place is not None:
        if (not name.proper and place) or any(
            k in standing and theirs.tokens[k].lower not in light for k in place
        ):
            return None
        beside = max(place.start - 1, 0)
    else:
        lost, free = (links.only_left, links.only_right) if here < there else (links.only_right, links.only_left)
        lost = tuple(k for k in lost if not name.first <= k <= name.last)
        if not name.proper or _in_lost_clause(ours, name, lost) or _replaced(ours, theirs, lost, free):
            return None
        beside = next((forth[k] for k in range(name.first - 1, -1, -1) if k in forth), 0)
    return Span(theirs.tokens[beside].start, theirs.tokens[beside].end)


def _in_lower_case(name: Name, theirs: Witness) -> bool:
    """Whether the passage has the name as a plain word, whatever the language: the Parallèle, the parallel."""
    plain = [fold(token.text) for token in theirs.tokens if not token.capitalised]
    return any(len(w) > _SHORT and w[0] == o[0] and alike(w, o) for w in name.words for o in plain)


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
