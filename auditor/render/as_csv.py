"""``csv``: a row for each finding, after RFC 4180, for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from auditor.model import Finding, Report
from auditor.render.safe import visible

COLUMNS = (
    "document",
    "path",
    "line",
    "column",
    "end_line",
    "end_column",
    "severity",
    "code",
    "name",
    "category",
    "text",
    "message",
    "suggestion",
    "decision",
    "witnesses",
    "fingerprint",
)

_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What makes a spreadsheet calculate a cell; the wide forms do so in Japanese ones."""


def render(report: Report) -> str:
    """Texts stand on one line; one that a spreadsheet would calculate follows an apostrophe.

    An empty suggestion, which deletes, reads ``(delete)``.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(map(list, map(_row, report.findings)))
    return out.getvalue()


def _row(finding: Finding) -> Iterator[str]:
    said = {
        "severity": finding.severity.label,
        "suggestion": "(delete)" if finding.suggestion == "" else finding.suggestion,
        "witnesses": "; ".join(f"{evidence.document}: {evidence.text}" for evidence in finding.evidence),
    }
    for column in COLUMNS:
        value = said[column] if column in said else getattr(finding, column)
        yield cell("" if value is None else str(value))


def cell(text: str) -> str:
    """The text as a cell that shows it and does nothing else."""
    shown = visible(text)
    return f"'{shown}" if shown.lstrip().startswith(_FORMULA) else shown
