"""Runs of tokens that repeat with a short period, found in one pass and shared by the folder's rules."""

from __future__ import annotations

import functools
from typing import NamedTuple

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Hit

LONGEST = 9
"""Tokens in the longest phrase that is looked for twice in a row."""


class Run(NamedTuple):
    """Tokens ``first`` up to and without ``last`` repeat every ``period`` tokens, whatever their case."""

    first: int
    last: int
    period: int


@functools.lru_cache(maxsize=1)
def runs(article: Article) -> tuple[Run, ...]:
    """Runs that repeat a whole period, or one word across another, in order of their ends.

    Only the nearest earlier occurrence of each token is looked at, which makes the pass linear.
    """
    found: list[Run] = []
    seen: dict[str, int] = {}
    earlier = seen.get
    period = first = index = 0
    for index, lower in enumerate([token.lower for token in article.tokens]):
        distance = index - earlier(lower, -LONGEST - 1)
        seen[lower] = index
        if distance == period:
            continue
        if period and (index - first >= 2 * period or period == 2):
            found.append(Run(first, index, period))
        period, first = (distance, index - distance) if distance <= LONGEST else (0, 0)
    if period and (index + 1 - first >= 2 * period or period == 2):
        found.append(Run(first, index + 1, period))
    return tuple(found)


def spaced(article: Article, first: int, last: int) -> bool:
    """Whether nothing but white space stands between those tokens, and no paragraph ends there."""
    tokens, text = article.tokens, article.text
    for index in range(first, last - 1):
        gap = text[tokens[index].end : tokens[index + 1].start]
        if not gap.isspace() or ("\n" in gap and not _inside_paragraph(article, tokens[index].end)):
            return False
    return True


def _inside_paragraph(article: Article, offset: int) -> bool:
    segment = article.segment_at(offset)
    return segment is not None and offset < segment.end


def repetition(article: Article, run: Run) -> Hit:
    """The hit for a run, to be replaced by its first period; worse than minor from the fourth time on."""
    first, last = article.tokens[run.first], article.tokens[run.last - 1]
    once = article.text[first.start : article.tokens[run.first + run.period - 1].end]
    times = (run.last - run.first) // run.period
    message = f"“{once}” stands {'twice' if times == 2 else 'several times'} in a row"
    return Hit(first.start, last.end, message, once, Severity.MAJOR if times > 3 else None)
