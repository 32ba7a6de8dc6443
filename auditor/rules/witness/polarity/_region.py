"""Parts of a country, and whom an article says to be there."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from auditor.article import Article
from auditor.facts.directions import directions
from auditor.facts.names import closed, fold
from auditor.lexicons.places import referents
from auditor.tokens import Token

_AROUND = 20  # tokens on each side of a direction that say what is there
_STEM = 4  # letters of a word that says something
_BEGINNING = 3  # letters that a country and its people share: Pole, Polish
_FEW = 3  # passages of an article that a name may stand in anyhow
_SPREAD = 0.1  # share of an article's passages above which a name is everywhere and tells nothing of a region
_DETERMINERS = frozenset({"the", "this", "entire", "whole", "country's", "country’s"})


class Region(NamedTuple):
    """A quarter of a country at ``start:end`` of an article: the words around it, and the telling names."""

    article: Article
    start: int
    end: int
    bearing: frozenset[str]
    keys: frozenset[str]
    names: Mapping[str, str]

    @property
    def words(self) -> str:
        return self.article.text[self.start : self.end]


@functools.lru_cache(maxsize=50_000)
def bearers(name: str) -> frozenset[str]:
    """Keys under which a folded name is held to be another: itself without its plural, or its country.

    With a country goes how both begin, since its capital or its government is no people.
    """
    countries = referents().get(name)
    if countries:
        return frozenset(f"{name[:_BEGINNING]} {country}" for country in countries)
    return frozenset((name.removesuffix("s"),))


def regions(article: Article) -> Iterator[Region]:
    """Where an article says what is in the north-east, or another quarter, of a country."""
    light = closed(article.language)
    spread: Counter[str] | None = None
    for _, tokens in article.passages:
        if any(token.lower.startswith(("north", "south")) for token in tokens):
            spread = spread or _spread(article)
            for first, last, bearing in directions(tokens):
                if len(bearing) > 1 and _is_region(tokens, first, last):
                    around = [*tokens[max(0, first - _AROUND) : first], *tokens[last + 1 : last + 1 + _AROUND]]
                    solid = [t for t in around if len(t.text) >= _STEM and t.lower not in light]
                    common = max(_FEW, _SPREAD * len(article.passages))
                    names = {w: t.text for t in solid if t.capitalised and spread[w := fold(t.text)] <= common}
                    keys = frozenset(fold(t.text)[:_STEM] for t in solid)
                    yield Region(article, tokens[first].start, tokens[last].end, bearing, keys, names)


def _spread(article: Article) -> Counter[str]:
    """In how many passages of an article each capitalised word stands."""
    return Counter(
        word for _, tokens in article.passages for word in {fold(t.text) for t in tokens if t.capitalised}
    )


def _is_region(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a direction is a part of a country (the northeast of the country), no bearing."""
    if last + 1 < len(tokens) and tokens[last + 1].capitalised:
        return True
    determined = first > 0 and tokens[first - 1].lower in _DETERMINERS
    return determined and not (last + 2 < len(tokens) and tokens[last + 2].capitalised)
