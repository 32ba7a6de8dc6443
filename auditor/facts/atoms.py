"""Atoms: the tokens of a passage, taken apart where a number is joined to other words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from auditor.lexicons.numerals import Numerals
from auditor.tokens import NUMBER, WORD, Token, tokenize

_FIGURES = re.compile(r"\d++(?:[.,]\d++)*+")
_JOINT = re.compile(r"[-‑]")
_FOUR = "quatre"
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?:s)?")
_LONGEST = 18  # digits of a number that news count
_GROUP = re.compile(r"\d{3}(?!\d)")


class Atom(NamedTuple):
    """A word, the figures of a number, what is glued to them, or a mark; ``text`` is in lower case."""

    start: int
    end: int
    text: str
    shape: int
    glued: bool = False
    """Whether it follows the atom before without a space."""
    capital: bool = False


def atoms(text: str, start: int, end: int, words: Numerals | None) -> list[Atom]:
    """Atoms of ``text[start:end]`` in order."""
    numeric = words.cardinals.keys() | words.ordinals.keys() | words.scales.keys() | {"half"} if words else set()
    found: list[Atom] = []
    last = -1
    for token in tokenize(text, start, end):
        for atom in _atoms(token, numeric):
            glued = atom.start == last or (bool(found) and atom.start == last + 1 and text[last] in "-‑")
            last = atom.end
            if found and _continues(text, found[-1], atom):
                joined = text[found[-1].start : atom.end]
                found[-1] = found[-1]._replace(end=atom.end, text=re.sub(r"\s", "", joined))
            else:
                found.append(atom._replace(glued=True) if glued else atom)
    return found


def _atoms(token: Token, numeric: set[str]) -> Iterator[Atom]:
    if token.shape == NUMBER:
        figures = _FIGURES.match(token.text)
        middle = token.start + (figures.end() if figures else 0)
        yield Atom(token.start, middle, token.text[: middle - token.start], NUMBER)
        if middle < token.end:
            yield Atom(middle, token.end, token.text[middle - token.start :].lower(), WORD)
    elif token.shape == WORD and ("-" in token.text or "‑" in token.text) and token.lower not in numeric:
        yield from _parts(token, numeric)
    else:
        yield Atom(token.start, token.end, token.lower, token.shape, capital=token.capitalised)


def _parts(token: Token, numeric: set[str]) -> Iterator[Atom]:
    """A word with hyphens: number words one by one, then the rest in one."""
    start = token.start
    for joint in [*_JOINT.finditer(token.text)]:
        part = token.text[start - token.start : joint.start()].lower()
        if part == _FOUR:  # quatre-vingt is one word
            continue
        if part not in numeric:
            break
        yield Atom(start, token.start + joint.start(), part, WORD, capital=token.capitalised)
        start = token.start + joint.end()
    rest = token.text[start - token.start :].lower()
    head, _, tail = rest.rpartition("-")
    if head and _YEAR.fullmatch(tail):  # mid-1990s, post-2015
        yield Atom(token.end - len(tail), token.end - len(tail) + 4, tail[:4], NUMBER)
        if len(tail) > 4:
            yield Atom(token.end - 1, token.end, "s", WORD)
    elif rest:
        yield Atom(start, token.end, rest, WORD, capital=token.capitalised)


def _continues(text: str, before: Atom, atom: Atom) -> bool:
    """Whether figures go on a number that spaces part by thousands: 1 200 000."""
    if before.shape != NUMBER or atom.shape != NUMBER or not _GROUP.match(atom.text):
        return False
    if len(before.text) > _LONGEST:
        return False
    if text[before.end : atom.start] not in (" ", "\xa0", "\u202f", "\u2009"):
        return False
    lead = text[before.start : before.end].replace("\xa0", " ").replace("\u202f", " ").split(" ")[0]
    return len(lead) <= 3 and lead.isdigit() and lead[0] != "0"
