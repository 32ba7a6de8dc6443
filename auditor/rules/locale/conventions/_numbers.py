"""What the rules of this folder share: one search for the numbers of a text."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator


def matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Matches of a pattern that begins with a number, in order."""
    for start in _starts(text):
        match = pattern.match(text, start)
        if match:
            yield match


@functools.lru_cache(maxsize=1)
def _starts(text: str) -> tuple[int, ...]:
    """Where numbers begin; the rules about one text run one after the other."""
    return tuple([match.start() for match in _NUMBER.finditer(text)])


_NUMBER = re.compile(r"\d[\w.,]*+")
