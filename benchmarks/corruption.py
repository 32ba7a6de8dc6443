"""Sound sentences made unsound in known places: what the word-level estimate is trained on.

One thing is done to a sentence: words are taken out (a word of content, phrases behind a preposition, a noun
with what belongs to it, a name, the beginning, a verb, what stands before a verb), a word is put in that stands
between the same neighbours elsewhere, or before the next one, or a name, a number, a polarity or a word is
exchanged.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from auditor.estimate.tag import Kind
from auditor.facts.opposites import opposed
from auditor.lexicons.en import DATA
from auditor.lexicons.english_seams import BOUND, COORDINATOR, DETERMINER, LOOSE, SLIGHT, SUBORDINATOR
from auditor.tokens import MARK, NUMBER, WORD, Token, tokenize

_PLAIN = DATA.function_words | DATA.auxiliaries | DETERMINER | BOUND | LOOSE | COORDINATOR | SUBORDINATOR | SLIGHT
_LONGEST = 6  # words taken out at once
_FEWEST = 4  # words of content in a sentence that bears a loss
_TRIES = 8
_PRONOUNS = frozenset({"i", "he", "she", "it", "we", "they", "who"})
_BEFORE_VERBS = DATA.auxiliaries | _PRONOUNS | {"to", "you", "not", "n't"}
_VERBAL = 0.1  # share of its places that a verb has behind a pronoun, at least
_FURTHER = 0.3  # chance that a phrase taken out takes the next one with it


class Corrupted(NamedTuple):
    """A text with one tag at ``start:end``; both are the same where words are lost."""

    text: str
    kind: Kind
    start: int
    end: int


class Pools:
    """What stands before and behind words in some texts, and their names, adverbs and verbs."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.before: dict[str, list[str]] = defaultdict(list)
        self.behind: dict[str, list[str]] = defaultdict(list)
        self.names: list[str] = []
        self.adverbs: list[str] = []
        seen, spoken = Counter[str](), Counter[str]()
        for text in texts:
            tokens = tokenize(text)
            self.names += [text[start:end] for start, end in _names(text, tokens) if start]
            self.adverbs += [
                t.text for t in tokens if t.text.islower() and t.text.endswith("ly") and len(t.text) > 5
            ]
            for one, two in pairwise(tokens):
                if two.text.islower() and _solid(two):
                    seen[two.lower] += 1
                    spoken[two.lower] += one.lower in _PRONOUNS
                    if one.text.islower() and text[one.end : two.start] == " ":
                        self.behind[one.lower].append(two.text)
                if one.text.islower() and len(one.text) > 3 and _solid(one) and two.shape != MARK:
                    self.before[two.lower].append(one.text)
        self.verbs = frozenset(word for word, many in spoken.items() if many > 1 and many >= _VERBAL * seen[word])

    def between(self, before: str, behind: str) -> list[str]:
        """Words of content that stand behind the one and before the other, though perhaps not in one text."""
        known = set(self.before.get(behind, ()))
        return [word for word in self.behind.get(before, ()) if word in known]


def corrupted(text: str, others: Collection[str], pools: Pools, rng: random.Random) -> Corrupted | None:
    """The text with something done to it that none of its other wordings does; None where that fails."""
    said = {token.lower for other in others for token in tokenize(other)}
    tokens = tokenize(text)
    chance = rng.random()
    if chance < 0.54:
        return _without(text, tokens, pools, rng)
    if chance < 0.8:
        return _with(text, tokens, said, pools, rng)
    return _exchanged(text, tokens, said, pools, rng)


def _solid(token: Token) -> bool:
    return token.shape != MARK and token.lower not in _PLAIN


