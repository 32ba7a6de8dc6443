"""What the rules about lines share: the lexicon's phrases, and lines without the marks at their ends."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping

from auditor.article import Article
from auditor.lexicons import boilerplate
from auditor.model import Span

MAX_LINE = 100
"""Characters of a line that can be a button or label; sentences are longer."""


def short_lines(article: Article, limit: int = MAX_LINE) -> Iterator[tuple[Span, str]]:
    """The lines of up to ``limit`` characters."""
    for span in article.lines:
        if span.end - span.start <= limit:
            yield span, article.text[span.start : span.end]


def normal(line: str) -> str:
    """The line in lower case with single blanks and straight apostrophes, without marks at its ends."""
    return " ".join(_EDGES.sub("", line.lower().replace("’", "'")).split())


class Phrases:
    """Phrases of all languages; one that ends in a star may go on for up to six words."""

    def __init__(self, data: Mapping[str, tuple[str, ...]]) -> None:
        given = [phrase for phrases in data.values() for phrase in phrases]
        self.whole = frozenset(phrase for phrase in given if not phrase.endswith(" *"))
        self.beginnings = frozenset(phrase[:-2] for phrase in given if phrase.endswith(" *"))
        self.first = frozenset(phrase.split()[0] for phrase in given)

    def may_begin(self, line: str) -> bool:
        """Whether the first word of the line is that of a phrase: cheap, and rarely true."""
        word = _FIRST.match(line)
        return word is not None and word[1].lower().replace("’", "'") in self.first

    def match(self, line: str) -> bool:
        """Whether the line, normal, is one of the phrases."""
        if line in self.whole:
            return True
        words = line.split(" ")
        beginnings = (" ".join(words[:length]) for length in range(1, len(words)))
        return any(b in self.beginnings and len(words) - b.count(" ") - 1 <= 6 for b in beginnings)


@functools.cache
def links() -> Phrases:
    """Labels of links to other articles."""
    return Phrases(boilerplate.LINKS)


@functools.cache
def furniture() -> Phrases:
    """Buttons, notices and advertisements."""
    return Phrases(boilerplate.FURNITURE)


_FIRST = re.compile(r"[\W_]{0,8}+([^\W_][\w'’-]{0,30})")
_EDGES = re.compile(r"\A[\W_]+|[\W_]+\Z")
