"""Names in a passage, and which of their words are proper ones."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from auditor import lexicons
from auditor.facts.names.spelling import POSSESSIVE, bare_end, fold
from auditor.lexicons import places
from auditor.lexicons.base import words
from auditor.lexicons.institutions import KINDS, institutions
from auditor.tokens import NUMBER, Token, torn
from auditor.words import zipf, zipf_common

PARTICLES = words(
    "of de da do dos das di del della der den van von bin ibn ben al el la le les y e du the and for & abu"
)
"""Words in lower case that may stand inside a name; one never begins or ends one."""

_OUTER = words("al el la le les de du van von ben bin ibn abu dos das di da del")  # name words, capitalised or not
TITLES = words(
    """mr mrs ms dr foreign vice premier defence defense interior prof professor sir lord lady president minister
    prime
    secretary chancellor king queen prince princess pope grand governor senator general colonel captain judge
    justice mayor director chairman chief doctor st saint advocate commissioner inspector officer sergeant
    lieutenant admiral congressman congresswoman deputy bishop archbishop cardinal sheikh ayatollah attorney
    ambassador"""
)
"""Words before a name that say what somebody is."""

_NO_NAMES = places.NO_NAMES | words("i im id ill ive idem ditto let lets note")
_MEASURES = ("fr", "de", "es", "it", "nl", "pl")  # languages whose lists tell names from words
_SOURCES = ("fr", "es", "de", "it")  # of these, the languages whose words news in translation is seen to keep
_COMMON = 3.0  # Zipf value from which the small lists know a word
_KNOWN = 2.0  # Zipf value from which the large list knows a word
_NATIVE = 0.9  # how much more frequent (Zipf) a word is in its own language than elsewhere
_FREQUENT = 4.0  # Zipf value from which a capital at the beginning of a sentence makes no name
_BORROWED = 3.1  # Zipf value up to which a language may know a foreign word
_USUAL = 3.9  # Zipf value that a common word has in its own language
_FOREIGN = 2.0  # how much more frequent than in any other language it is there
_ACRONYM = 8  # letters that an acronym has fewer of
_JOINT = re.compile(r"[ \u00a0]|\.[ \u00a0]?|-| ?& ?|")
PART = re.compile(r"[^\W_]+")
_ADJECTIVES = ("ful", "less", "ous", "ive")
_BEFORE_VERBS = words("also again later then never still already")
_ELIDED = re.compile(r"[dl]['’](?=\w\w)", re.IGNORECASE)


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
    if zipf_common(word, language) > _BORROWED or fold(word) in places.referents():
        return False
    usual = {other: zipf_common(word, other) for other in _MEASURES if other != language}
    *_, second, first = sorted(usual.values())
    own = max(usual.get(source, 0.0) for source in _SOURCES)
    return first >= _USUAL and first - second >= _FOREIGN and own == first


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

    ``proper`` are its folded proper words, ``common`` its other folded ones, among them what kind of thing it is;
    ``acronym`` says that it is one word with several capitals; ``joined`` is all of it in one word.
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
    capital = [k for k, token in enumerate(tokens) if _capital(token) or _opens_institution(tokens, k)]
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
        if name and not torn(text, name.end) and not _label(name, tokens):
            found.append(name)
    return tuple(found)


def _label(name: Name, tokens: Sequence[Token]) -> bool:
    """Whether a common word only says what a number is of: Article 15."""
    behind = tokens[name.last + 1 : name.last + 2]
    return not name.proper and name.first == name.last and any(token.shape == NUMBER for token in behind)


def _capital(token: Token) -> bool:
    return token.shape != NUMBER and any(map(str.isupper, token.text)) and fold(token.text) not in _NO_NAMES


def _opens_institution(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word that is no name alone begins one in two words: Islamic State."""
    pair = tokens[index : index + 2]
    return (
        len(pair) == 2
        and all(token.capitalised for token in pair)
        and fold(pair[0].text) in _NO_NAMES
        and fold(pair[0].text) + fold(pair[1].text) in institutions()
    )


def _joined(text: str, tokens: Sequence[Token], last: int, following: int) -> bool:
    """Whether only blanks and particles lie between two capitalised words."""
    if following - last > 3 or POSSESSIVE.search(tokens[last].text):
        return False
    if fold(tokens[following].text) in TITLES and fold(tokens[last].text) in places.referents():
        return False  # US President, Iranian Foreign Minister: the country is a name of its own
    inner = tokens[last + 1 : following]
    if any(token.lower not in PARTICLES for token in inner) or any(t.lower in ("and", "for") for t in inner):
        return False
    run = tokens[last : following + 1]
    if f"{fold(run[0].text)} {fold(run[-1].text)}" in places.referents():
        return text[run[0].end : run[-1].start].strip(" \xa0-") == ""  # Great - Britain
    return all(_JOINT.fullmatch(text, a.end, b.start) for a, b in itertools.pairwise(run))


