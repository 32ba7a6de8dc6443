"""Brackets: which belong together, and which are left without a partner.

One scan with a stack, as for quotation marks. Marks of lists (``a)``, ``1)``) and smileys are no
brackets. A parenthesis may run over a few short paragraphs, up to ``REACH``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from auditor.model import Span

REACH = 600
"""Characters over which a parenthesis may run past the end of its paragraph."""

CLOSERS = {"(": ")", "[": "]", "{": "}"}


class Bracket(NamedTuple):
    """The bracket ``text[start]``, in the paragraph of that index."""

    start: int
    text: str
    paragraph: int


class BracketPair(NamedTuple):
    """Two brackets that belong together, rightly (``matched``) or for want of a better partner."""

    opener: Bracket
    closer: Bracket

    @property
    def matched(self) -> bool:
        return self.closer.text == CLOSERS[self.opener.text]


class Brackets(NamedTuple):
    """Pairs, nested or disjoint, by the place of their closers; the brackets left over, by place."""

    pairs: list[BracketPair]
    unclosed: list[Bracket]
    unopened: list[Bracket]


_RUN = re.compile(r"[()\[\]{}]+")
_SMILEY = re.compile(r"(?<!\w)[:;=][-'^]?\Z")
_LIST_MARK = re.compile(r"(?:^|[\s(\[;,/])(?:\d{1,3}|[^\W\d_]|[ivx]{2,4})\Z")
_HEAP = 4  # brackets side by side; more are no text
_DEPTH = 16  # open brackets that are kept; more are no text


def parse_brackets(text: str, paragraphs: Sequence[Span]) -> Brackets:
    """Pair the brackets of a text."""
    found = Brackets([], [], [])
    stack: list[Bracket] = []
    starts = [paragraph.start for paragraph in paragraphs]
    for run in _RUN.finditer(text):
        start, end = run.span()
        if end - start > _HEAP or _SMILEY.search(text, max(0, start - 3), start):
            continue
        paragraph = bisect_right(starts, start) - 1
        for at in range(start, end):
            bracket = Bracket(at, text[at], paragraph)
            if bracket.text in CLOSERS:
                stack.append(bracket)
                if len(stack) > _DEPTH:
                    found.unclosed.append(stack.pop(0))
            elif not _close(text, bracket, stack, found):
                found.unopened.append(bracket)
    found.unclosed.extend(stack)
    found.unclosed.sort()
    return found


def _close(text: str, bracket: Bracket, stack: list[Bracket], found: Brackets) -> bool:
    """Pair a closing bracket with the nearest opener of its kind, or another one for want of it."""
    while stack and stack[-1].paragraph != bracket.paragraph and bracket.start - stack[-1].start > REACH:
        found.unclosed.append(stack.pop())
    proper = [i for i, opener in enumerate(stack) if CLOSERS[opener.text] == bracket.text]
    if proper or (stack and stack[-1].paragraph == bracket.paragraph and not _list_mark(text, bracket)):
        index = proper[-1] if proper else len(stack) - 1
        found.unclosed.extend(stack[index + 1 :])
        found.pairs.append(BracketPair(stack[index], bracket))
        del stack[index:]
        return True
    if _list_mark(text, bracket):
        return True
    if found.pairs:
        opener, closer = found.pairs[-1]
        inner = not stack or stack[-1].start < opener.start
        if (
            inner
            and closer.text == bracket.text
            and closer.paragraph == bracket.paragraph
            and _list_mark(text, closer)
        ):
            found.pairs[-1] = BracketPair(opener, bracket)
            return True
    return False


def _list_mark(text: str, bracket: Bracket) -> bool:
    """Whether a closing bracket belongs to a mark such as a) or 1)."""
    before = text[max(0, bracket.start - 5) : bracket.start]
    return bracket.text == ")" and _LIST_MARK.search(before) is not None
