"""``--output-format jsonl``: one object a line; "type" is "document", "finding", "family" or "error"."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from auditor.model import Report
from auditor.render import as_json


def render(report: Report) -> str:
    """The rows of the JSON output, each with its type."""
    return "".join(f"{_dump(row)}\n" for row in _rows(report))


def _rows(report: Report) -> Iterator[dict[str, Any]]:
    for kind, rows in as_json.rows(report).items():
        for row in rows:
            yield {"type": as_json.SINGULAR[kind], **row}


_dump = json.JSONEncoder(ensure_ascii=False).encode
