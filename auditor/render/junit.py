"""``junit``: a suite for each document, a case for each finding.

Where the gate has judged a document, its findings are failures if it was rejected, skipped if it is to
be reviewed, and passed otherwise; a case named ``gate`` has the reasons. Without a gate every finding
is a failure.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from xml.etree.ElementTree import Element, SubElement

from auditor.model import DocumentReport, Finding, InputError, Judgement, Outcome, Report
from auditor.render.as_xml import serialized
from auditor.render.excerpt import parts, remedy
from auditor.render.place import Places

_TAGS = {Outcome.REJECT: "failure", Outcome.REVIEW: "skipped"}
_COUNTED = {"failures": "failure", "errors": "error", "skipped": "skipped"}
"""Counts of a suite, and the elements that they count."""


def render(report: Report) -> str:
    """The suites of the documents, then those of what could not be read."""
    root = Element("testsuites", name="auditor")
    judgements = {judgement.document: judgement for judgement in report.judgements}
    findings = report.findings_by_document()
    places = Places(report)
    for document in report.documents:
        judgement = judgements.get(document.id)
        root.append(_suite(document, findings.get(document.id, []), judgement, places))
    for path, errors in groupby(report.errors, key=lambda error: error.path):
        root.append(_unread(path, list(errors)))
    for name in ("tests", *_COUNTED):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    return serialized(root)


def _suite(
    document: DocumentReport, findings: list[Finding], judgement: Judgement | None, places: Places
) -> Element:
    suite = Element("testsuite", name=document.id)
    properties = SubElement(suite, "properties")
    for name in ("language", "words", "score", "grade"):
        SubElement(properties, "property", name=name, value=str(getattr(document, name)))
    file = places.document(document.id).path
    tag = _TAGS.get(judgement.outcome) if judgement else "failure"
    if judgement:
        case = SubElement(suite, "testcase", classname=document.id, name="gate", file=file)
        if tag:
            SubElement(case, tag, message="; ".join(judgement.reasons), type=judgement.outcome.value)
    elif not findings:
        SubElement(suite, "testcase", classname=document.id, name="no findings", file=file)
    for finding in findings:
        name = f"{finding.code} {finding.name} {finding.line}:{finding.column}"
        case = SubElement(suite, "testcase", classname=document.id, name=name, file=file)
        if tag:
            said = SubElement(case, tag, message=finding.message, type=finding.severity.label)
        else:
            said = SubElement(case, "system-out")
        said.text = "\n".join(_explained(finding))
    return _counted(suite)


def _explained(finding: Finding) -> Iterator[str]:
    before, marked, after = parts(finding)
    yield f"{finding.severity.label}: {finding.message}"
    yield f"{before}⟦{marked}⟧{after}"
    if fix := remedy(finding):
        yield f"→ {fix}"
    for evidence in finding.evidence:
        yield f"{evidence.document}: {' '.join(evidence.text.split())}"


def _unread(path: str, errors: list[InputError]) -> Element:
    suite = Element("testsuite", name=path)
    for number, error in enumerate(errors, 1):
        case = SubElement(suite, "testcase", classname=path, name=f"input {number}")
        SubElement(case, "error", message=error.message, type="input")
    return _counted(suite)


def _counted(suite: Element) -> Element:
    suite.set("tests", str(len(suite.findall("testcase"))))
    for name, tag in _COUNTED.items():
        suite.set(name, str(len(suite.findall(f"testcase/{tag}"))))
    return suite
