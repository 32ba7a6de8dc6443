"""Word alignment of two passages, one-to-one.

They are aligned in order first (longest common subsequence), then what remains is linked out of order: the same
word elsewhere, words of one stem or almost the same spelling, synonyms, and function words beside linked
neighbours. What has no link is what one passage has and the other lacks.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler

from auditor import lexicons
from auditor.align.chain import common
from auditor.tokens import MARK, NUMBER, Token

_ALIKE = 0.9  # Jaro-Winkler similarity from which two words are one word in two spellings
_STEM = 5  # letters that two inflections of a word share at least
_SHORTEST = 4  # letters of a word that may be linked by likeness
_NONE: frozenset[int] = frozenset()
_REACH = 100  # words before and behind its place at which a word is looked for out of order: a long sentence
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_CLOSE = 4  # support that links two different function words


class Links(NamedTuple):
    """Word alignment of two witnesses, as indices into their tokens."""

    pairs: tuple[tuple[int, int], ...]
    """Linked tokens, sorted; one-to-one."""
    only_left: tuple[int, ...]
    only_right: tuple[int, ...]

    def right_of(self) -> dict[int, int]:
        """For each linked token on the left, its partner."""
        return dict(self.pairs)

    def mirrored(self) -> Links:
        """The same, left and right exchanged."""
        return Links(tuple(sorted((j, i) for i, j in self.pairs)), self.only_right, self.only_left)


def link(left: Sequence[Token], right: Sequence[Token], language: str = "en") -> Links:
    """Align two sequences of words one-to-one, as the data of that language have it.

    Equal words in order come first (longest common subsequence); of these, function words without a linked
    neighbour are chance and are let go. Words of content are then linked wherever they stand: equal ones,
    forms of one, synonyms. Function words come last and go where their neighbours went. Either side may be
    the left one: the links are the same.
    """
    lexis = _lexis(language)
    ours, theirs = [lexis.key(t) for t in left], [lexis.key(t) for t in right]
    if ours <= theirs:
        return _linked(left, right, ours, theirs, lexis)
    return _linked(right, left, theirs, ours, lexis).mirrored()


def _linked(
    left: Sequence[Token], right: Sequence[Token], ours: Sequence[str], theirs: Sequence[str], lexis: _Lexis
) -> Links:
    slight = [t.shape == MARK or key in lexis.function_words for t, key in zip(left, ours, strict=True)]
    ordered = dict(common(ours, theirs))
    pairs = {i: j for i, j in ordered.items() if not slight[i] or _held(ordered, slight, i, len(right))}
    free = sorted(set(range(len(right))) - set(pairs.values()))

    def near(i: int) -> list[int]:
        """What is free where the other side has the place of a word, or not far from it."""
        place = i * len(right) // len(left)
        return free[bisect_left(free, place - _REACH) : bisect_right(free, place + _REACH)]

    for likeness in (_same, lexis.alike, lexis.synonymous, lexis.chosen):
        for i in range(len(left)):
            if i not in pairs and not slight[i]:
                found = [j for j in near(i) if likeness(ours[i], theirs[j])]
                if found:
                    best = min(found, key=lambda j: (abs(i / len(left) - j / len(right)), j))
                    pairs[i] = best
                    free.remove(best)
    for fits, least in ((_same, 1), (lexis.alternate, _CLOSE)):
        candidates = [
            (-support, abs(i / len(left) - j / len(right)), i, j)
            for i in range(len(left))
            if i not in pairs and slight[i]
            for j in near(i)
            if fits(ours[i], theirs[j]) and (support := _support(pairs, i, j) + 2 * (ordered.get(i) == j)) >= least
        ]
        taken: set[int] = set()
        for _, _, i, j in sorted(candidates):
            if i not in pairs and j not in taken:
                pairs[i] = j
                taken.add(j)
        free = [j for j in free if j not in taken]
    return Links(tuple(sorted(pairs.items())), tuple(i for i in range(len(left)) if i not in pairs), tuple(free))


def _held(pairs: dict[int, int], slight: Sequence[bool], i: int, length: int) -> bool:
    """Whether a linked function word hangs by linked words on a word of content or on an end of both sides."""
    for step in (-1, 1):
        here, there = i + step, pairs[i] + step
        while pairs.get(here) == there:
            if not slight[here]:
                return True
            here, there = here + step, there + step
        if (here < 0 and there < 0) or (here >= len(slight) and there >= length):
            return True
    return False


def _support(pairs: dict[int, int], i: int, j: int) -> int:
    """How far the neighbours of a function word speak for a partner: what follows more than what precedes."""
    support = 0
    for step, weight in ((1, 3), (-1, 2)):
        for distance in (1, 2):
            partner = pairs.get(i + step * distance)
            if partner is not None:
                away = (partner - j) * step
                if away in (1, 2):
                    support += weight * (3 - distance) * (2 if away == distance else 1)
                break
    return support


def synonymous(ours: str, theirs: str, language: str = "en") -> bool:
    """Whether the two words, in lower case, or forms of them say the same."""
    return _lexis(language).synonymous(ours, theirs)


def interchangeable(ours: str, theirs: str, language: str = "en") -> bool:
    """Whether translators choose between the two words, in lower case, or forms of them."""
    return _lexis(language).synonymous(ours, theirs) or _lexis(language).chosen(ours, theirs)


class _Lexis:
    """What counts as the same word in one language."""

    def __init__(self, language: str) -> None:
        data = lexicons.language(language)
        self.function_words = data.function_words if data else frozenset()
        self._contractions = data.contractions if data else {}
        self._synonyms = _groups(map(stemmed, group) for group in (data.synonyms if data else ()))
        self._choices = frozenset(
            (stemmed(one), stemmed(other)) for one, other in (data.choices() if data else ())
        )
        self._alternates = _groups(data.alternates if data else ())
        self._stems = bool(self._synonyms)

    def key(self, token: Token) -> str:
        word = token.lower.replace("’", "'")
        if token.shape == NUMBER:
            return _GROUPED.sub("", word)
        word = word.removesuffix("'s") or word
        return self._contractions.get(word, word)

    def alike(self, ours: str, theirs: str) -> bool:
        """Whether two words are inflections or spellings of one."""
        return _alike(ours, theirs) or (self._stems and stemmed(ours) == stemmed(theirs))

    def synonymous(self, ours: str, theirs: str) -> bool:
        return _together(self._synonyms, stemmed(ours), stemmed(theirs))

    def chosen(self, ours: str, theirs: str) -> bool:
        one, other = stemmed(ours), stemmed(theirs)
        return (one, other) in self._choices or (other, one) in self._choices

    def alternate(self, ours: str, theirs: str) -> bool:
        return _together(self._alternates, ours, theirs)


def _groups(groups: Iterable[Iterable[str]]) -> dict[str, set[int]]:
    """The numbers of the groups that each word is in."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(groups):
        for word in group:
            found[word].add(number)
    return dict(found)


def _together(groups: Mapping[str, Set[int]], ours: str, theirs: str) -> bool:
    """Whether two words are in one group."""
    return not groups.get(ours, _NONE).isdisjoint(groups.get(theirs, _NONE))


@functools.cache
def _lexis(language: str) -> _Lexis:
    return _Lexis(language)


@functools.lru_cache(maxsize=100_000)
def stemmed(word: str) -> str:
    """An English word without its regular ending: killed, kills, killing → kil."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith(("ss", "us", "is")):
            word = word.removesuffix(ending) + instead
            break
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


_ENDINGS = (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("ly", ""), ("es", ""), ("s", ""))


def _same(ours: str, theirs: str) -> bool:
    return ours == theirs


@functools.lru_cache(maxsize=200_000)
def _alike(ours: str, theirs: str) -> bool:
    """Whether two words begin alike or are spelled almost alike, accents aside."""
    if min(len(ours), len(theirs)) < _SHORTEST or ours[0].isdigit() or theirs[0].isdigit():
        return False
    one, other = _bare(ours), _bare(theirs)
    return one[:_STEM] == other[:_STEM] or JaroWinkler.similarity(one, other) >= _ALIKE


def _bare(word: str) -> str:
    """A word without its accents."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
