"""Formats for other programs, read back with parsers that are not ours: the same texts, and nothing else."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from urllib.parse import unquote

from defusedxml import ElementTree
from hypothesis import given, settings
from junitparser import JUnitXml
from markdown_it import MarkdownIt
from sarif_kit.validate import validation_errors
from sarif_pydantic import Sarif

from auditor.model import Finding, Report
from auditor.render import formats, github, markdown
from auditor.render.excerpt import remedy
from auditor.render.place import Places, ranked
from auditor.render.safe import visible
from tests import hostile

some = settings(max_examples=20)


def legal(text: str) -> str:
    """What of a text XML can hold."""
    return re.sub("[\ufffe\uffff]", "", visible(text))


def by_rank(report: Report) -> list[Finding]:
    return ranked(report.findings)


@some
@given(hostile.reports())
def test_no_text_is_a_command_to_a_terminal_or_a_runner(report: Report) -> None:
    texts = {name: formats.text(name, report) for name in formats.TEXTS} | {"summary": github.summary(report)}
    for name, text in texts.items():
        controls = {s for s in text if unicodedata.category(s) in {"Cc", "Cs"} or s in "\u202e\u2066\u200b"}
        assert controls <= ({"\n", "\r"} if name == "csv" else {"\n"}), name
        commands = [command.name for command in hostile.commands(text)]
        assert len(commands) == (len(report.findings) if name == "github" else 0), name
        assert set(commands) <= {"error", "warning", "notice"}


@some
@given(hostile.reports())
def test_json_formats_are_read_back(report: Report) -> None:
    found = json.loads(formats.text("json", report))["findings"]
    assert [row["message"] for row in found] == [finding.message for finding in report.findings]
    lines = formats.text("jsonl", report).splitlines()
    assert [json.loads(line)["message"] for line in lines if '"type": "finding"' in line] == [
        finding.message for finding in report.findings
    ]
    rows = json.loads(formats.text("gitlab", report))
    assert [row["description"] for row in rows] == [visible(finding.message) for finding in by_rank(report)]
    assert len({row["fingerprint"] for row in rows}) == len(report.documents)  # made with one fingerprint


def plain(message: str) -> str:
    """A SARIF message as a viewer shows it; our own links, behind the last "See", cut off."""
    text, see, _ = message.rpartition(". See [")
    assert see
    text = re.sub(r"(\\*)\](?=\()", lambda match: "\\" * ((len(match[1]) - 1) // 2) + "]", text)
    assert "{" not in text.replace("{{", "") and "}" not in text.replace("}}", "")
    return text.replace("{{", "{").replace("}}", "}")


@some
@given(hostile.reports())
def test_sarif_is_valid_and_read_back(report: Report) -> None:
    log = json.loads(formats.text("sarif", report))
    assert validation_errors(log) == []
    results = Sarif.model_validate(log).runs[0].results
    for result, finding in zip(results, by_rank(report), strict=True):
        assert plain(result.message.text) == visible(finding.message)
        place = result.locations[0].physical_location
        expected = Places(report).finding(finding).path.encode("utf-8", "backslashreplace").decode()
        assert unquote(place.artifact_location.uri.removeprefix("file://")) == expected
        assert place.region.snippet.text == finding.text
        assert len(result.related_locations) == 1
        for target in re.findall(r"(?<!\\)(?:\\\\)*\]\(([^)]*)\)", result.message.text):
            assert target == "1"


@some
@given(hostile.reports())
def test_xml_is_read_back(report: Report) -> None:
    suites = list(JUnitXml.fromstring(formats.text("junit", report).encode()))
    assert [suite.name for suite in suites] == [legal(document.id) for document in report.documents]
    failures = [case.result[0] for suite in suites for case in suite]
    assert [failure.message for failure in failures] == [legal(finding.message) for finding in report.findings]
    assert sum(suite.failures for suite in suites) == len(report.findings)
    root = ElementTree.fromstring(formats.text("checkstyle", report).encode())
    assert [error.get("message") for error in root.iter("error")] == [legal(f.message) for f in report.findings]
    assert {element.tag for element in root.iter()} == {"checkstyle", "file", "error"}


@some
@given(hostile.reports())
def test_csv_is_read_back_and_calculates_nothing(report: Report) -> None:
    text = formats.text("csv", report)
    assert text.count("\r\n") == text.count("\n") == len(report.findings) + 1
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    assert [row["message"].removeprefix("'") for row in rows] == [
        visible(finding.message).removeprefix("'") for finding in report.findings
    ]
    assert not [cell for row in rows for cell in row.values() if cell.lstrip()[:1] in set("=+-@＝＋－＠")]


@some
@given(hostile.reports())
def test_workflow_commands_are_read_back(report: Report) -> None:
    found = hostile.commands(formats.text("github", report))
    for command, finding in zip(found, by_rank(report), strict=True):
        fix = f" → {remedy(finding)}" if finding.suggestion is not None else ""
        assert command.data == visible(visible(finding.message) + fix)
        assert command.properties["title"] == "FLU999 made-up"
        assert command.properties["file"] == visible(Places(report).finding(finding).path)
        assert command.properties["line"] == str(finding.line)
        assert ("col" in command.properties) == (finding.line == finding.end_line)


@some
@given(hostile.reports())
def test_markdown_shows_text_as_text(report: Report) -> None:
    for text in (github.summary(report), markdown.render(report)):
        tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
        inside = [child for token in tokens for child in token.children or ()]
        types = {token.type for token in (*tokens, *inside)}
        assert not [kind for kind in types if "html" in kind or "link" in kind or kind in {"image", "fence"}]
        assert "https://x" not in text
        assert "www.x" not in text
