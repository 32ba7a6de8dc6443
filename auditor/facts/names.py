"""Names that a passage contains, and whether another passage has them too.

A name is a run of capitalised words, joined by particles (``Vasco da Gama``). Its *proper* words are
those that are no words of the language: a common noun is far more frequent in its own language than in
others, a name is about as frequent everywhere; so that ``Parliament`` is told from ``Pristina`` without
a dictionary. Two passages are compared word by word, folded (case, accents, possessives); a name is
*absent* where no proper word of it, in whatever spelling, acronym or stead, stands in the other passage.
"""

from __future__ import annotations

import enum
import functools
import itertools
import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler

from auditor import lexicons
from auditor.lexicons import places
from auditor.lexicons.base import series, words
from auditor.tokens import NUMBER, Token
from auditor.words import zipf, zipf_common

PARTICLES = words(
    "of de da do dos das di del della der den van von bin ibn ben al el la le les y e du the and for & abu"
)
"""Words in lower case that may stand inside a name; one never begins or ends one."""

_OUTER = words("al el la le les de du van von ben bin ibn abu dos das di da del")  # name words, capitalised or not
TITLES = words(
    """mr mrs ms dr foreign vice defence defense interior prof professor sir lord lady president minister prime
    secretary chancellor king queen prince princess pope grand governor senator general colonel captain judge
    justice mayor director chairman chief doctor st saint advocate commissioner inspector officer sergeant
    lieutenant admiral congressman congresswoman deputy bishop archbishop cardinal sheikh ayatollah attorney
    ambassador"""
)
"""Words before a name that say what somebody is."""