def _name(text: str, tokens: Sequence[Token], first: int, last: int, language: str) -> Name | None:
    """The name of those tokens; a word that is capital only for its place is left out."""
    starts = begins_sentence(text, tokens, first)
    if starts:
        if first == last and _function_word(tokens[first], language):
            return None
        if (
            first < last
            and not is_proper(fold(tokens[first].text), language)
            and _function_word(tokens[first], language)
        ):
            return _name(text, tokens, first + 1, last, language) if _capital(tokens[first + 1]) else None
    if (
        first == last
        and foreign_noun(tokens[first].lower, language)
        and not _subject(text, tokens, first, language)
    ):
        return None
    proper: list[str] = []
    common: list[str] = []
    for token in tokens[first : last + 1]:
        whole = fold(token.text)
        if token.lower in PARTICLES or whole in _OUTER or _calendar(token.lower, language):
            continue
        split = "-" in whole or _ELIDED.match(token.text)
        parts = [fold(part) for part in PART.findall(token.text)] if split else [whole]
        for part in parts:
            if len(part) > 1 and part not in _OUTER and part not in _NO_NAMES and part not in TITLES:
                doubtful = first == last and starts and _may_be_word(part, language)
                sure = (
                    is_proper(part, language)
                    and not foreign_noun(token.lower, language)
                    and (not doubtful or _subject(text, tokens, first, language))
                )
                (proper if token.capitalised and sure else common).append(part)
    if not KINDS.issuperset(proper):  # Palace of Versailles, Versailles Castle
        common += [part for part in proper if part in KINDS]
        proper = [part for part in proper if part not in KINDS]
    if " ".join(common) in places.referents():  # United States: a name of common words
        proper, common = common, []
    joined = "".join(fold(token.text).replace("-", "") for token in tokens[first : last + 1])
    if len("".join(proper + common)) < 3:
        if joined not in places.referents():
            return None
        proper = [joined]
    capitals = sum(map(str.isupper, tokens[first].text))
    one = first == last and len(proper + common) == 1 and capitals > 1 and len(joined) <= 2 * capitals
    acronym = one and len(joined) < _ACRONYM and joined not in places.referents()
    end = bare_end(tokens[last])
    return Name(tokens[first].start, end, first, last, tuple(proper), tuple(common), acronym, joined)


@functools.lru_cache(maxsize=50_000)
def _lexical(word: str, language: str) -> bool:
    """Whether a rare word is one of the language all the same: the large list has it, other languages do not."""
    return zipf(word, language) >= _KNOWN and not any(zipf_common(word, o) for o in _MEASURES)


def _may_be_word(word: str, language: str) -> bool:
    """Whether a folded word with a capital may be none but for its place."""
    adjective = language == "en" and word.endswith(_ADJECTIVES)
    return adjective or _lexical(word, language) or everyday(word, language)


def everyday(word: str, language: str) -> bool:
    """Whether a word is frequent in the language and, though elsewhere too, no place: Mark, Top."""
    return zipf_common(word, language) >= _FREQUENT and word not in places.referents()


def _subject(text: str, tokens: Sequence[Token], index: int, language: str) -> bool:
    """Whether a sentence's first word is no plural and owns or does what follows, as a lone noun rarely does."""
    if fold(tokens[index].text).endswith(("s", "ing", "ed", "ly")):
        return False
    if POSSESSIVE.search(tokens[index].text):
        return True
    data = lexicons.language(language)
    if data is None or index + 2 >= len(tokens):
        return False
    between = text[tokens[index].end : tokens[index + 1].start]
    following, second = tokens[index + 1], tokens[index + 2]
    if between == ", ":
        return following.lower in ("who", "whose")
    if following.lower == "and" and second.capitalised:
        return True
    verb = second if following.lower in _BEFORE_VERBS else following
    verbs = data.past_verbs | data.reporting_verbs | data.auxiliaries
    return between == " " and (verb.lower.endswith("ed") or verb.lower in verbs)


def begins_sentence(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether a word stands where any word has a capital: behind a stop, a dash or an opening mark."""
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
