"""``checkstyle``: the XML of Checkstyle, which many review tools read."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from auditor.model import Report, Severity
from auditor.render.as_xml import serialized
from auditor.render.place import Places

_SEVERITY = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "info"}


def render(report: Report) -> str:
    """A ``file`` for each file with findings, or that could not be read."""
    places = Places(report)
    root = Element("checkstyle", version="4.3")
    files: dict[str, Element] = {}

    def add(path: str, **attributes: str) -> None:
        if path not in files:
            files[path] = SubElement(root, "file", name=path)
        SubElement(files[path], "error", attributes)

    for finding in report.findings:
        place = places.finding(finding)
        add(
            place.path,
            line=str(place.line),
            column=str(place.column),
            severity=_SEVERITY[finding.severity],
            message=places.message(finding),
            source=f"auditor.{finding.code}.{finding.name}",
        )
    for error in report.errors:
        add(error.path, line="1", column="1", severity="error", message=error.message, source="auditor")
    return serialized(root)