def _names(text: str, tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Spans of words with a capital in a row; one alone at the beginning is none."""
    found: list[list[Token]] = []
    for token in tokens:
        if token.capitalised and _solid(token):
            if found and text[found[-1][-1].end : token.start] == " ":
                found[-1].append(token)
            else:
                found.append([token])
    return [(run[0].start, run[-1].end) for run in found if run[0].start or len(run) > 1]


def _without(text: str, tokens: Sequence[Token], pools: Pools, rng: random.Random) -> Corrupted | None:
    solid = [k for k, token in enumerate(tokens) if _solid(token)]
    ways: list[Callable[[], tuple[int, int] | None]] = [
        lambda: (k := rng.choice(solid), k),
        lambda: _phrase(tokens, rng),
        lambda: _noun(text, tokens, rng.choice(solid), rng),
        lambda: _name(tokens, solid, rng),
        lambda: _beginning(tokens, pools),
        lambda: _verb(tokens, solid, pools, rng),
        lambda: _subject(tokens, pools, rng),
    ]
    found = rng.choices(ways, (27, 25, 11, 7, 5, 15, 10))[0]() if len(solid) >= _FEWEST else None
    if found is None or found[1] - found[0] >= _LONGEST:
        return None
    start, end = tokens[found[0]].start, tokens[found[1]].end
    if text[start:end].endswith(("'s", "’s")) and rng.random() < 0.6:
        end -= 2
    left, right = text[:start], text[end:]
    if left.endswith(" ") and right[:1] in (" ", ".", ",", ";", ":", ")", ""):
        left = left[:-1] if right[:1] == " " or rng.random() < 0.75 else left
    if not left.strip():
        right = right.lstrip(" ")
        right = right[:1].upper() + right[1:] if rng.random() < 0.85 else right
    return Corrupted(left + right, Kind.LOST, len(left), len(left))


def _phrase(tokens: Sequence[Token], rng: random.Random) -> tuple[int, int] | None:
    """A preposition with the words up to the next one, or the one behind that."""
    first = last = rng.choice([k for k, token in enumerate(tokens) if token.lower in BOUND | LOOSE] or [-1])
    while 0 <= last < len(tokens) - 1:
        here, following = tokens[last], tokens[last + 1]
        begins = here.lower in BOUND | LOOSE
        if not (_solid(following) or (begins and following.lower in DETERMINER)) and (
            begins or following.lower not in BOUND or rng.random() >= _FURTHER
        ):
            break
        last += 1
    return (first, last) if last > first and _solid(tokens[last]) else None


def _noun(text: str, tokens: Sequence[Token], k: int, rng: random.Random) -> tuple[int, int]:
    first = last = k
    while first and _solid(tokens[first - 1]) and text[tokens[first - 1].end] == " " and rng.random() < 0.8:
        first -= 1
    while (
        last + 1 < len(tokens)
        and _solid(tokens[last + 1])
        and text[tokens[last].end] == " "
        and rng.random() < 0.7
    ):
        last += 1
    return (first - (first > 0 and tokens[first - 1].lower in DETERMINER and rng.random() < 0.7), last)


def _name(tokens: Sequence[Token], solid: Sequence[int], rng: random.Random) -> tuple[int, int] | None:
    k = rng.choice([k for k in solid if tokens[k].capitalised] or [-1])
    first = last = k
    while first > 0 and tokens[first - 1].capitalised and _solid(tokens[first - 1]):
        first -= 1
    while 0 <= last < len(tokens) - 1 and tokens[last + 1].capitalised and _solid(tokens[last + 1]):
        last += 1
    return (first, last) if k >= 0 else None


def _verb(
    tokens: Sequence[Token], solid: Sequence[int], pools: Pools, rng: random.Random
) -> tuple[int, int] | None:
    """A word that is a verb by its ending, by the word before it, or by those it stands behind elsewhere."""
    k = rng.choice([k for k in solid if k and _verbal(tokens[k - 1].lower, tokens[k], pools)] or [-1])
    return (k, k) if k >= 0 else None


def _verbal(before: str, token: Token, pools: Pools) -> bool:
    return token.text.islower() and (
        before in _BEFORE_VERBS or token.lower.endswith("ed") or token.lower in pools.verbs
    )


def _beginning(tokens: Sequence[Token], pools: Pools) -> tuple[int, int] | None:
    """The words before the first verb, as a rule: its subject."""
    last = 0
    while last + 1 < len(tokens) and _solid(tokens[last + 1]) and not _finite(tokens[last + 1], pools):
        last += 1
    subject = tokens[: last + 1]
    told = any(map(_solid, subject)) or (not last and subject[0].lower in _PRONOUNS)
    return (0, last) if last + 1 < len(tokens) and told else None


def _subject(tokens: Sequence[Token], pools: Pools, rng: random.Random) -> tuple[int, int] | None:
    """A pronoun, or the words of content, before a verb."""
    places = [
        k
        for k, (one, two) in enumerate(pairwise(tokens))
        if k and (_solid(one) or one.lower in _PRONOUNS) and not _finite(one, pools) and _finite(two, pools)
    ]
    first = last = rng.choice(places or [-1])
    while (
        first > 0 and _solid(tokens[last]) and _solid(tokens[first - 1]) and not _finite(tokens[first - 1], pools)
    ):
        first -= 1
    return (first, last) if last >= 0 else None


def _finite(token: Token, pools: Pools) -> bool:
    return token.lower in DATA.auxiliaries or _verbal("", token, pools)


def _with(
    text: str, tokens: Sequence[Token], said: Collection[str], pools: Pools, rng: random.Random
) -> Corrupted | None:
    places = [
        (one, two)
        for one, two in pairwise(tokens)
        if text[one.end : two.start] == " " and two.text.islower() and two.shape != MARK
    ]
    for _ in range(_TRIES if places else 0):
        before, place = rng.choice(places)
        ways = (pools.between(before.lower, place.lower), pools.before.get(place.lower), pools.adverbs)
        word = rng.choice(rng.choices(ways, (50, 30, 20))[0] or [""])
        if word and word.lower() not in said:
            added = text[: place.start] + word + " " + text[place.start :]
            return Corrupted(added, Kind.ADDED, place.start, place.start + len(word))
    return None


def _exchanged(
    text: str, tokens: Sequence[Token], said: Collection[str], pools: Pools, rng: random.Random
) -> Corrupted | None:
    way = rng.choices((_other_name, _other_number, _denied, _other_word), (40, 15, 15, 30))[0]
    for _ in range(_TRIES):
        found = way(text, tokens, pools, rng)
        if found and not (text[found[0] : found[1]] == found[2] or found[2].lower().strip() in said):
            start, end, words = found
            return Corrupted(text[:start] + words + text[end:], Kind.CHANGED, start, start + len(words))
    return None


_Exchange = tuple[int, int, str]


def _other_name(text: str, tokens: Sequence[Token], pools: Pools, rng: random.Random) -> _Exchange | None:
    found = _names(text, tokens)
    if not found or not pools.names:
        return None
    start, end = rng.choice(found)
    return start, end - 2 * text[start:end].endswith(("'s", "’s")), rng.choice(pools.names)


def _other_number(_: str, tokens: Sequence[Token], __: Pools, rng: random.Random) -> _Exchange | None:
    numbers = [t for t in tokens if t.shape == NUMBER]
    if not numbers:
        return None
    number = rng.choice(numbers)
    at = rng.choice([k for k, digit in enumerate(number.text) if digit.isdigit()])
    return number.start, number.end, number.text[:at] + rng.choice("123456789") + number.text[at + 1 :]


def _denied(_: str, tokens: Sequence[Token], __: Pools, rng: random.Random) -> _Exchange | None:
    verbs = [t for t in tokens if t.lower in DATA.auxiliaries]
    return (end, end, " not") if verbs and (end := rng.choice(verbs).end) else None


def _other_word(_: str, tokens: Sequence[Token], pools: Pools, rng: random.Random) -> _Exchange | None:
    """The opposite of a word, or one of the same ending that follows the same word elsewhere."""
    places = [(a, b) for a, b in pairwise(tokens) if _solid(b) and b.shape == WORD and b.text.islower()]
    if not places:
        return None
    before, word = rng.choice(places)
    against = sorted(other for other in opposed(word.lower) if other.isalpha())
    if not against and rng.random() < 0.4:
        against = [other for other in pools.behind.get(before.lower, ()) if other[-2:] == word.lower[-2:]]
    return (word.start, word.end, rng.choice(against)) if against else None
