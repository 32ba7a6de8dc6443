"""Clashes: words of two witnesses that cannot both be right, and who is told of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple

from auditor.align.collate import Collation, Witness
from auditor.align.link import Links
from auditor.lexicons.english_polarity import FUNCTION
from auditor.model import Severity
from auditor.rules.base import Found, Hit
from auditor.rules.witness.cite import evidence

_REACH = 6  # words on each side of a word that show its place in a sentence
_SHARED = 0.4  # share of the shorter witness's words that the other must have
_CITED = 3  # witnesses that a finding cites at most


class Side(NamedTuple):
    """Tokens ``first`` to ``last`` (inclusive) of the witness of that index; ``key`` is the one in dispute."""

    witness: int
    key: int
    first: int
    last: int


class Clash(NamedTuple):
    left: Side
    right: Side
    severity: Severity


Finder = Callable[[Collation, int, int, Links], Iterator[Clash]]
"""Finds the clashes of two witnesses, given by their indices, with the links between them."""


def clashing(
    collation: Collation, find: Finder, message: Callable[[str, str, str], str], *, with_mark: bool = False
) -> Iterator[Found]:
    """What ``find`` finds in all comparable witnesses, told to those who stand against most; see ``raised``."""
    clashes = [c for left, right, links in comparable(collation) for c in find(collation, left, right, links)]
    return raised(collation, clashes, message, with_mark=with_mark)


def comparable(collation: Collation, language: str = "en") -> Iterator[tuple[int, int, Links]]:
    """Every two witnesses in that language whose wording differs though most of it is shared."""
    for left, right in collation.pairs():
        ours, theirs = collation.witnesses[left], collation.witnesses[right]
        if ours.language != language or theirs.language != language:
            continue
        links = collation.links(left, right)
        if links.pairs and len(links.pairs) >= _SHARED * min(len(ours.tokens), len(theirs.tokens)):
            yield left, right, links


def raised(
    collation: Collation, clashes: list[Clash], message: Callable[[str, str, str], str], *, with_mark: bool = False
) -> Iterator[Found]:
    """A finding in each witness that stands against at least as many as its opponent does.

    ``message`` is given the witness's words, the opponent's words and the opponent's name; ``with_mark``
    has the mark behind the words among them.
    """
    against: dict[tuple[int, int], set[int]] = defaultdict(set)
    for clash in clashes:
        for mine, other in ((clash.left, clash.right), (clash.right, clash.left)):
            against[mine.witness, mine.key].add(other.witness)
    told: dict[Side, list[Side]] = defaultdict(list)
    severity: dict[Side, Severity] = {}
    for clash in clashes:
        for mine, other in ((clash.left, clash.right), (clash.right, clash.left)):
            if len(against[mine.witness, mine.key]) >= len(against[other.witness, other.key]):
                told[mine].append(other)
                severity[mine] = max(clash.severity, severity.get(mine, Severity.MINOR))
    for mine, others in told.items():
        first = others[0]
        opponent = collation.witnesses[first.witness].document
        for witness in map(collation.witnesses.__getitem__, collation.copies(mine.witness)):
            start, end = _span(witness, mine, with_mark)
            cited = tuple(
                evidence(collation.witnesses[o.witness], *_span(collation.witnesses[o.witness], o, with_mark))
                for o in others[:_CITED]
            )
            text = message(
                witness.document.text[start:end],
                _words(collation, first, with_mark),
                opponent.outlet or opponent.id,
            )
            yield Found(witness.document.id, Hit(start, end, text, severity=severity[mine], evidence=cited))


def corresponds(collation: Collation, left: Side, right: Side, links: Links) -> tuple[int, int]:
    """How many words shortly before ``left`` are linked to words shortly before ``right``, and how many after.

    A content word counts 2, a function word 1, the edge of both passages 1.
    """
    ours, theirs = collation.witnesses[left.witness].tokens, collation.witnesses[right.witness].tokens
    before = after = 0
    for i, j in links.pairs:
        weight = 1 if ours[i].lower in FUNCTION else 2
        if left.first - _REACH <= i < left.first and right.first - _REACH <= j < right.first:
            before += weight
        elif left.last < i <= left.last + _REACH and right.last < j <= right.last + _REACH:
            after += weight
    before += left.first == right.first == 0
    after += left.last == len(ours) - 1 and right.last == len(theirs) - 1
    return before, after


def _span(witness: Witness, side: Side, with_mark: bool) -> tuple[int, int]:
    end = witness.tokens[side.last].end
    marked = with_mark and witness.document.text[end : min(end + 1, witness.end)].strip()
    return witness.tokens[side.first].start, end + bool(marked)


def _words(collation: Collation, side: Side, with_mark: bool) -> str:
    witness = collation.witnesses[side.witness]
    start, end = _span(witness, side, with_mark)
    return witness.document.text[start:end]
