"""Whether another passage has a name too, in whatever spelling, acronym or stead."""

from __future__ import annotations

import enum
import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor.facts.names.find import PART, PARTICLES, TITLES, Name, everyday, names
from auditor.facts.names.spelling import alike, bare_end, fold
from auditor.lexicons import places
from auditor.lexicons.institutions import KINDS, SEATS, institutions
from auditor.tokens import LOST, Token, torn

_FULL = 2  # proper words of which a name of somebody consists at least
_NAMED = 4  # words of an institution's name at most
_ABBREVIATED = 3  # letters up to which an institution's name is told from other words by its capitals


class Institution(NamedTuple):
    """An institution named by ``tokens[first : last + 1]`` of a passage, by its lines in the lexicon."""

    first: int
    last: int
    lines: frozenset[int]


class Wording(NamedTuple):
    """The words of a passage, for looking a name up in it."""

    folded: frozenset[str]
    referents: frozenset[str]
    initials: str
    """First letters of all words in order, particles left out."""
    acronyms: frozenset[str]
    capital: frozenset[str]
    """Folded words that have a capital; all words where the passage has none."""
    institutions: tuple[Institution, ...]
    names: tuple[Name, ...]
    tokens: tuple[Token, ...]
    language: str
    text: str


def wording(text: str, tokens: Sequence[Token], language: str) -> Wording:
    """What ``presence`` needs of a passage."""
    plain = [fold(token.text) for token in tokens]
    parts = [fold(part) for token in tokens if "-" in token.text or "'" in token.text or "’" in token.text
             for part in PART.findall(token.text)]  # fmt: skip
    pairs = [a + b for a, b in itertools.pairwise(plain)]
    spaced = [f"{a} {b}" for a, b in itertools.pairwise(plain)]
    spaced += [f"{a} {b} {c}" for a, b, c in zip(plain, plain[1:], plain[2:], strict=False)]
    spaced += [b for a, b in zip(plain, pairs, strict=False) if len(a) == 1]
    known = places.referents()
    meant = frozenset(key for form in (*plain, *parts, *spaced) for key in known.get(form, ()))
    acronyms = frozenset(p for p, t in zip(plain, tokens, strict=True) if len(p) > 1 and t.text.isupper())
    capitals = frozenset(p for p, t in zip(plain, tokens, strict=True) if t.capitalised)
    capitals |= {p + LOST for p, t in zip(plain, tokens, strict=True) if torn(text, t.end)}
    behind = (t.text for t in tokens if "-" in t.text and not t.capitalised)  # al-Qaeda
    capitals |= {fold(part) for whole in behind for part in PART.findall(whole) if part[0].isupper()}
    joined = frozenset(p.replace("-", "") for p in plain if "-" in p)
    elsewhere = frozenset(places.ELSEWHERE[p] for p in (*plain, *parts) if p in places.ELSEWHERE)
    return Wording(frozenset(plain) | frozenset(parts) | frozenset(pairs) | joined | elsewhere, meant,
                   "".join(p[0] for p in plain if p and p not in PARTICLES), acronyms,
                   capitals if len(capitals) > 1 else frozenset(plain), tuple(_institutions(plain, tokens)),
                   names(text, tokens, language), tuple(tokens), language, text)  # fmt: skip


def _institutions(plain: Sequence[str], tokens: Sequence[Token]) -> Iterator[Institution]:
    """The institutions that words in a row name; a short name counts only in capitals: IS, Fed."""
    known = institutions()
    for k, token in enumerate(tokens):
        whole = ""
        for last, word in enumerate(plain[k : k + _NAMED], k):
            whole += word.replace("-", "")
            sure = token.text.isupper() if len(whole) < _ABBREVIATED else token.capitalised
            if whole in known and (sure or len(whole) > _ABBREVIATED):
                yield Institution(k, last, known[whole])


class Presence(enum.IntEnum):
    """How much of a name another passage has."""

    ABSENT = 0
    PARTLY = 1
    """A name there shares a common word with it, and may be another translation of it."""
    PRESENT = 2


def presence(name: Name, there: Wording) -> Presence:
    """Whether a passage has the name, or what stands for it, in any spelling."""
    core = () if _known_whole(name) else tuple(word for word in name.proper if word not in places.referents())
    if len(core) == 1 and len(name.proper) == _FULL and everyday(core[0], there.language):
        core = ()  # Elysée Palace: what stands for its country, and what kind of thing it is
    if (
        _in_short(name, there)
        or name.joined in there.folded
        or any(name_institutions(name) & institution.lines for institution in there.institutions)
        or _of_one_kind(name, there)
        or (not core and name_referents(name) & there.referents)
    ):
        return Presence.PRESENT
    if not any(_has(word, there, name.acronym) for word in core or name.words):
        shared = any(word in there.capital for word in name.common)
        return Presence.PARTLY if shared and 0 < len(core) < _FULL else Presence.ABSENT
    if len(core) < 2 or _has(core[-1], there):
        return Presence.PRESENT
    return Presence.ABSENT if _others(name, there) else Presence.PRESENT


