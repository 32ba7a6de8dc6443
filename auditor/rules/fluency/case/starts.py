"""Where sentences begin in lower case, and which words may.

``at_paragraph`` yields the first word of a paragraph of prose, ``behind_stop`` the word behind a full stop
inside one, where it is in lower case and no name that is so written (iPhone, al-Assad, von der Leyen).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from auditor.article import Article
from auditor.lexicons.lower_case import NAMES, PARTICLES, SHORTENED
from auditor.model import Kind, Segment

_STOP = re.compile(r"\.[ \xa0]{1,3}(?=[^\W\d_A-Z])")
_OPENING = re.compile(r"[\"“«„‘']?")
_WORD = re.compile(r"[^\W\d_][\w'’‑-]*+")
_TERMINAL = re.compile(r"[.!?…][\"'”’»)\]]*\Z")
_ADDRESS = re.compile(r"[.@/_:(]\w|://")
_QUOTED = frozenset('"”»’')


class Start(NamedTuple):
    """A lower-case word ``text[start:end]`` that begins a sentence; ``stop`` is the offset of the full
    stop before it, or -1 at the beginning of a paragraph."""

    start: int
    end: int
    stop: int


def at_paragraph(article: Article) -> Iterator[Start]:
    """Lower-case words that begin a paragraph of prose which continues nothing."""
    text = article.text
    before: Segment | None = None
    for part in article.segments:
        fresh = before is None or part.paragraph != before.paragraph
        first = text[part.start]
        small = first.islower() or (not first.isalnum() and text[part.start + 1 : part.start + 2].islower())
        if small and fresh and part.kind is Kind.SENTENCE and not _continues(text, before, part.start):
            start = _OPENING.match(text, part.start).end()  # type: ignore[union-attr]
            word = lower_word(text, start, part.end)
            if word and _prose(text, part):
                yield Start(start, word, -1)
        before = part


def behind_stop(article: Article) -> Iterator[Start]:
    """Lower-case words behind a full stop that is no abbreviation's."""
    text = article.text
    known = article.data.abbreviations if article.data else frozenset()
    for match in _STOP.finditer(text):
        if not text[match.end()].islower() or not _closes(text, match.start(), known):
            continue
        word = lower_word(text, match.end(), len(text))
        part = article.segment_at(match.start())
        if word and part and part.kind is Kind.SENTENCE and match.end() < part.end:
            yield Start(match.end(), word, match.start())


def lower_word(text: str, start: int, end: int) -> int | None:
    """End of the word at an offset, if it is in lower case and no name or address."""
    match = _WORD.match(text, start, end)
    if (
        not match
        or not match[0].islower()
        or match[0] in NAMES | SHORTENED
        or text[match.end() : match.end() + 1] in _QUOTED
    ):
        return None
    if _ADDRESS.match(text, match.end(), end):
        return None
    following = text[match.end() : match.end() + 14].split()
    if match[0] in PARTICLES and any(word[0].isupper() for word in following[:2]):
        return None
    return match.end()


def _closes(text: str, stop: int, abbreviations: frozenset[str]) -> bool:
    """Whether the full stop can end a sentence: the word before it is long enough, and no abbreviation."""
    begin = stop
    while begin > 0 and stop - begin < 40 and not text[begin - 1].isspace():
        begin -= 1
    word = text[begin:stop].strip("\"“”«»‘’'()[],;").lower()
    if not word.replace("-", "").replace("’", "").replace("'", "").isalpha() or word in abbreviations | SHORTENED:
        return False
    short = len(word) <= 3 or (len(word) == 4 and text[begin].isupper())
    return not short or (text[begin:stop].isupper() and len(word) > 2)


def _continues(text: str, before: Segment | None, start: int) -> bool:
    """Whether the line before is unfinished, so that this one may go on with it."""
    if before is None:
        return False
    if before.kind is Kind.HEADING:
        return text.count("\n", before.end, start) < 2
    return before.kind is Kind.ITEM or not _TERMINAL.search(text[max(before.start, before.end - 8) : before.end])


def _prose(text: str, part: Segment) -> bool:
    """Whether a segment is a sentence: it ends as one, or is long."""
    body = text[part.start : part.end]
    return body.count(" ") >= 4 and bool(_TERMINAL.search(body[-8:]))
