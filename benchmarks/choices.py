"""Collect the words that translators choose between, and write auditor/lexicons/english_choices.txt.

    python -m benchmarks.choices FAMILIES.jsonl … [--write]

Families: one object a line with "witnesses": {name: sentence}, translations of one sentence. Two words are a
choice where each stands alone between words that are linked with one another (as in Barzilay and McKeown 2001,
Extracting paraphrases from a parallel corpus). Opposites are none, and what the list of synonyms has is left out.
One family may be at fault: two show a choice, or one if the encoder finds the words alike and neither is rare.
"""

from __future__ import annotations

import argparse
import functools
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np

from auditor import lexicons
from auditor.align.link import Links, link, stemmed, synonymous
from auditor.encode.minilm import MiniLM
from auditor.facts.opposites import opposed, opposite
from auditor.lexicons import en, synonyms
from auditor.tokens import WORD, Token, tokenize

PAIRS = 24  # of the wordings of a family that are compared, at most
SHORTEST, LONGEST = 5, 60  # words of a wording
SHOWN = 2  # families that show a choice
RARE = 4  # families that have a word; in fewer it may be an error
ALIKE = 0.4  # cosine of two words by themselves, from which one family is enough

Choice = tuple[str, str]
"""Two stems, in order."""


def wordings(path: Path) -> Iterator[list[list[Token]]]:
    """The different wordings of each family, as tokens."""
    for line in path.read_text(encoding="utf-8").splitlines():
        texts = dict.fromkeys(" ".join(text.split()) for text in json.loads(line)["witnesses"].values() if text)
        yield [tokens for tokens in map(tokenize, texts) if SHORTEST <= len(tokens) <= LONGEST]


def plain(token: Token) -> bool:
    """Whether a token is a word of content in lower case."""
    return token.shape == WORD and token.text.islower() and token.lower not in en.DATA.function_words


def choices(left: Sequence[Token], right: Sequence[Token], links: Links) -> Iterator[tuple[Token, Token]]:
    """Words without a link that stand alone between the same linked neighbours, or at the same end."""
    partner = {-1: -1, **links.right_of(), len(left): len(right)}
    free = set(links.only_right)
    for k in links.only_left:
        j = partner.get(k - 1, -2) + 1
        if j in free and partner.get(k + 1) == j + 1 and plain(left[k]) and plain(right[j]):
            yield left[k], right[j]


@functools.cache
def contradictory(one: str, other: str) -> bool:
    """Whether one of two words says the opposite of the other, or of a synonym of it."""
    return opposite(one, other) or any(
        synonymous(against, word) for here, word in ((one, other), (other, one)) for against in opposed(here)
    )


def collect(
    families: Iterable[list[list[Token]]],
) -> tuple[Counter[Choice], Counter[str], dict[str, Counter[str]]]:
    """Families that show each choice, families that have each stem, and the forms of each stem."""
    shown: Counter[Choice] = Counter()
    seen: Counter[str] = Counter()
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    rng = random.Random(0)
    for family in families:
        compared = list(combinations(family, 2))
        rng.shuffle(compared)
        here = set()
        for left, right in compared[:PAIRS]:
            for one, other in choices(left, right, link(left, right)):
                if not contradictory(one.lower, other.lower):
                    first, second = sorted((stemmed(one.lower), stemmed(other.lower)))
                    here.add((first, second))
        shown.update(here)
        words = [token.lower for tokens in family for token in tokens if plain(token)]
        seen.update(set(map(stemmed, words)))
        for word in words:
            forms[stemmed(word)][word] += 1
    return shown, seen, forms


def main() -> None:
    """Collect the choices and print how many there are, or write them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("families", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    en.DATA = replace(en.DATA, choices=tuple)  # what was collected before must not hide itself
    lexicons.language.cache_clear()
    shown, seen, forms = collect(family for path in options.families for family in wordings(path))
    usual = {stem: max(sorted(words), key=lambda word: words[word]) for stem, words in forms.items()}
    once = [pair for pair, many in shown.items() if many < SHOWN and min(seen[stem] for stem in pair) >= RARE]
    words = sorted({usual[stem] for pair in once for stem in pair})
    vectors = dict(zip(words, MiniLM().encode(words), strict=True))
    alike = [pair for pair in once if float(np.dot(*(vectors[usual[stem]] for stem in pair))) >= ALIKE]
    often = [pair for pair, many in shown.items() if many >= SHOWN]
    found = sorted(" ".join(sorted(usual[stem] for stem in pair)) for pair in often + alike)
    print(f"{len(shown)} choices, {len(found)} kept")
    if options.write:
        synonyms.COLLECTED.write_text("".join(f"{pair}\n" for pair in found), encoding="utf-8")


if __name__ == "__main__":
    main()
