"""What the rules on marks and spaces share: is a dot or comma part of an address, an abbreviation, an ellipsis?"""

from __future__ import annotations

from auditor.lexicons.base import Language

_REACH = 100  # characters of an unbroken run that are looked at on either side


def chunk(text: str, offset: int) -> str:
    """The run without white space around an offset, cut off after 100 characters on either side."""
    before = text[max(0, offset - _REACH) : offset]
    after = text[offset : offset + _REACH]
    left = before.split()[-1:] if before and not before[-1].isspace() else []
    right = after.split(None, 1)[:1] if after and not after[0].isspace() else []
    return "".join([*left, *right])


def in_address(text: str, offset: int) -> bool:
    """Whether an offset stands in an address, path, handle, entity or piece of code rather than in prose."""
    around = chunk(text, offset)
    return any(mark in around for mark in "/@&=_\\<>{}") or around.startswith(("www.", "#"))


def word_before(text: str, offset: int) -> str:
    """The run of letters, digits, dots and apostrophes that ends at an offset (at most 40 characters)."""
    start = offset
    while start > max(0, offset - 40) and (text[start - 1].isalnum() or text[start - 1] in ".'’"):
        start -= 1
    return text[start:offset]


def letters_before(text: str, offset: int) -> str:
    """The letters that end at an offset, as many as there are."""
    start = offset
    while start and text[start - 1].isalpha():
        start -= 1
    return text[start:offset]


def may_be_abbreviation(word: str, data: Language | None) -> bool:
    """Whether a full stop behind that word may belong to it: Inc., p.m., Fla., etc., J., 3."""
    known = data.abbreviations if data else frozenset()
    return len(word) < 5 or not word.islower() or "." in word or word in known


def unmatched(text: str, openers: str, start: int, end: int) -> bool:
    """Whether none of those marks stands in ``text[start:end]``."""
    return not any(mark in text[start:end] for mark in openers)
