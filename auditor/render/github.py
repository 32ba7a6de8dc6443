"""``github``: workflow commands that annotate files on GitHub, and the summary of a step.

GitHub shows ten annotations of each level for a step, whichever come first; so the most severe come
first here, and the rest is counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import NamedTuple

from auditor.model import Finding, Outcome, Report, Severity
from auditor.render import markdown, names
from auditor.render.excerpt import remedy
from auditor.render.place import Place, Places, ranked
from auditor.render.safe import visible

SUMMARY = "GITHUB_STEP_SUMMARY"
"""The variable that names the file to which a step's summary is appended."""

MAX_ANNOTATIONS = 10
_MAX_ROWS = 100
"""Documents, findings and errors in a summary, each."""
_MAX_BYTES = 900_000
"""GitHub refuses a summary of more than 1 MiB for a step."""

_LEVELS = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "notice"}
_GATE = {Outcome.REJECT: "error", Outcome.REVIEW: "warning"}


class Annotation(NamedTuple):
    """One workflow command."""

    level: str
    place: Place
    title: str
    message: str


def render(report: Report) -> str:
    """A command for each annotation that GitHub shows, and a line that counts the others."""
    seen: Counter[str] = Counter()
    lines = []
    for annotation in _annotations(report):
        seen[annotation.level] += 1
        if seen[annotation.level] <= MAX_ANNOTATIONS:
            lines.append(command(annotation))
    cut = [names.count(seen[level] - MAX_ANNOTATIONS, level) for level in seen if seen[level] > MAX_ANNOTATIONS]
    if cut:
        lines.append(f"audit: not annotated: {', '.join(cut)}, since GitHub shows {MAX_ANNOTATIONS} of each level")
    return "".join(f"{line}\n" for line in lines)


def _annotations(report: Report) -> Iterator[Annotation]:
    """What the gate says, errors, then findings, the most severe first."""
    places = Places(report)
    for judgement in names.judged(report.judgements):
        if level := _GATE.get(judgement.outcome):
            reasons = "; ".join(judgement.reasons)
            yield Annotation(level, places.document(judgement.document), f"gate: {judgement.outcome}", reasons)
    for error in report.errors:
        yield Annotation("error", Place(error.path), "not audited", error.message)
    for finding in ranked(report.findings):
        fix = f" → {fixed}" if (fixed := remedy(finding)) else ""
        title = " ".join(filter(None, (finding.code, finding.name, names.mark(finding))))
        yield Annotation(
            _LEVELS[finding.severity], places.finding(finding), title, f"{places.message(finding)}{fix}"
        )


def command(annotation: Annotation) -> str:
    """``::error file=…,line=…,title=…::message`` with every text escaped.

    Columns are left out where the place has more than one line, as GitHub wants it.
    """
    level, place, title, message = annotation
    properties = {"file": place.path, "line": str(place.line), "endLine": str(place.end_line)}
    if place.line == place.end_line:
        properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    properties["title"] = title
    listed = ",".join(f"{name}={_property(visible(value))}" for name, value in properties.items())
    return f"::{level} {listed}::{_data(visible(message))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def summary(report: Report) -> str:
    """The step's summary in Markdown: the gate, the worst documents and findings, what was left out."""
    lines: list[str] = []
    size = 0
    for line in _summary(report):
        size += len(line.encode()) + 1
        if size > _MAX_BYTES:
            lines += ["", "… and more: the summary is full."]
            break
        lines.append(line)
    return "\n".join(lines) + "\n"


def _summary(report: Report) -> Iterator[str]:
    total = f"{names.count(len(report.findings), 'finding')} in {names.count(len(report.documents), 'document')}"
    yield "## Audit"
    yield ""
    yield "; ".join([total, *names.verdicts(report)])
    if report.judgements:
        yield from ("", "### Gate", "")
        yield from _first(markdown.gate(report.judgements), len(report.judgements), "document")
    if report.documents:
        yield from ("", "### Documents", "")
        yield from _first(markdown.summary(report.documents), len(report.documents), "document")
    if report.findings:
        yield from ("", "### Findings", "")
        found = ranked(report.findings)
        yield from chain.from_iterable(map(_item, found[:_MAX_ROWS]))
        yield from _more(len(found), "finding")
    if report.errors:
        yield from ("", "### Not audited", "")
        for error in report.errors[:_MAX_ROWS]:
            yield f"- {markdown.escape(error.path)}: {markdown.escape(error.message)}"
        yield from _more(len(report.errors), "error")


def _item(finding: Finding) -> Iterator[str]:
    place = f"{markdown.escape(finding.document)}:{finding.line}:{finding.column}"
    return markdown.item(finding, f"{place} {finding.severity.label}")


def _first(table: Iterable[str], rows: int, thing: str) -> Iterator[str]:
    """The head of a table and its first rows."""
    yield from islice(table, 2 + _MAX_ROWS)
    yield from _more(rows, thing)


def _more(number: int, thing: str) -> Iterator[str]:
    if number > _MAX_ROWS:
        yield ""
        yield f"… and {names.count(number - _MAX_ROWS, thing)} more."