def _of_one_kind(name: Name, there: Wording) -> bool:
    """Whether a name says only what kind of thing it is of, and so does one there: Ministry of Justice."""
    return KINDS.issuperset(name.words) and any(KINDS.issuperset(other.words) for other in there.names)


def narrowed(name: Name, there: Wording, tokens: Sequence[Token]) -> Name:
    """The name without the words at its ends that a passage has: “Police Commissioner Huber” without its title."""
    lacking = [k for k in range(name.first, name.last + 1) if _lacks(tokens[k], name, there)]
    if not lacking or (lacking[0], lacking[-1]) == (name.first, name.last):
        return name
    first, last = lacking[0], lacking[-1]
    while last < name.last and _new(tokens[last + 1], there):
        last += 1
    kept = {fold(part) for t in tokens[first : last + 1] for part in (t.text, *PART.findall(t.text))}
    proper, common = (tuple(w for w in group if w in kept) for group in (name.proper, name.common))
    return name._replace(
        start=tokens[first].start,
        end=bare_end(tokens[last]),
        first=first,
        last=last,
        proper=proper,
        common=common,
    )


def _lacks(token: Token, name: Name, there: Wording) -> bool:
    word = fold(token.text)
    counts = not name.proper or word in name.proper or word in KINDS or "-" in word
    return counts and word not in there.folded and word not in TITLES


def _new(token: Token, there: Wording) -> bool:
    return fold(token.text) not in there.folded | TITLES | PARTICLES


def _others(name: Name, there: Wording) -> bool:
    """Whether all names there that share a word with a full name are of others: David C. and David R."""
    sharing = [n for n in there.names if any(alike(w, o) for w in name.proper for o in n.words)]
    return bool(sharing) and all(
        any(not any(alike(o, w) for w in name.words) for o in n.proper or n.words if o not in TITLES)
        for n in sharing
    )


def _has(word: str, there: Wording, acronym: bool = False) -> bool:
    if word in there.folded or places.ELSEWHERE.get(word, word) in there.folded:
        return True
    if word in there.acronyms or (
        2 <= len(word) <= 6 and word not in places.referents() and _stands_for(word, there)
    ):
        return True
    if acronym:
        return any(other.startswith(word.removesuffix("s")) for other in there.capital)
    return any(alike(word, other) for other in there.capital)


def _stands_for(word: str, there: Wording) -> bool:
    """Whether the initials of words in a row spell the word, or an acronym has its letters in another order."""
    return (len(word) > 2 or word in ("us", "uk", "eu", "un")) and (
        word in there.initials or any(sorted(word) == sorted(other) for other in there.acronyms)
    )


def _in_short(name: Name, there: Wording) -> bool:
    """Whether an acronym has the initials of a name, one of them here and the other there."""
    if name.acronym:
        return any(_spelled(name.words[0], "".join(w[0] for w in n.words)) for n in there.names)
    initials = "".join(word[0] for word in name.words)
    return any(_spelled(acronym, initials) for acronym in there.acronyms)


def _spelled(acronym: str, initials: str) -> bool:
    """Whether initials may be an acronym's: most of its letters, in order or, in another language, not."""
    few, many = sorted((acronym, initials), key=len)
    if len(few) < 2 or len(acronym) > 7 or len(many) > len(few) + 2:
        return False
    rest = iter(many)
    return all(letter in rest for letter in few) or (len(few) > 2 and set(few) <= set(many))


def name_referents(name: Name) -> frozenset[str]:
    """Countries and regions that the name stands for."""
    known = places.referents()
    forms = (*name.proper, " ".join(name.words), name.joined)
    return frozenset(key for form in forms for key in known.get(form, ()))


def name_institutions(name: Name) -> frozenset[int]:
    """The institutions that the name is one of, by their lines in the lexicon; a country before it counts not."""
    known = institutions()
    country = next((word for word in name.proper if word in places.referents()), "")
    return known.get(name.joined, frozenset()) | known.get(name.joined.removeprefix(country), frozenset())


def is_seat(name: Name) -> bool:
    """Whether the name is of a seat that stands for whoever rules there: the Kremlin."""
    return name.joined in SEATS


def is_place(name: Name) -> bool:
    """Whether all proper words of the name stand for a country or region."""
    known = places.referents()
    return _known_whole(name) or (bool(name.proper) and all(word in known for word in name.proper))


def _known_whole(name: Name) -> bool:
    """Whether all words of the name together stand for a country or region: United States."""
    known = places.referents()
    return " ".join(name.words) in known or name.joined in known
