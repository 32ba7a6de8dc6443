"""``sarif``: SARIF 2.1.0 as GitHub code scanning takes it, within its limits.

The most severe findings come first and stay where a limit cuts; a notification says what was cut.
Columns count code points. Findings that a verdict silenced are left out, since GitHub would show them.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from auditor import __version__
from auditor.model import Evidence, Finding, Report, Severity
from auditor.render.as_json import array
from auditor.render.explain import markdown
from auditor.render.names import count
from auditor.render.place import Place, Places, identity, ranked
from auditor.render.safe import dump, visible
from auditor.rules import registry
from auditor.rules.base import CorpusRule, Rule, WitnessRule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "SRCROOT"
"""What relative addresses are relative to: where the command ran, by custom the root of the repository."""

MAX_RESULTS = 25_000
MAX_PACKED = 9_000_000
"""Bytes of results packed by gzip, of 10 MB in all: the rest is for rules, and for what the packer holds back."""
MAX_RELATED = 10
_DESCRIPTION = 1024  # characters of a description
_QUOTED = 1000  # characters of a passage

_LEVELS = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "note"}
_PROBLEMS = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "recommendation"}
_LINK_END = re.compile(r"(\\*)\](?=\()")


def render(report: Report) -> str:
    """The log with a line for each rule and each result."""
    places = Places(report)
    fired = {finding.code: finding for finding in sorted(report.findings, key=lambda finding: finding.code)}
    index = {code: number for number, code in enumerate(fired)}
    found = ranked(report.findings)[:MAX_RESULTS]
    kept = fitting([dump(_result(finding, index[finding.code], places)) for finding in found], MAX_PACKED)
    rules = array(dump(_rule(finding)) for finding in fired.values())
    driver = f'{{"name": "auditor", "semanticVersion": {dump(__version__)}, "rules": {rules}}}'
    run = {
        "originalUriBaseIds": {ROOT: {"description": {"text": "The folder in which auditor ran."}}},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report, len(kept))],
    }
    parts = [f'"tool": {{"driver": {driver}}}', *(f"{dump(key)}: {dump(value)}" for key, value in run.items())]
    body = ",\n".join([*parts, f'"results": {array(kept)}'])
    return f'{{"$schema": {dump(SCHEMA)}, "version": "2.1.0", "runs": [{{\n{body}\n}}]}}\n'


def fitting(lines: Sequence[str], limit: int) -> list[str]:
    """As many of the first lines as gzip packs into so many bytes, give or take what it holds back (64 kB)."""
    packer = zlib.compressobj()
    size = 0
    for number, line in enumerate(lines):
        size += len(packer.compress(line.encode()))
        if size > limit:
            return list(lines[:number])
    return list(lines)


def _invocation(report: Report, kept: int) -> dict[str, Any]:
    said = [("error", f"{error.path}: {error.message}") for error in report.errors]
    if kept < len(report.findings):
        cut = count(len(report.findings) - kept, "finding")
        said.append(("warning", f"{cut} left out, the least severe: GitHub takes no more"))
    return {
        "executionSuccessful": not report.errors,
        "toolExecutionNotifications": [
            {"level": level, "message": {"text": literal(visible(text))}} for level, text in said
        ],
    }


def _rule(sample: Finding) -> dict[str, Any]:
    """The rule of a finding; one that is not registered here is known by its finding alone."""
    rule = registry.find(sample.code)
    text = rule.explanation() if rule else sample.name
    severity = rule.severity if rule else sample.severity
    return {
        "id": sample.code,
        "name": sample.name,
        "shortDescription": {"text": literal((rule.summary() if rule else sample.name)[:_DESCRIPTION])},
        "fullDescription": {"text": literal(_beginning(text))},
        "help": {"text": literal(text), **({"markdown": _braces(markdown(rule))} if rule else {})},
        "defaultConfiguration": {"level": _LEVELS[severity]},
        "properties": {
            "precision": _precision(rule),
            "problem.severity": _PROBLEMS[severity],
            "tags": ["machine-translation", f"mqm/{sample.category}"],
        },
    }


def _precision(rule: Rule | None) -> str:
    """Witness rules find contradictions, of which either side may be right."""
    return "medium" if rule is None or isinstance(rule, WitnessRule | CorpusRule) else "high"


def _beginning(text: str) -> str:
    """As many whole paragraphs as a description holds."""
    if len(text) <= _DESCRIPTION:
        return text
    return text[:_DESCRIPTION].rpartition("\n\n")[0] or text[:_DESCRIPTION]


def _result(finding: Finding, index: int, places: Places) -> dict[str, Any]:
    place = places.finding(finding)
    cited = [(evidence, found) for evidence in finding.evidence if (found := places.witness(evidence))]
    related = [_related(number, *pair) for number, pair in enumerate(cited[:MAX_RELATED], 1)]
    links = [
        f"[{_link(evidence.document)}]({number})" for number, (evidence, _) in enumerate(cited[:MAX_RELATED], 1)
    ]
    more = [f"{len(cited) - MAX_RELATED} more"] if len(cited) > MAX_RELATED else []
    see = f". See {', '.join(links + more)}" if links else ""
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": literal(places.message(finding)) + see},
        "locations": [_location(place, finding)],
        "partialFingerprints": {"primaryLocationLineHash": identity(finding), "auditor/v1": finding.fingerprint},
        "properties": dict(_properties(finding)),
    }
    if related:
        result["relatedLocations"] = related
    if finding.suggestion is not None and place.exact:
        result["fixes"] = [_fix(place, finding.suggestion)]
    return result


def _properties(finding: Finding) -> Iterator[tuple[str, Any]]:
    yield "document", finding.document
    yield "severity", finding.severity.label
    yield "category", finding.category
    if finding.suggestion is not None:
        yield "suggestion", finding.suggestion
    if finding.decision:
        yield "decision", finding.decision.value


def _location(place: Place, finding: Finding) -> dict[str, Any]:
    if not place.exact:
        return {**_physical(place), "logicalLocations": [{"fullyQualifiedName": finding.document}]}
    return _physical(place, {"text": finding.text} if len(finding.text) <= _QUOTED else None)


def _related(number: int, evidence: Evidence, place: Place) -> dict[str, Any]:
    said = f"{evidence.document}: {evidence.text[:_QUOTED]}"
    return {"id": number, **_physical(place), "message": {"text": literal(visible(said))}}


def _physical(place: Place, snippet: dict[str, str] | None = None) -> dict[str, Any]:
    region = {**_region(place), "snippet": snippet} if snippet else _region(place)
    return {"physicalLocation": {"artifactLocation": _artifact(place.path), "region": region}}


def _region(place: Place) -> dict[str, Any]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _fix(place: Place, text: str) -> dict[str, Any]:
    replacement = {"deletedRegion": _region(place), "insertedContent": {"text": text}}
    return {"artifactChanges": [{"artifactLocation": _artifact(place.path), "replacements": [replacement]}]}


def _artifact(path: str) -> dict[str, str]:
    """A file's address: relative to the root, where its path is relative."""
    address = quote(path, errors="backslashreplace")
    return {"uri": f"file://{address}"} if path.startswith("/") else {"uri": address, "uriBaseId": ROOT}


def literal(text: str) -> str:
    """A text as a message that shows it: no placeholders, and no link."""
    return _LINK_END.sub(r"\1\1\\]", _braces(text))


def _link(text: str) -> str:
    """A text as the text of a link."""
    return _braces(re.sub(r"[\\\[\]]", r"\\\g<0>", visible(text)))


def _braces(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
