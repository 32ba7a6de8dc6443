"""``--output-format json``: one object, described by ``schema.json`` beside this file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any

from auditor import __version__, score
from auditor.model import DocumentReport, Evidence, Finding, Judgement, Report, Verdict
from auditor.render.safe import dump

SCHEMA = 1
"""Version of the output; it changes when a field is removed or changes its meaning."""


SINGULAR = {
    "documents": "document",
    "findings": "finding",
    "families": "family",
    "errors": "error",
    "silenced": "silenced",
    "stale": "stale",
    "gate": "judgement",
}
"""What a row of each list is."""


def render(report: Report) -> str:
    """The report as JSON, a line for each row, so that two reports can be compared by line."""
    head = {"schema": SCHEMA, "version": __version__, "scoring": score.explanation()}
    lines = [f"{dump(key)}: {dump(value)}" for key, value in head.items()]
    lines += [f"{dump(key)}: {array(map(dump, found))}" for key, found in rows(report).items()]
    return "{" + ",\n".join(lines) + "}\n"


def rows(report: Report) -> dict[str, list[dict[str, Any]]]:
    """The lists of the output."""
    return {
        "documents": [document(d) for d in report.documents],
        "findings": [finding(f) for f in report.findings],
        "families": [
            {"id": f.id, "members": [member._asdict() for member in f.members], "score": f.score}
            for f in report.families
        ],
        "errors": [{"path": error.path, "message": error.message} for error in report.errors],
        "silenced": [finding(f) for f in report.silenced],
        "stale": [verdict(v) for v in report.stale],
        "gate": [judgement(j) for j in report.judgements],
    }


def array(rows: Iterable[str]) -> str:
    """A JSON array of encoded rows, a line for each."""
    body = ",\n".join(rows)
    return f"[\n{body}\n]" if body else "[]"


def document(report: DocumentReport) -> dict[str, Any]:
    """One row of "documents"."""
    return {
        "id": report.id,
        "path": report.path,
        "language": report.language,
        "outlet": report.outlet,
        "words": report.words,
        "penalty": report.penalty,
        "penalty_per_1000_words": report.penalty_per_1000_words,
        "score": report.score,
        "grade": report.grade,
        "reliable": report.reliable,
        "extracted": report.extracted,
        "counts": report.counts,
        "reuse": [{"document": reuse.document, "share": reuse.share} for reuse in report.reuse],
    }


def finding(found: Finding) -> dict[str, Any]:
    """One row of "findings"."""
    return {
        "code": found.code,
        "name": found.name,
        "category": found.category,
        "severity": found.severity.label,
        "document": found.document,
        "path": found.path,
        "start": found.start,
        "end": found.end,
        "line": found.line,
        "column": found.column,
        "end_line": found.end_line,
        "end_column": found.end_column,
        "text": found.text,
        "message": found.message,
        "suggestion": found.suggestion,
        "suggestion_safe": found.safe,
        "evidence": [witness(evidence) for evidence in found.evidence],
        "fingerprint": found.fingerprint,
        "decision": found.decision and found.decision.value,
    }


def witness(evidence: Evidence) -> dict[str, Any]:
    """One row of a finding's "evidence"."""
    return {field: getattr(evidence, field) for field in _EVIDENCE}


_EVIDENCE = tuple(field.name for field in fields(Evidence))


def verdict(given: Verdict) -> dict[str, Any]:
    """One row of "stale"."""
    return asdict(given) | {"decision": given.decision.value}


def judgement(made: Judgement) -> dict[str, Any]:
    """One row of "gate"."""
    return {"document": made.document, "outcome": made.outcome.value, "reasons": list(made.reasons)}
