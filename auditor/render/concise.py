"""``--output-format concise``: one line a finding, as compilers print them."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.model import Outcome, Report
from auditor.render import names
from auditor.render.safe import visible


def render(report: Report) -> str:
    """``path:line:column: severity CODE message [name]`` for each finding, then what does not pass the gate."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    for f in report.findings:
        place = f.document if f.path in ("", f.document) else f"{f.path}:{f.document}"
        mark = f" ({names.mark(f)})" if names.mark(f) else ""
        yield visible(f"{place}:{f.line}:{f.column}: {f.severity.label} {f.code} {f.message} [{f.name}]{mark}")
    for j in names.judged(report.judgements):
        if j.outcome is not Outcome.PASS:
            yield visible(f"{j.document}: {j.outcome.value}: {'; '.join(j.reasons)}")
