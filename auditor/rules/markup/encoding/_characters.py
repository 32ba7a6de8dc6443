"""What the rules of this folder share: finding rare characters at the cost of one set per article."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator

from auditor.article import Article
from auditor.model import Span

Test = Callable[[str], bool]


def runs(article: Article, test: Test) -> Iterator[Span]:
    """Spans of the runs of characters beyond ASCII, and of control characters, that pass the test."""
    rare = "".join(sorted(c for c in article.characters if not " " <= c <= "~" and test(c)))
    if rare:
        for match in re.finditer(f"[{re.escape(rare)}]+", article.text):
            yield Span(match.start(), match.end())


def neighbours(text: str, start: int, end: int) -> tuple[str, str]:
    """The characters before and after a span; empty at the ends of the text."""
    return text[start - 1 : start] if start else "", text[end : end + 1]


def hexadecimal(character: str) -> str:
    """The name of a code point, such as U+200B."""
    return f"U+{ord(character):04X}"


@functools.lru_cache(maxsize=4096)
def european(character: str) -> bool:
    """Whether the character is ASCII or a letter of the Latin, Greek or Cyrillic script."""
    return character < "\u0530" or "\u1e00" <= character < "\u2070"
