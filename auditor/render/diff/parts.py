"""A comparison as every format shows it: passages in pieces, what is folded away, what differs in a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from auditor.compare.model import Comparison, Nature, Passage, Row, Status, Stretch
from auditor.compare.words import Kind
from auditor.model import Finding
from auditor.render.names import count

SIDES = ("A", "B")
"""What the two articles are called."""

NAMES = {
    Nature.NUMBER: ("number", "numbers"),
    Nature.NAME: ("name", "names"),
    Nature.QUOTATION: ("quotation", "quotations"),
    Nature.WORDING: ("wording", "wordings"),
    Nature.ORDER: ("move", "moves"),
    Nature.PUNCTUATION: ("mark or capital", "marks or capitals"),
}
"""Natures for people, in the order in which they are told: for one difference and for several."""

_FOLDED = {Status.SAME: "same", Status.ONLY_LEFT: "only", Status.ONLY_RIGHT: "only"}


class Run(NamedTuple):
    """Words of a piece; ``detail`` says that they are a number or name that the other passage lacks."""

    text: str
    detail: bool


class Shown(NamedTuple):
    """A piece of a passage: what both have, or one side of a difference with the rules that flag it.

    Without runs it is a place where something is lacking, which a rule flags.
    """

    kind: Kind
    runs: tuple[Run, ...]
    nature: Nature | None = None
    codes: tuple[str, ...] = ()


class Fold(NamedTuple):
    """Passages that are not shown: such that nothing answers to, or, ``same``, that do not differ."""

    same: bool
    left: tuple[Passage, ...]
    right: tuple[Passage, ...]


def blocks(comparison: Comparison, everything: bool) -> Iterator[Row | Fold]:
    """The rows in order; unless everything is to be seen, those that tell no difference are folded."""
    for folded, group in groupby(comparison.rows, key=lambda row: _FOLDED.get(row.status)):
        if folded and not everything:
            yield _fold(folded == "same", list(group))
        else:
            yield from group


def moved(row: Row) -> str:
    """Where the right article has a passage that moved."""
    return f"moved: {'earlier' if row.earlier else 'later'} in {SIDES[1]}"


def _fold(same: bool, rows: list[Row]) -> Fold:
    left, right = (tuple(passage for row in rows if (passage := row.sides[side])) for side in (0, 1))
    return Fold(same, left, right)


def totals(comparison: Comparison) -> list[str]:
    """How many passages are shared, and of what nature the differences are."""
    statuses = comparison.statuses()
    shared = sum(statuses[s] for s in (Status.SAME, Status.CHANGED, Status.MOVED))
    told = (
        (Status.SAME, "the same"),
        (Status.CHANGED, "changed"),
        (Status.MOVED, "moved"),
    )
    parts = ", ".join(f"{statuses[status]} {said}" for status, said in told if statuses[status])
    alone = f"{statuses[Status.ONLY_LEFT]} only in A, {statuses[Status.ONLY_RIGHT]} only in B"
    lines = [f"{count(shared, 'shared passage')}{f': {parts}' if parts else ''}; {alone}"]
    natures = comparison.natures()
    if sum(natures.values()):
        listed = ", ".join(f"{natures[n]} {said[natures[n] > 1]}" for n, said in NAMES.items() if natures[n])
        lines.append(f"{count(sum(natures.values()), 'difference')}: {listed}")
    if codes := Counter(f"{f.code} {f.name}" for row in comparison.rows for _, f in flagged(row)):
        listed = ", ".join(f"{code} ×{n}" if n > 1 else code for code, n in sorted(codes.items()))
        lines.append(f"flagged: {listed}")
    return lines


def details(comparison: Comparison) -> Iterator[tuple[Row, tuple[tuple[str, ...], tuple[str, ...]]]]:
    """Rows with numbers or names that one of the passages lacks, and these words of the left and the right one."""
    for row in comparison.rows:
        ours, theirs = (_details(row, side) for side in (0, 1))
        if ours or theirs:
            yield row, (ours, theirs)


def _details(row: Row, side: int) -> tuple[str, ...]:
    passage = row.sides[side]
    spans = sorted(
        (start, end) for difference in row.differences for _, start, end in difference.sides[side].details
    )
    return tuple(_run(passage, start, end).text for start, end in spans) if passage else ()


def flagged(row: Row) -> Iterator[tuple[str, Finding]]:
    """Findings that flag a difference of a row, with the side; one that both sides have is given once."""
    for difference in row.differences:
        seen = set()
        for side, stretch in zip(SIDES, difference.sides, strict=True):
            for finding in stretch.findings:
                if finding.code not in seen:
                    yield side, finding
                seen.add(finding.code)


def folded(fold: Fold, side: int) -> str:
    """``3 passages only in A, lines 4–6, 120 words``; "" where nothing is folded on that side."""
    passages = (fold.left, fold.right)[side]
    if not passages:
        return ""
    lines = sorted({passages[0].line, passages[-1].line})
    said = [
        f"{count(len(passages), 'passage')} {'the same' if fold.same else f'only in {SIDES[side]}'}",
        f"{'line' if len(lines) == 1 else 'lines'} {'–'.join(map(str, lines))}",
        count(sum(passage.words for passage in passages), "word"),
    ]
    if not fold.same and (findings := sum(len(passage.findings) for passage in passages)):
        said.append(count(findings, "finding"))
    return ", ".join(said)


def pieces(row: Row, side: int) -> Iterator[Shown]:
    """One side of a row (0 or 1) in pieces; their texts, joined, are the passage."""
    passage = row.sides[side]
    if passage is None:
        return
    behind = passage.start
    for difference in sorted(row.differences, key=lambda d: d.sides[side][:2]):
        stretch = difference.sides[side]
        if stretch.start < stretch.end or stretch.findings:
            if behind < stretch.start:
                yield Shown(Kind.SAME, (_run(passage, behind, stretch.start),))
            codes = tuple(sorted({finding.code for finding in stretch.findings}))
            yield Shown(difference.kind, tuple(_runs(passage, stretch)), difference.nature, codes)
            behind = stretch.end
    if behind < passage.end:
        yield Shown(Kind.SAME, (_run(passage, behind, passage.end),))


def _run(passage: Passage, start: int, end: int, detail: bool = False) -> Run:
    return Run(passage.text[start - passage.start : end - passage.start], detail)


def _runs(passage: Passage, stretch: Stretch) -> Iterator[Run]:
    """The words of a stretch, cut where details begin and end; those may overlap."""
    behind = stretch.start
    for _, start, end in stretch.details:
        if behind < start:
            yield _run(passage, behind, start)
        if max(start, behind) < end:
            yield _run(passage, max(start, behind), end, detail=True)
            behind = end
    if behind < stretch.end:
        yield _run(passage, behind, stretch.end)
