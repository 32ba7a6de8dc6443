"""What a comparison of two articles consists of. Offsets count code points into the documents' texts."""

from __future__ import annotations

import enum
from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from auditor.compare.words import Kind
from auditor.model import DocumentReport, Finding


class Status(enum.StrEnum):
    """How a passage of one article stands to the other article."""

    SAME = "same"
    CHANGED = "changed"
    MOVED = "moved"
    """It stands elsewhere in the order of passages, and may be worded otherwise too."""
    ONLY_LEFT = "only-left"
    ONLY_RIGHT = "only-right"


class Nature(enum.StrEnum):
    """What differs, the gravest first: one that is of two natures counts as the first of them."""

    NUMBER = "number"
    """A number, amount or date that the other passage does not have."""
    NAME = "name"
    """A name that the other passage does not have, or spells otherwise."""
    PUNCTUATION = "punctuation"
    """Marks, spaces inside words and capitals only."""
    QUOTATION = "quotation"
    """Words between quotation marks."""
    ORDER = "order"
    """Equal words that stand elsewhere in the passage."""
    WORDING = "wording"


@dataclass(frozen=True, slots=True)
class Passage:
    """Consecutive segments of a document: ``text`` = its ``start:end``; ``line`` and ``column`` count from 1.

    ``findings`` are those that flag no difference in it.
    """

    start: int
    end: int
    line: int
    column: int
    text: str
    findings: tuple[Finding, ...] = ()

    @property
    def words(self) -> int:
        """How many words it has, as white space parts them."""
        return len(self.text.split())


class Detail(NamedTuple):
    """A number or name that the other passage does not have, at ``start:end`` of its document."""

    nature: Nature
    start: int
    end: int


class Stretch(NamedTuple):
    """One side of a difference, ``start:end`` of its document; an empty one is where the words are lacking.

    ``details`` are those among its words, ``findings`` those of its document that flag just this.
    """

    start: int
    end: int
    details: tuple[Detail, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """What two aligned passages have in place of each other; of an ``ONLY`` one side is empty."""

    kind: Kind
    nature: Nature
    left: Stretch
    right: Stretch

    @property
    def sides(self) -> tuple[Stretch, Stretch]:
        """Left and right, for what is done to both."""
        return self.left, self.right


@dataclass(frozen=True, slots=True)
class Row:
    """Two passages that answer to each other, or one that nothing answers to.

    ``differences`` stand in the order of the left side. ``family`` is the id of the passages' family,
    where they are of one. ``earlier`` says of a moved passage that the right article has it before what
    stands before it in the left one; else it has it later.
    """

    status: Status
    left: Passage | None
    right: Passage | None
    differences: tuple[Difference, ...] = ()
    family: str | None = None
    earlier: bool = False

    @property
    def sides(self) -> tuple[Passage | None, Passage | None]:
        """Left and right, for what is done to both."""
        return self.left, self.right


@dataclass(frozen=True, slots=True)
class Side:
    """An article of a comparison; ``share`` (0..1) of its words stands in passages that the other has too."""

    report: DocumentReport
    share: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two articles passage by passage, in the order of the left one."""

    left: Side
    right: Side
    rows: tuple[Row, ...]

    @property
    def sides(self) -> tuple[Side, Side]:
        """Left and right, for what is done to both."""
        return self.left, self.right

    @property
    def same(self) -> bool:
        """Whether nothing differs but white space."""
        return all(row.status is Status.SAME for row in self.rows)

    def statuses(self) -> dict[Status, int]:
        """How many passages are of each status."""
        counts = Counter(row.status for row in self.rows)
        return {status: counts[status] for status in Status}

    def natures(self) -> dict[Nature, int]:
        """How many differences are of each nature."""
        counts = Counter(difference.nature for row in self.rows for difference in row.differences)
        return {nature: counts[nature] for nature in Nature}
