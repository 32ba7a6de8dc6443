"""``audit diff --output-format markdown``: a table of passages, what differs between signs, in bold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.compare.model import Comparison, Row, Status
from auditor.compare.words import Kind
from auditor.render import names
from auditor.render.diff.parts import SIDES, Fold, blocks, details, flagged, folded, moved, pieces, totals
from auditor.render.markdown import escape
from auditor.render.signs import AROUND


def render(comparisons: Sequence[Comparison], everything: bool = False) -> str:
    """All comparisons, one section each; ``everything`` shows also what is folded away else."""
    return "".join(f"{line}\n" for comparison in comparisons for line in _section(comparison, everything))


def _section(comparison: Comparison, everything: bool) -> Iterator[str]:
    yield f"# {escape(comparison.left.report.id)} and {escape(comparison.right.report.id)}"
    yield ""
    for name, side in zip(SIDES, comparison.sides, strict=True):
        facts = [f"{side.report.words:,} words", names.counts(side.report)]
        share = f"{100 * side.share:.0f}% of it in shared passages"
        about = " · ".join(filter(None, [*facts, share]))
        report = side.report
        yield f"- {name}: {escape(report.id)} · **score {report.score:.1f}, grade {report.grade}** · {about}"
    yield ""
    for line in totals(comparison):
        yield f"- {escape(line)}"
    yield from _details(comparison)
    yield ""
    yield "| | A | | B |"
    yield "| ---: | --- | ---: | --- |"
    notes: list[str] = []
    for block in blocks(comparison, everything):
        yield _fold(block) if isinstance(block, Fold) else _row(block)
        if isinstance(block, Row):
            notes += _notes(block)
    yield ""
    yield "⟨**other words**⟩ · {+**only here**+} · \\~**moved**\\~"
    yield ""
    if notes:
        yield from (*notes, "")


def _details(comparison: Comparison) -> Iterator[str]:
    told = list(details(comparison))
    if told:
        yield ""
        yield "Numbers and names that the other passage does not have:"
        yield ""
        for row, words in told:
            ours, theirs = (", ".join(f"“{escape(word)}”" for word in side) or "–" for side in words)
            yield f"- {_place(row, 0)} {ours} · {_place(row, 1)} {theirs}"


def _place(row: Row, side: int) -> str:
    passage = row.sides[side]
    return f"{SIDES[side]} {passage.line}:{passage.column}" if passage else ""


def _fold(fold: Fold) -> str:
    sign = "=" if fold.same else "⋯"
    cells = ((sign, f"*{escape(text)}*") if (text := folded(fold, side)) else ("", "") for side in (0, 1))
    return _cells(*cells)


def _row(row: Row) -> str:
    cells = []
    for side in (0, 1):
        passage = row.sides[side]
        place = f"{passage.line}:{passage.column}" if passage else ""
        lead = f"*↕ {moved(row)}* " if row.status is Status.MOVED and side == 0 else ""
        cells.append((place, lead + _text(row, side)))
    return _cells(*cells)


def _cells(*cells: tuple[str, str]) -> str:
    return f"| {' | '.join(cell for pair in cells for cell in pair)} |"


def _text(row: Row, side: int) -> str:
    parts = []
    for piece in pieces(row, side):
        text = escape("".join(run.text for run in piece.runs))
        if piece.kind is not Kind.SAME:
            before, after = map(escape, AROUND[piece.kind])
            text = f"{before}**{text}**{after}" if piece.runs else "‸"  # ** beside a letter would not open
        parts.append(text + (f" `{' '.join(piece.codes)}`" if piece.codes else ""))
    return "".join(parts)


def _notes(row: Row) -> Iterator[str]:
    for side, finding in flagged(row):
        place = _place(row, SIDES.index(side))
        yield f"- {place} `{finding.code}` {finding.name}, {finding.severity.label}: {escape(finding.message)}"
