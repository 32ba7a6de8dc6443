"""Sound sentences made unsound in known places: what the word-level estimate is trained on.

One thing is done to a sentence: words are taken out (a word of content, a phrase behind a preposition, a noun
with what belongs to it, a name, the beginning), a word is put in that stands before the next one elsewhere, or
a name, a number, a polarity or a word is exchanged.
"""

from __future__ import annotations

import random
from collections import defaultdict
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
_BEFORE_VERBS = DATA.auxiliaries | {"to", "i", "you", "he", "she", "it", "we", "they", "who", "not", "n't"}


class Corrupted(NamedTuple):
    """A text with one tag at ``start:end``; both are the same where words are lost."""

    text: str
    kind: Kind
    start: int
    end: int


class Pools:
    """What stands before and behind words in some texts, and their names and adverbs."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.before: dict[str, list[str]] = defaultdict(list)
        self.behind: dict[str, list[str]] = defaultdict(list)
        self.names: list[str] = []
        self.adverbs: list[str] = []
        for text in texts:
            tokens = tokenize(text)
            self.names += [text[start:end] for start, end in _names(text, tokens) if start]
            self.adverbs += [
                t.text for t in tokens if t.text.islower() and t.text.endswith("ly") and len(t.text) > 5
            ]
            for one, two in pairwise(tokens):
                if one.text.islower() and two.text.islower() and _solid(two) and text[one.end : two.start] == " ":
                    self.behind[one.lower].append(two.text)
                    if _solid(one) and len(one.text) > 3:
                        self.before[two.lower].append(one.text)


def corrupted(text: str, others: Collection[str], pools: Pools, rng: random.Random) -> Corrupted | None:
    """The text with something done to it that none of its other wordings does; None where that fails."""
    said = {token.lower for other in others for token in tokenize(other)}
    tokens = tokenize(text)
    chance = rng.random()
    if chance < 0.55:
        return _without(text, tokens, rng)
    if chance < 0.78:
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


def _without(text: str, tokens: Sequence[Token], rng: random.Random) -> Corrupted | None:
    solid = [k for k, token in enumerate(tokens) if _solid(token)]
    ways: list[Callable[[], tuple[int, int] | None]] = [
        lambda: (k := rng.choice(solid), k),
        lambda: _phrase(tokens, rng),
        lambda: _noun(text, tokens, rng.choice(solid), rng),
        lambda: _name(tokens, solid, rng),
        lambda: _beginning(tokens),
        lambda: _verb(tokens, solid, rng),
    ]
    found = rng.choices(ways, (33, 23, 13, 8, 9, 14))[0]() if len(solid) >= _FEWEST else None
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
    """A preposition with the words up to the next one."""
    first = rng.choice([k for k, token in enumerate(tokens) if token.lower in BOUND | LOOSE] or [-1])
    last = first
    while 0 <= last < len(tokens) - 1:
        following = tokens[last + 1]
        if not _solid(following) and not (last == first and following.lower in DETERMINER):
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


def _verb(tokens: Sequence[Token], solid: Sequence[int], rng: random.Random) -> tuple[int, int] | None:
    """A word that is a verb by its ending or by the word before it."""
    k = rng.choice([k for k in solid if k and _verbal(tokens[k - 1].lower, tokens[k])] or [-1])
    return (k, k) if k >= 0 else None


def _verbal(before: str, token: Token) -> bool:
    return token.text.islower() and (before in _BEFORE_VERBS or token.lower.endswith("ed"))


def _beginning(tokens: Sequence[Token]) -> tuple[int, int] | None:
    """The words before the first verb, as a rule: its subject."""
    last = 0
    while last + 1 < len(tokens) and _solid(tokens[last + 1]) and not tokens[last + 1].lower.endswith("ed"):
        last += 1
    return (0, last) if last + 1 < len(tokens) and any(map(_solid, tokens[: last + 1])) else None


def _with(
    text: str, tokens: Sequence[Token], said: Collection[str], pools: Pools, rng: random.Random
) -> Corrupted | None:
    places = [t for t in tokens if _solid(t) and t.text.islower() and t.start and text[t.start - 1] == " "]
    for _ in range(_TRIES if places else 0):
        place = rng.choice(places)
        known = pools.before.get(place.lower)
        word = rng.choice((known if known and rng.random() < 0.75 else pools.adverbs) or [""])
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
