"""Two names of one person, as an article ties them: X, also known as Y; X, whose real name is Y; X (Y)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from auditor.article import Article
from auditor.facts.names import PARTICLES, TITLES, fold
from auditor.facts.speech import NAME

_TIED = re.compile(
    rf"(?P<one>{NAME})(?:,? who (?:is|was)|,| \()?+ ?"
    r"(?:(?:(?:also|better|widely|commonly|formerly) )?known (?:as|by)|alias|a\.?k\.?a\.?|born|(?<=\()|"
    r"(?:whose |his |her )?(?:(?:real|true|birth|original|assumed|full|stage) name|nom de guerre|pseudonym)"
    rf"(?: is| was|:)?) ?[“\"‘']?(?P<other>{NAME})"
)
_JOINTS = re.compile(r"[ -]")


class Aliases(NamedTuple):
    """Pairs of names, as their folded words, and for each word the numbers of the pairs that have it."""

    pairs: tuple[tuple[frozenset[str], frozenset[str]], ...]
    having: dict[str, set[int]]

    def tie(self, ours: str, theirs: str) -> bool:
        """Whether an article ties two names to one person."""
        left, right = _words(ours), _words(theirs)
        found = {k for word in left for k in self.having.get(word, ())}
        return any(
            (left & one and right & other) or (left & other and right & one)
            for one, other in (self.pairs[k] for k in found)
        )


def aliases(articles: Iterable[Article]) -> Aliases:
    """The names that articles tie to one another."""
    found = (match for article in articles for match in _TIED.finditer(article.text))
    pairs = tuple(dict.fromkeys((_words(match["one"]), _words(match["other"])) for match in found))
    having: dict[str, set[int]] = defaultdict(set)
    for number, pair in enumerate(pairs):
        for word in (word for words in pair for word in words):
            having[word].add(number)
    return Aliases(pairs, dict(having))


def _words(name: str) -> frozenset[str]:
    """The folded words of a name that tell who it is."""
    return frozenset(map(fold, _JOINTS.split(name))) - PARTICLES - TITLES - {"abu", "umm", "bin", "ibn", "al"}