_NO_NAMES = places.NO_NAMES | words("i im id ill ive idem ditto let lets note")
_MEASURES = ("fr", "de", "es", "it", "nl", "pl")  # languages whose lists tell names from words
_COMMON = 3.0  # Zipf value from which the small lists know a word
_KNOWN = 2.0  # Zipf value from which the large list knows a word
_NATIVE = 0.9  # how much more frequent (Zipf) a word is in its own language than elsewhere
_FREQUENT = 4.0  # Zipf value from which a capital at the beginning of a sentence makes no name
_BORROWED = 3.1  # Zipf value up to which a language may know a foreign word
_USUAL = 3.9  # Zipf value that a common word has in its own language
_FOREIGN = 2.0  # how much more frequent than in any other language it is there
_SPELLINGS = 0.84  # Jaro-Winkler similarity from which two names may be one in two spellings
_ONE_NAME = 0.93
_ACRONYM = 8  # letters that an acronym has fewer of
_FULL = 2  # proper words of which a name of somebody consists at least
_PART_OF = 0.6  # share of a name's letters that a part of it has at least to be a form of it
_STEM = 5  # letters that a name and its adjective share: Algeria, Algerian
_ODD = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d"}
)
_JOINT = re.compile(r"[ \u00a0]|\.[ \u00a0]?|-| ?& ?|")
_PART = re.compile(r"[^\W_]+")
_ELIDED = re.compile(r"[dl]['’](?=\w\w)", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?\Z")


@functools.lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """A word without case, accents, possessive ending and inner apostrophes."""
    plain = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", word)).casefold().translate(_ODD)
    marked = unicodedata.normalize("NFKD", plain)
    return "".join(c for c in marked if c.isalnum() or c == "-")


@functools.lru_cache(maxsize=50_000)
def is_proper(word: str, language: str) -> bool:
    """Whether a folded word, seen with a capital, is a name and no word of the language."""
    if word in places.referents() or word in places.ELSEWHERE:
        return True
    here = zipf_common(word, language)
    if here < _COMMON:
        return not any(zipf_common(stem, language) >= _COMMON for stem in _stems(word))
    elsewhere = sorted(zipf_common(word, other) for other in _MEASURES if other != language)
    return here - sum(elsewhere[1:-1]) / len(elsewhere[1:-1]) <= _NATIVE


@functools.lru_cache(maxsize=50_000)
def foreign_noun(word: str, language: str) -> bool:
    """Whether a word in lower case is a common word of one other language, left in that (société), and no name."""
    if zipf_common(word, language) > _BORROWED:
        return False
    *_, second, first = sorted(zipf_common(word, other) for other in _MEASURES if other != language)
    return first >= _USUAL and first - second >= _FOREIGN


def _stems(word: str) -> list[str]:
    """What a rare inflected word may come from."""
    found = [
        word[: -len(end)]
        for end in ("s", "es", "ed", "ing", "ly", "er", "ers", "ist", "ists")
        if word.endswith(end)
    ]
    return [stem + tail for stem in found if len(stem) > 3 for tail in ("", "e", "y")]


class Name(NamedTuple):
    """A name at ``start:end`` of a text, ``tokens[first:last + 1]`` of a passage.

    ``proper`` are its folded proper words, ``common`` its other folded ones; ``acronym`` says that
    it is one word with several capitals; ``joined`` is all of it in one word.
    """

    start: int
    end: int
    first: int
    last: int
    proper: tuple[str, ...]
    common: tuple[str, ...]
    acronym: bool
    joined: str

    @property
    def words(self) -> tuple[str, ...]:
        return self.proper + self.common


def names(text: str, tokens: Sequence[Token], language: str) -> tuple[Name, ...]:
    """Names of a passage in order; none where capitals mean nothing (all lower-case, title case)."""
    capital = [k for k, token in enumerate(tokens) if _capital(token)]
    if len(tokens) < 4 or len(capital) > 0.75 * len(tokens):
        return ()
    found: list[Name] = []
    begun = 0
    while begun < len(capital):
        first = last = capital[begun]
        begun += 1
        while begun < len(capital) and _joined(text, tokens, last, capital[begun]):
            last = capital[begun]
            begun += 1
        name = _name(text, tokens, first, last, language)
        if name:
            found.append(name)
    return tuple(found)


def _capital(token: Token) -> bool:
    return token.shape != NUMBER and any(map(str.isupper, token.text)) and fold(token.text) not in _NO_NAMES


def _joined(text: str, tokens: Sequence[Token], last: int, following: int) -> bool:
    """Whether only blanks and particles lie between two capitalised words."""
    if following - last > 3 or _POSSESSIVE.search(tokens[last].text):
        return False
    if fold(tokens[following].text) in TITLES and fold(tokens[last].text) in places.referents():
        return False  # US President, Iranian Foreign Minister: the country is a name of its own
    inner = tokens[last + 1 : following]
    if any(token.lower not in PARTICLES for token in inner) or any(t.lower in ("and", "for") for t in inner):
        return False
    run = tokens[last : following + 1]
    return all(_JOINT.fullmatch(text, a.end, b.start) for a, b in itertools.pairwise(run))


def _name(text: str, tokens: Sequence[Token], first: int, last: int, language: str) -> Name | None:
    """The name of those tokens; a word that is capital only for its place is left out."""
    starts = _begins_sentence(text, tokens, first)
    if starts:
        if first == last and _function_word(tokens[first], language):
            return None
        if (
            first < last
            and not is_proper(fold(tokens[first].text), language)
            and _function_word(tokens[first], language)
        ):
            return _name(text, tokens, first + 1, last, language) if _capital(tokens[first + 1]) else None
    if first == last and foreign_noun(tokens[first].lower, language):
        return None
    proper: list[str] = []
    common: list[str] = []
    for token in tokens[first : last + 1]:
        whole = fold(token.text)
        if token.lower in PARTICLES or whole in _OUTER or _calendar(token.lower, language):
            continue
        split = "-" in whole or _ELIDED.match(token.text)
        parts = [fold(part) for part in _PART.findall(token.text)] if split else [whole]
        for part in parts:
            if len(part) > 1 and part not in _OUTER and part not in _NO_NAMES and part not in TITLES:
                doubtful = first == last and starts and (_lexical(part, language) or _everyday(part, language))
                sure = (
                    is_proper(part, language)
                    and not foreign_noun(token.lower, language)
                    and (not doubtful or _subject(text, tokens, first, language))
                )
                (proper if token.capitalised and sure else common).append(part)
    if " ".join(common) in places.referents():  # United States: a name of common words
        proper, common = common, []
    joined = "".join(fold(token.text).replace("-", "") for token in tokens[first : last + 1])
    if len("".join(proper + common)) < 3:
        if joined not in places.referents():
            return None
        proper = [joined]
    one = first == last and len(proper + common) == 1 and sum(map(str.isupper, tokens[first].text)) > 1
    acronym = one and len(joined) < _ACRONYM and joined not in places.referents()
    end = _bare_end(tokens[last])
    return Name(tokens[first].start, end, first, last, tuple(proper), tuple(common), acronym, joined)


def _bare_end(token: Token) -> int:
    """Where a word ends without its possessive ending."""
    cut = _POSSESSIVE.search(token.text)
    return token.end - len(cut[0]) if cut else token.end


@functools.lru_cache(maxsize=50_000)
def _lexical(word: str, language: str) -> bool:
    """Whether a rare word is one of the language all the same: the large list has it, other languages do not."""
    return zipf(word, language) >= _KNOWN and not any(zipf_common(word, o) for o in _MEASURES)


def _everyday(word: str, language: str) -> bool:
    """Whether a word is frequent in the language and, though elsewhere too, no place: Mark, Top."""
    return zipf_common(word, language) >= _FREQUENT and word not in places.referents()


def _subject(text: str, tokens: Sequence[Token], index: int, language: str) -> bool:
    """Whether a sentence's first word is no plural and owns or does what follows, as a lone noun rarely does."""
    if fold(tokens[index].text).endswith(("s", "ing", "ed", "ly")):
        return False
    if _POSSESSIVE.search(tokens[index].text):
        return True
    data = lexicons.language(language)
    if data is None or index + 1 == len(tokens) or text[tokens[index].end : tokens[index + 1].start] != " ":
        return False
    following = tokens[index + 1].lower
    return following.endswith("ed") or following in data.past_verbs | data.reporting_verbs | data.auxiliaries


def _begins_sentence(text: str, tokens: Sequence[Token], index: int) -> bool:
    if index == 0:
        return True
    between = text[tokens[index - 1].end : tokens[index].start]
    return bool(re.search(r"[.!?:;\n…“\"«‘(•]|--|[—–]", between))


@functools.cache
def closed(language: str) -> frozenset[str]:
    """Words of a language that carry no fact of their own."""
    data = lexicons.language(language)
    return data.function_words | data.auxiliaries | data.negations if data else frozenset()


def _function_word(token: Token, language: str) -> bool:
    return token.lower in closed(language)


@functools.cache
def _days(language: str) -> frozenset[str]:
    data = lexicons.language(language)
    return (
        frozenset(data.months + data.weekdays)
        | words("mon tue tues wed thu thur thurs fri jan feb apr jun jul aug sep sept oct nov dec")
        if data
        else frozenset()
    )


def _calendar(lower: str, language: str) -> bool:
    return fold(lower) in _days(language)


class Wording(NamedTuple):
    """The words of a passage, for looking a name up in it."""

    folded: frozenset[str]
    referents: frozenset[str]
    initials: str
    """First letters of all words in order, particles left out."""
    acronyms: frozenset[str]
    capital: frozenset[str]
    """Folded words that have a capital; all words where the passage has none."""
    names: tuple[Name, ...]
    tokens: tuple[Token, ...]
    language: str


def wording(text: str, tokens: Sequence[Token], language: str) -> Wording:
    """What ``presence`` needs of a passage."""
    plain = [fold(token.text) for token in tokens]
    parts = [fold(part) for token in tokens if "-" in token.text or "'" in token.text or "’" in token.text
             for part in _PART.findall(token.text)]  # fmt: skip
    pairs = [a + b for a, b in itertools.pairwise(plain)]
    spaced = [f"{a} {b}" for a, b in itertools.pairwise(plain)]
    spaced += [f"{a} {b} {c}" for a, b, c in zip(plain, plain[1:], plain[2:], strict=False)]
    spaced += [b for a, b in zip(plain, pairs, strict=False) if len(a) == 1]
    known = places.referents()
    meant = frozenset(key for form in (*plain, *parts, *spaced) for key in known.get(form, ()))
    acronyms = frozenset(p for p, t in zip(plain, tokens, strict=True) if len(p) > 1 and t.text.isupper())
    capitals = frozenset(p for p, t in zip(plain, tokens, strict=True) if t.capitalised)
    joined = frozenset(p.replace("-", "") for p in plain if "-" in p)
    elsewhere = frozenset(places.ELSEWHERE[p] for p in plain if p in places.ELSEWHERE)
    return Wording(frozenset(plain) | frozenset(parts) | frozenset(pairs) | joined | elsewhere, meant,
                   "".join(p[0] for p in plain if p and p not in PARTICLES), acronyms,
                   capitals if len(capitals) > 1 else frozenset(plain),
                   names(text, tokens, language), tuple(tokens), language)  # fmt: skip


class Presence(enum.IntEnum):
    """How much of a name another passage has."""

    ABSENT = 0
    PARTLY = 1
    """A name there shares a common word with it, and may be another translation of it."""
    PRESENT = 2


def presence(name: Name, there: Wording) -> Presence:
    """Whether a passage has the name, or what stands for it, in any spelling."""
    known = places.referents()
    whole = " ".join(name.words) in known
    core = tuple(word for word in name.proper if word not in known and not whole)
    if len(core) == 1 and len(name.proper) == _FULL and _everyday(core[0], there.language):
        core = ()  # Elysée Palace: what stands for its country, and what kind of thing it is
    if (
        _in_short(name, there)
        or name.joined in there.folded
        or (not core and name_referents(name) & there.referents)
    ):
        return Presence.PRESENT
    if not any(_has(word, there, name.acronym) for word in core or name.words):
        shared = any(word in there.capital for word in name.common)
        return Presence.PARTLY if shared and 0 < len(core) < _FULL else Presence.ABSENT
    if len(core) < 2 or _has(core[-1], there):
        return Presence.PRESENT
    return Presence.ABSENT if _others(name, there) else Presence.PRESENT


def narrowed(name: Name, there: Wording, tokens: Sequence[Token]) -> Name:
    """The name without the words at its ends that a passage has: “Police Commissioner Huber” without its title."""
    lacking = [k for k in range(name.first, name.last + 1) if _lacks(tokens[k], name, there)]
    if not lacking or (lacking[0], lacking[-1]) == (name.first, name.last):
        return name
    first, last = lacking[0], lacking[-1]
    kept = {fold(part) for t in tokens[first : last + 1] for part in (t.text, *_PART.findall(t.text))}
    proper, common = (tuple(w for w in group if w in kept) for group in (name.proper, name.common))
    return name._replace(
        start=tokens[first].start,
        end=_bare_end(tokens[last]),
        first=first,
        last=last,
        proper=proper,
        common=common,
    )


def _lacks(token: Token, name: Name, there: Wording) -> bool:
    word = fold(token.text)
    return (
        word not in there.folded and word not in TITLES and (word in name.proper or "-" in word or not name.proper)
    )


def _others(name: Name, there: Wording) -> bool:
    """Whether all names there that share a word with a full name are of others: David C. and David R."""
    sharing = [n for n in there.names if any(alike(w, o) for w in name.proper for o in n.words)]
    return bool(sharing) and all(any(not any(alike(o, w) for w in name.words) for o in n.proper) for n in sharing)


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
    whole = " ".join(name.words)
    return frozenset(key for word in (*name.proper, whole) for key in known.get(word, ()))


@functools.lru_cache(maxsize=100_000)
def alike(ours: str, theirs: str) -> bool:
    """Whether two folded words may be spellings or inflections of one name."""
    if ours == theirs:
        return True
    if min(len(ours), len(theirs)) < 4 or ours[0].isdigit() or theirs[0].isdigit():
        return False
    short, long = sorted((ours, theirs), key=len)
    if ours[:_STEM] == theirs[:_STEM] or (short in long and len(short) >= _PART_OF * len(long)):
        return True
    return JaroWinkler.similarity(ours, theirs) >= _SPELLINGS or _skeleton(ours) == _skeleton(theirs)


_SOUNDS = tuple(
    pair.split(":")
    for pair in series("sch:s tsch:c tch:c sh:s ch:c kh:k gh:k ph:f th:t dj:j zh:j q:k x:ks w:v ck:k z:s c:k")
)


@functools.lru_cache(maxsize=50_000)
def _skeleton(word: str) -> str:
    """The consonants of a word as any transliteration would have them."""
    for spelled, sound in _SOUNDS:
        word = word.replace(spelled, sound)
    bare = re.sub(r"[aeiouyhj]", "", word)
    return re.sub(r"(.)\1+", r"\1", bare) if len(bare) > 2 else word


_ENDINGS = words("ois oise ais aise s n i an ian in er ic ese ish ist ism ists y es ns is ers ing")
_LONG = 5  # letters of a name whose spelling is compared


def respelled(here: Wording, there: Wording) -> list[tuple[Name, Name]]:
    """Names that both passages have in different spellings, each cut down to the word that differs."""
    found = []
    for ours in here.names:
        fresh = [w for w in ours.proper if len(w) >= _LONG and w not in there.folded]
        for theirs in there.names if fresh else ():
            found += [
                (_only(ours, w, here.tokens), _only(theirs, o, there.tokens))
                for w in fresh
                for o in theirs.proper
                if len(o) >= _LONG and o not in here.folded and _two_spellings(w, o)
            ]
    return found


def _only(name: Name, word: str, tokens: Sequence[Token]) -> Name:
    """The one word of the name that folds to ``word``, or all of the name where it is part of a word."""
    for k in range(name.first, name.last + 1):
        if fold(tokens[k].text) == word:
            start, end = tokens[k].start, _bare_end(tokens[k])
            return name._replace(start=start, end=end, first=k, last=k, proper=(word,), common=())
    return name._replace(proper=(word,), common=())


def _two_spellings(ours: str, theirs: str) -> bool:
    """Whether two folded names are one in two transliterations, and not a name and its adjective."""
    if ours[0] != theirs[0] and _skeleton(ours)[0] != _skeleton(theirs)[0]:
        return False
    known = places.referents()
    if ours in known or theirs in known:
        return False
    short, long = sorted((ours, theirs), key=len)
    shared = next((k for k, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if long[shared:] in _ENDINGS and short[shared:] in _ENDINGS | {""}:
        return False
    return _skeleton(ours) == _skeleton(theirs) or JaroWinkler.similarity(ours, theirs) >= _ONE_NAME
