"""All witnesses of one passage word by word, and which of them stands alone against the rest.

A majority is evidence, not truth: where more than half of the distinct wordings agree on a place, what others
have there is marked as odd. Copies of one wording count once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from auditor.align.collate import Collation, Witness, collate
from auditor.align.table import Column, reading, table
from auditor.article import Article
from auditor.model import Family

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Row:
    """A witness: what it is called in the table, and where its passage stands (lines count from 1).

    ``copy_of`` is the name of an earlier witness with the same words, whose row stands for both.
    """

    name: str
    document: str
    start: int
    end: int
    line: int
    column: int
    text: str
    copy_of: str | None


@dataclass(frozen=True, slots=True)
class Cell:
    """What a witness has in a place: ``start:end`` of its document; ``odd`` where most have something else."""

    start: int
    end: int
    text: str
    odd: bool


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the passage: a cell for each distinct witness, or None where it has no word.

    ``agreed`` says that all have the same words. ``gap_is_odd`` says that most have words there.
    """

    cells: tuple[Cell | None, ...]
    agreed: bool
    gap_is_odd: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A family's passage. ``rows`` are all witnesses; the cells of places are of those that copy none."""

    family: str
    score: float
    rows: tuple[Row, ...]
    places: tuple[Place, ...]

    @property
    def distinct(self) -> tuple[Row, ...]:
        """The witnesses that have cells, in their order."""
        return tuple(row for row in self.rows if row.copy_of is None)


def tabulate(family: Family, articles: Mapping[str, Article]) -> Table:
    """The table of a family, of whose members the articles are given by document id."""
    found = collate(family, dict(articles))
    first: dict[tuple[str, ...], str] = {}
    rows = []
    for name, witness in zip(_names(), found.witnesses, strict=False):
        original = first.setdefault(reading(witness.tokens), name)
        place = articles[witness.document.id].position(witness.start)
        copied = original if original != name else None
        rows.append(Row(name, witness.document.id, witness.start, witness.end, *place, witness.text, copied))
    distinct = [k for k, row in enumerate(rows) if row.copy_of is None]
    columns = table(found, distinct)
    return Table(
        family.id, family.score, tuple(rows), tuple(_place(found, distinct, column) for column in columns)
    )


def _names() -> Iterable[str]:
    """A, B … Z, A2, B2 …"""
    return (f"{letter}{n if n > 1 else ''}" for n in count(1) for letter in _LETTERS)


def _place(collation: Collation, distinct: Sequence[int], column: Column) -> Place:
    witnesses = [collation.witnesses[k] for k in distinct]
    said = [_reading(witness, span) for witness, span in zip(witnesses, column, strict=True)]
    most, votes = Counter(said).most_common(1)[0]
    ruling = most if 2 * votes > len(said) else None
    cells = tuple(
        Cell(*span, witness.document.text[slice(*span)], ruling is not None and words != ruling) if span else None
        for witness, span, words in zip(witnesses, column, said, strict=True)
    )
    return Place(cells, votes == len(said), bool(ruling))


def _reading(witness: Witness, span: tuple[int, int] | None) -> tuple[str, ...]:
    if span is None:
        return ()
    return reading(token for token in witness.tokens if span[0] <= token.start < span[1])
