"""Names with their acronym in brackets, and whether the one fits the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_MARKED = re.compile(r"\((?P<acronym>[A-Z]{2,9})\)")
_NAME = re.compile(r"(?:[A-Z][\w’'-]*+)(?: (?:[A-Z][\w’'-]*+|of|for|the|and|on|in|to|against|&))*+ ?\Z")
_LONGEST_NAME = 100  # code points before the bracket


class Definition(NamedTuple):
    """A capitalised name and the acronym in brackets behind it, ``text[start:end]``."""

    name: str
    acronym: str
    start: int
    end: int


def definitions(text: str) -> Iterator[Definition]:
    """Definitions such as “Syrian Observatory for Human Rights (SOHR)”."""
    for match in _MARKED.finditer(text) if "(" in text else ():
        before = text[max(0, match.start() - _LONGEST_NAME) : match.start()]
        starts = [m.start() for m in re.finditer(r"(?<![\w’'-])[A-Z]", before)]
        name = next((found[0].strip() for start in starts if (found := _NAME.match(before, start))), "")
        if name:
            yield Definition(name, match["acronym"], match.start("acronym"), match.end("acronym"))


def initials(name: str) -> str:
    """First letters of the capitalised words, parts of compounds too."""
    return "".join(part[0] for part in re.split(r"[ -]", name) if part[:1].isupper())


def fits(acronym: str, name: str) -> bool:
    """Whether the acronym's letters stand in the name in that order (“High Speed Two (HS2)”)."""
    letters = iter(name.casefold())
    return all(letter in letters for letter in acronym.rstrip("s").casefold())
