"""Names without a common word that may be one thing all the same: a seat and who rules there, IS and Daesh."""

from __future__ import annotations

from collections.abc import Mapping

from auditor.facts.names import Name, Presence, Wording, is_place, is_seat, name_referents, presence


def whole(known: Wording, name: Name) -> Name:
    """The name of which this one is a part, or itself."""
    return next((n for n in known.names if n.first <= name.first and name.last <= n.last), name)


def may_be_one(one: Name, other: Name) -> bool:
    """Whether one of two whole names is a seat of power, and the other neither a seat nor of a country."""
    return is_seat(one) != is_seat(other) and not name_referents(other if is_seat(one) else one)


def one_thing(known: Mapping[int, Wording], ours: int, words: range, theirs: int, instead: range) -> bool:
    """Whether words of two witnesses may name one thing, or one side only describes what the other names.

    ``known`` are the wordings of witnesses in languages that can be read.
    """
    if ours not in known or theirs not in known:
        return False
    here, there = known[ours], known[theirs]
    left, right = _names(here, words), _names(there, instead)
    for names, other, opposite in ((left, there, instead), (right, here, words)):
        short = [name for name in names if name.acronym]
        if any(presence(name, other) is Presence.PRESENT for name in short):
            return True  # an acronym and its words
        if short and not any(other.tokens[k].capitalised for k in opposite):
            return True  # or what it is in words that are no name
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
