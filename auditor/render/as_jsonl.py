"""``--output-format jsonl``: one object a line; "type" is "document", "finding", "family", "error", "silenced",
"stale" or "judgement"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from auditor.model import Report
from auditor.render import as_json
from auditor.render.safe import dump


def render(report: Report) -> str:
    """The rows of the JSON output, each with its type."""
    return "".join(f"{dump(row)}\n" for row in _rows(report))


def _rows(report: Report) -> Iterator[dict[str, Any]]:
    for kind, rows in as_json.rows(report).items():
        for row in rows:
            yield {"type": as_json.SINGULAR[kind], **row}
