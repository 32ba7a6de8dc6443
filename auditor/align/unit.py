"""Units of alignment: the segments of all documents, each with what comparing them needs."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice
from typing import NamedTuple

from auditor.article import Article
from auditor.tokens import MARK, NUMBER, Token

LEAST_WORDS = 3
"""A shorter segment says too little to be recognised."""

_STEM = 6  # letters of a word that count: enough to tell words apart, few enough to forgive inflection
_QUOTED_WORDS = 3  # a shorter quotation is a catchword that anybody may quote
_QUOTATIONS = 8  # of a passage that are compared
_NEAR = 64  # quotations that begin last before the end of a passage and may stand in it
_LEFT_OVER = re.compile(r"['’]s?\Z")


class Unit(NamedTuple):
    """One segment: its document, its position among that document's segments, its span and its words."""

    document: str
    outlet: str | None
    position: int
    start: int
    end: int
    text: str
    stems: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    quotes: tuple[str, ...]
    """What stands in quotation marks, of three words and more, in lower case."""

    @property
    def group(self) -> str:
        """Equal for units that never pair: of one outlet, or of one document where that is not known."""
        return f"outlet {self.outlet}" if self.outlet else f"document {self.document}"


def units(article: Article) -> Iterator[Unit]:
    """The segments of an article that have words enough."""
    document = article.document
    reached = list(accumulate((quotation.end for quotation in article.quotations), max))
    for position, (segment, tokens) in enumerate(article.passages):
        words = [token for token in tokens if token.shape != MARK]
        if len(words) >= LEAST_WORDS:
            yield Unit(
                document.id,
                document.outlet,
                position,
                segment.start,
                segment.end,
                article.text[segment.start : segment.end],
                frozenset(stem(token.lower) for token in words),
                frozenset(token.lower.replace(",", "") for token in words if token.shape == NUMBER),
                frozenset(stem(token.lower) for token in names(words)),
                _quotes(article, reached, segment.start, segment.end),
            )


def _quotes(article: Article, reached: Sequence[int], start: int, end: int) -> tuple[str, ...]:
    """Quotations of a segment, cut to it where they run on; ``reached`` is how far all up to each of them go."""
    behind = bisect_left(article.quotations, (end,))
    found = article.quotations[max(bisect_right(reached, start, hi=behind), behind - _NEAR) : behind]
    texts = (article.text[max(q.start + 1, start) : min(q.end - 1, end)].lower() for q in found if start < q.end)
    return tuple(islice((text for text in texts if text.count(" ") >= _QUOTED_WORDS - 1), _QUOTATIONS))


def stem(word: str) -> str:
    """A lower-case word without possessive ending, cut to its first letters."""
    return _LEFT_OVER.sub("", word)[:_STEM]


def names(words: Sequence[Token]) -> Iterator[Token]:
    """Capitalised words that do not begin the sentence."""
    return (token for token in words[1:] if token.capitalised)


def weights(all_units: Iterable[Unit]) -> dict[str, float]:
    """Inverse document frequency of each stem: ln((1 + n) / (1 + units that have it)) + 0.5."""
    counts: Counter[str] = Counter()
    total = 0
    for unit in all_units:
        counts.update(unit.stems)
        total += 1
    return {word: math.log((1 + total) / (1 + number)) + 0.5 for word, number in counts.items()}
