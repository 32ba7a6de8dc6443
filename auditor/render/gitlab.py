"""``gitlab``: GitLab's code quality report, a JSON array."""

from __future__ import annotations

from typing import Any

from auditor.model import Finding, Report
from auditor.render.as_json import array
from auditor.render.place import Places, identity, ranked
from auditor.render.safe import dump, visible


def render(report: Report) -> str:
    """One object for each finding, the most severe first."""
    places = Places(report)
    return array(dump(_row(finding, places)) for finding in ranked(report.findings)) + "\n"


def _row(finding: Finding, places: Places) -> dict[str, Any]:
    place = places.finding(finding)
    return {
        "description": places.message(finding),
        "check_name": f"{finding.code} {finding.name}",
        "fingerprint": identity(finding),
        "severity": finding.severity.label,
        "location": {"path": visible(place.path), "lines": {"begin": place.line, "end": place.end_line}},
    }
