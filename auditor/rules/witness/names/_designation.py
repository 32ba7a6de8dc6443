"""Names without a common word that may be one thing all the same: a seat and who rules there, IS and Daesh."""

from __future__ import annotations

from auditor.align.collate import Collation
from auditor.estimate.tag import Kind
from auditor.facts.names import Name, Presence, Wording, is_place, is_seat, name_referents, presence
from auditor.rules.witness.cite import quoted
from auditor.rules.witness.doubt import answer, doubts

Place = tuple[str, int, int]
"""A span of a document, by its id."""


def whole(known: Wording, name: Name) -> Name:
    """The name of which this one is a part, or itself."""
    return next((n for n in known.names if n.first <= name.first and name.last <= n.last), name)


def may_be_one(one: Name, other: Name) -> bool:
    """Whether one of two whole names is a seat of power, and the other neither a seat nor of a country."""
    return is_seat(one) != is_seat(other) and not name_referents(other if is_seat(one) else one)


def otherwise_named(collation: Collation, known: dict[int, Wording], least: float) -> set[Place]:
    """What the word-level estimate doubts with at least those odds, although both sides may name one thing."""
    found = set()
    for doubt in doubts(collation, Kind.CHANGED, least):
        words, instead = range(doubt.first, doubt.last + 1), answer(collation, doubt)
        if (
            instead
            and {doubt.ours, doubt.theirs} <= known.keys()
            and _one_thing(known[doubt.ours], words, known[doubt.theirs], instead)
        ):
            for index, span in ((doubt.ours, words), (doubt.theirs, instead)):
                for copy in collation.copies(index):
                    witness = collation.witnesses[copy]
                    found.add((witness.document.id, *quoted(witness, span)[:2]))
    return found


def _one_thing(here: Wording, words: range, there: Wording, instead: range) -> bool:
    """Whether words of two passages name one institution, or one side only describes what the other names."""
    left, right = _names(here, words), _names(there, instead)
    short = any(name.acronym for name in (*left, *right))
    told = [presence(name, there) for name in left] + [presence(name, here) for name in right]
    if short and Presence.PRESENT in told:
        return True  # an acronym and its words
    if _institution(here, words, there) or _institution(there, instead, here):
        return True
    return (
        any(may_be_one(a, b) or _one_country(a, b) for a in left for b in right)
        or (_describes(here, left, words) and not any(map(name_referents, right)))
        or (_describes(there, right, instead) and not any(map(name_referents, left)))
    )


def _one_country(one: Name, other: Name) -> bool:
    """Whether two names, one of them but a place's, stand for one country: Downing Street, London."""
    return (is_place(one) or is_place(other)) and bool(name_referents(one) & name_referents(other))


def _names(known: Wording, words: range) -> list[Name]:
    return [name for name in known.names if name.first < words.stop and words.start <= name.last]


def _institution(here: Wording, words: range, there: Wording) -> bool:
    """Whether an institution that these words name is named in the other passage too."""
    return any(
        ours.lines & theirs.lines
        for ours in here.institutions
        if ours.first < words.stop and words.start <= ours.last
        for theirs in there.institutions
    )


def _describes(known: Wording, names: list[Name], words: range) -> bool:
    """Whether the words are a noun with the name of a country or people before it: the Qatari channel."""
    return any(
        name_referents(name) and name.last + 1 in words and known.tokens[name.last + 1].text.islower()
        for name in names
    )
