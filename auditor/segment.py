"""Segments: headings, list items and sentences, with their spans.

A line is a paragraph, unless the text is hard-wrapped, where blank lines part paragraphs. A sentence
ends at ``. ! ? …`` with any closing marks, before white space and something that can begin a sentence.
Abbreviations, initials and a lower-case letter behind do not end one: whether a stop in the middle of
a sentence is a defect is for rules to say.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from auditor.lexicons.base import Language
from auditor.model import Kind, Segment, Span

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_BULLET = re.compile(r"[ \t]*(?:[•·▪‣◦●■►*–—-][ \t]+|\(?\d{1,2}[.)][ \t]+|\(?[a-z]\)[ \t]+)")
_END = re.compile(
    r"(?<![.!?…])[.!?…]++(?P<close>[\"'”’»)\]]*+)(?P<space>[ \t\xa0\u202f]++)(?P<spaced>[”»][ \t\xa0\u202f]++)?"
)
_LAST_WORD = re.compile(r"[^\s(\[\"“«‘']+\Z")
_TORN = re.compile(r"(?i)(?<![^\W_])(?:u\.\s*[sk]|e\.\s*u|u\.\s*n)\.\Z")  # a state or a union in two pieces: u. S.
_TERMINAL = re.compile(r"[.!?…:;,][\"'”’»“‘)\]\s]*+\Z")
_OPENERS = "\"'“‘«„([¿¡–—-"

_HEADING_WORDS = 18  # a line without a final mark is a heading up to this many words
_QUESTION_WORDS = 10  # a line that is one question of at most so many words may be a heading
_WRAP = range(40, 121)  # columns at which texts are wrapped by hand


def segment(
    text: str, language: Language | None = None, within: Sequence[Span] | None = None
) -> tuple[Segment, ...]:
    """Segments of a text in order; they never overlap, and what lies between them is white space.

    ``within`` are the paragraphs of the text, where they are known.
    """
    abbreviations = language.abbreviations if language else frozenset()
    found: list[Segment] = []
    for index, paragraph in enumerate(paragraphs(text) if within is None else within):
        found.extend(_segments(text, paragraph, index, abbreviations))
    return tuple(found)


def paragraphs(text: str, within: list[Span] | None = None) -> list[Span]:
    """Spans of the paragraphs, white space at their ends left out; ``within`` are the lines, where known."""
    found = lines(text) if within is None else within
    return _unwrap(text, found) if _hard_wrapped(text, found) else found


def lines(text: str) -> list[Span]:
    """Spans of the lines, empty ones and white space at their ends left out."""
    return [span for m in _LINE.finditer(text) if (span := _strip(text, m.start(), m.end()))]


def _strip(text: str, start: int, end: int) -> Span | None:
    line = text[start:end]
    if line.isspace():
        return None
    return Span(end - len(line.lstrip()), start + len(line.rstrip()))


def _hard_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether most lines that another follows directly were broken because they were full."""
    width = max([end - start for start, end in lines], default=0)
    if width not in _WRAP:
        return False
    followed = [(a, b) for a, b in itertools.pairwise(lines) if text.count("\n", a.end, b.start) == 1]
    full = sum(
        a.end - a.start + 1 + len(text[b.start : b.end].split(None, 1)[0]) > width
        and text[a.end - 1] not in ".!?…"
        for a, b in followed
    )
    return len(followed) >= 2 and full >= 0.6 * len(followed)


def _unwrap(text: str, lines: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for line in lines:
        if joined and text.count("\n", joined[-1].end, line.start) == 1 and not _BULLET.match(text, line.start):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined


def _segments(text: str, paragraph: Span, index: int, abbreviations: frozenset[str]) -> Iterator[Segment]:
    start, end = paragraph
    kind = _kind(text, start, end)
    if kind is Kind.ITEM and (bullet := _BULLET.match(text, start, end)):
        start = bullet.end()
    if kind is not Kind.SENTENCE:
        yield Segment(start, end, kind, index)
        return
    begin = start
    for match in _END.finditer(text, start, end):
        if _ends_sentence(text, match, begin, end, abbreviations):
            closing = match.end("spaced") if match["spaced"] else match.start("space")
            yield Segment(begin, closing - (len(match["spaced"]) - 1 if match["spaced"] else 0), kind, index)
            begin = match.end()
    if begin < end:
        yield Segment(begin, end, kind, index)


def _kind(text: str, start: int, end: int) -> Kind:
    if _BULLET.match(text, start, end):
        return Kind.ITEM if end - start < 120 else Kind.SENTENCE
    if end - start > 200:
        return Kind.SENTENCE
    line = text[start:end]
    words = line.count(" ") + 1
    if not _TERMINAL.search(line):
        return Kind.HEADING if words <= _HEADING_WORDS else Kind.SENTENCE
    if line.endswith("?") and words <= _QUESTION_WORDS and not re.search(r"[.!?…] ", line):
        return Kind.HEADING
    return Kind.SENTENCE


def _ends_sentence(text: str, match: re.Match[str], begin: int, end: int, abbreviations: frozenset[str]) -> bool:
    if match.end() >= end:
        return False
    following = text[match.end()]
    if following in _OPENERS and match.end() + 1 < end:
        after = text[match.end() + 1 : match.end() + 4].lstrip(_OPENERS + " ")
        following = after[:1] or following
    if following.islower() or following in ".,;:!?…)]}":
        return False
    if not match[0].startswith(".") or match[0].startswith("..") or match["close"]:
        return True
    before = _LAST_WORD.search(text, max(begin, match.start() - 30), match.start())
    if not before:
        return True
    word = before[0].lower()
    if word in abbreviations or (len(word) == 1 and word.isalpha() and before[0].isupper()):
        return False
    if _TORN.search(text, max(begin, match.start() - 2), match.end() + 2):
        return False
    return not ("." in word and all(len(part) == 1 for part in word.split(".")) and following.isupper())
