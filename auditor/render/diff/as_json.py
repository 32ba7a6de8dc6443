"""``audit diff --output-format json``: every row of every comparison, offsets in code points of the documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from auditor import __version__
from auditor.compare.model import Comparison, Difference, Passage, Row, Side, Stretch
from auditor.render import as_json
from auditor.render.diff.parts import pieces
from auditor.render.safe import dump

SCHEMA = 1
"""Version of the output; it changes when a field is removed or changes its meaning."""


def render(comparisons: Sequence[Comparison]) -> str:
    """One object; rows stand one on a line, so that two outputs can be compared by line."""
    head = f'{{"schema": {SCHEMA},\n"version": {dump(__version__)},\n"comparisons": ['
    return head + ",".join(map(_comparison, comparisons)) + "]}\n"


def _comparison(comparison: Comparison) -> str:
    fields = {
        "left": _side(comparison.left),
        "right": _side(comparison.right),
        "same": comparison.same,
        "passages": comparison.statuses(),
        "differences": comparison.natures(),
    }
    lines = [f"{dump(key)}: {dump(value)}" for key, value in fields.items()]
    rows = ",\n".join(dump(_row(row)) for row in comparison.rows)
    return "\n{" + ",\n".join(lines) + f',\n"rows": [\n{rows}\n]}}'


def _side(side: Side) -> dict[str, Any]:
    return {**as_json.document(side.report), "share": side.share}


def _row(row: Row) -> dict[str, Any]:
    return {
        "status": row.status,
        "family": row.family,
        "left": _passage(row, 0),
        "right": _passage(row, 1),
        "differences": [_difference(row, difference) for difference in row.differences],
    }


def _passage(row: Row, side: int) -> dict[str, Any] | None:
    passage = row.sides[side]
    if passage is None:
        return None
    return {
        "start": passage.start,
        "end": passage.end,
        "line": passage.line,
        "column": passage.column,
        "text": passage.text,
        "pieces": [["".join(run.text for run in piece.runs), piece.kind] for piece in pieces(row, side)],
        "findings": [as_json.finding(finding) for finding in passage.findings],
    }


def _difference(row: Row, difference: Difference) -> dict[str, Any]:
    left, right = (_stretch(p, s) for p, s in zip(row.sides, difference.sides, strict=True))
    return {"kind": difference.kind, "nature": difference.nature, "left": left, "right": right}


def _stretch(passage: Passage | None, stretch: Stretch) -> dict[str, Any]:
    base = passage.start if passage else 0
    text = passage.text if passage else ""
    details = [
        {"nature": nature, "start": start, "end": end, "text": text[start - base : end - base]}
        for nature, start, end in stretch.details
    ]
    return {
        "start": stretch.start,
        "end": stretch.end,
        "text": text[stretch.start - base : stretch.end - base],
        "details": details,
        "findings": [as_json.finding(finding) for finding in stretch.findings],
    }
