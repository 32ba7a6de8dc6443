"""Tokens: words, numbers and runs of one mark, with their spans.

A word keeps its inner apostrophes and hyphens (``al-Assad``, ``country’s``) and the characters that stand for
lost letters (``Orl�ans``); a run of one mark is one token (``...``), so that a megabyte of quotation marks is one
token too.
"""

from __future__ import annotations

import enum
import re
from typing import NamedTuple


class Shape(enum.IntEnum):
    """What a token is made of; the values are the group numbers of the pattern below."""

    WORD = 1
    NUMBER = 2
    MARK = 3


class Token(NamedTuple):
    """``text`` = the document's text at ``start:end``; ``lower`` is its lower-case form."""

    start: int
    end: int
    text: str
    lower: str
    shape: int

    @property
    def capitalised(self) -> bool:
        return self.text[0].isupper()


LOST = "\ufffd"
"""What stands for a letter that no program could read."""

_TOKEN = re.compile(
    rf"([^\W\d_]\w*+(?:(?:['’\-‑]|{LOST}++)\w++)*+)"  # begins with a letter: al-Assad, country’s, M5
    r"|(\d\w*+(?:[.,]\d\w*+)*+)"  # a number begins with a digit: 1,200.5, 40th, 25km
    r"|(([^\w\s])\4*+|_++)"  # a run of one mark
)
_new = tuple.__new__  # half the time of calling Token(...), and every character passes here

WORD, NUMBER, MARK = Shape.WORD.value, Shape.NUMBER.value, Shape.MARK.value


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Tokens of ``text[start:end]`` in order, with spans into ``text``."""
    matches = _TOKEN.finditer(text, start, len(text) if end is None else end)
    return [_new(Token, (m.start(), m.end(), w := m[0], w.lower(), m.lastindex)) for m in matches]


def torn(text: str, end: int) -> bool:
    """Whether the letter behind a word that ends there is lost, and the word cut off."""
    return text.startswith(LOST, end)
