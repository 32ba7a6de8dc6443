"""Where quotation marks stand in a text, and what the characters beside them say of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.model import Span
from auditor.quotation.marks import MAKESHIFT, SINGLE, Mark, Role

SUFFIX = re.compile(r"(?:s|t|re|ve|ll|d|m)\b")
"""What follows an English apostrophe."""

_RUN = re.compile("[“”„‟«»‹›\"'‘’‚`]+")
_RUN_WITH_MAKESHIFT = re.compile("[“”„‟«»‹›\"'‘’‚`]+|,,|<<|>>")
_MARK = re.compile(
    r"``|(?<!')''(?!')|(?<!\S),,(?=\w)|<<(?=\s?[^\W\d])|(?<=[\w\s.,])>>"
    r"|[“”„‟«»‹›\"]"
    r"|['‘’`](?!\w)|(?<!\w)['‘‚`](?=\w)"  # inside a word it is an apostrophe
)
_OPENING = frozenset("([{/¿¡=")  # what may stand before a mark that opens, besides white space
_CLOSING = frozenset(".,;:!?)]}…/")
_DASHES = frozenset("—–-")
_HEAP = 4  # marks side by side that are no text, unless single ones are among them


def marks(text: str, paragraphs: Sequence[Span], heaps: list[Span]) -> Iterator[Mark]:
    """Every mark that may be one of quotation, with the role that its neighbours suggest.

    Characters side by side that can be no marks are added to ``heaps``.
    """
    index = 0
    for run in _runs(text):
        at, behind = run.span()
        while paragraphs[index].end <= at:
            index += 1
        if behind - at > _HEAP or (behind - at == _HEAP and SINGLE.isdisjoint(run[0])):
            heaps.append(Span(at, behind))
            continue
        start, end = paragraphs[index]
        left = text[at - 1] if at > start else " "  # marks side by side share their neighbours
        while at < behind:
            match = _MARK.match(text, at, end)
            if match:
                yield Mark(at, match.end(), match[0], _role(text, left, behind, end), index)
            at = match.end() if match else at + 1


def _runs(text: str) -> Iterator[re.Match[str]]:
    """Characters of quotation side by side, but for the apostrophes of words."""
    makeshift = any(mark in text for mark in MAKESHIFT if mark[0] in ",<")
    return (_RUN_WITH_MAKESHIFT if makeshift else _RUN).finditer(text)


def _role(text: str, left: str, after: int, end: int) -> Role:
    """What a mark does that stands behind ``left`` and before ``text[after:end]``."""
    right = text[after] if after < end else " "
    if left.isspace() or left in _OPENING:
        if not right.isspace() and right not in _CLOSING:
            return Role.OPEN
        if left in _OPENING or (right in ".…" and not text[after + 1 : after + 2].isspace()):
            return Role.OPEN
        return Role.EITHER
    if right.isspace() or right in _CLOSING or right in _DASHES:
        return Role.CLOSE
    if left in _DASHES:
        return Role.OPEN
    return Role.CLOSE if SUFFIX.match(text, after, end) else Role.EITHER
