"""Pairs of quotation marks and brackets: what stands inside a quotation, and which marks pair with none.

One scan with a stack per paragraph. An apostrophe (don’t, Assad's, the '90s, 6' 2") is no quotation
mark: a single mark opens only after white space or an opening mark, and closes only behind a word.
"""

from __future__ import annotations

from typing import NamedTuple


class Quotation(NamedTuple):
    """``text[start:end]`` with its marks; ``text[start + 1:end - 1]`` without."""

    start: int
    end: int


CLOSER = {"“": "”", "«": "»", "„": "“", "‘": "’", "‹": "›", '"': '"'}


def quotations(text: str, start: int, end: int) -> list[Quotation]:
    """Balanced quotations in a paragraph, outermost and inner, in the order of their ends."""
    found: list[Quotation] = []
    stack: list[int] = []
    for index in range(start, end):
        mark = text[index]
        if mark not in _MARKS:
            continue
        if stack and mark == CLOSER[text[stack[-1]]] and not _apostrophe(text, index, end):
            found.append(Quotation(stack.pop(), index + 1))
        elif mark in CLOSER and (mark not in '"‘' or index == start or not text[index - 1].isalnum()):
            stack.append(index)
    return found


_MARKS = frozenset(CLOSER) | frozenset(CLOSER.values())


def _apostrophe(text: str, index: int, end: int) -> bool:
    """Whether a single closing mark stands inside a word."""
    return text[index] == "’" and index + 1 < end and text[index + 1].isalnum()
