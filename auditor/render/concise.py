"""``--output-format concise``: one line a finding, as compilers print them."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.model import Report
from auditor.render.safe import visible


def render(report: Report) -> str:
    """``path:line:column: severity CODE message`` for each finding."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    for f in report.findings:
        place = f.document if f.path in ("", f.document) else f"{f.path}:{f.document}"
        yield visible(f"{place}:{f.line}:{f.column}: {f.severity.label} {f.code} {f.message} [{f.name}]")
