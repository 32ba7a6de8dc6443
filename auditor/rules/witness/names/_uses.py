"""The rare names of an article, each with the words that it stands among."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from auditor.article import Article
from auditor.facts.names import closed, fold
from auditor.facts.names.spelling import bare_end
from auditor.tokens import MARK, Token
from auditor.words import zipf_common

_SHORTEST = 5  # letters of a name whose spelling is compared
_KNOWN = 3.5  # Zipf value from which a word is one of the language, whatever else it names
_AROUND = 2  # words on each side of a name by which its bearer is known


class Use(NamedTuple):
    """A spelling in an article: where it stands first, and the folded words before and behind it, wherever."""

    article: Article
    start: int
    end: int
    before: frozenset[str]
    behind: frozenset[str]
    first_names: frozenset[str]


class Place(NamedTuple):
    """One occurrence of a name, with the tokens before and behind it."""

    token: Token
    before: Sequence[Token]
    behind: Sequence[Token]


def uses(article: Article) -> dict[str, Use]:
    """The names of an article that may be spelled otherwise elsewhere, by their folded words."""
    seen: dict[str, list[Place]] = defaultdict(list)
    for _, tokens in article.passages:
        for k, token in enumerate(tokens):
            if token.capitalised and len(token.text) >= _SHORTEST and not token.text.isupper() and k:
                word = fold(token.text)
                if word.isalpha() and zipf_common(word, article.language) < _KNOWN:
                    behind = tokens[k + 1 : k + 1 + _AROUND]
                    seen[word].append(Place(token, tokens[max(0, k - _AROUND) : k], behind))
    return {word: _use(article, places) for word, places in seen.items()}


def _use(article: Article, places: Sequence[Place]) -> Use:
    light = closed(article.language)
    before_all, behind_all = (
        frozenset(fold(t.text) for t in around if t.shape != MARK and t.lower not in light)
        for around in (
            chain.from_iterable(place.before for place in places),
            chain.from_iterable(place.behind for place in places),
        )
    )
    given = frozenset(
        fold(before[-1].text)
        for token, before, _ in places
        if before and before[-1].capitalised and article.text[before[-1].end : token.start] == " "
    )
    first = places[0].token
    return Use(article, first.start, bare_end(first), before_all, behind_all, given)
