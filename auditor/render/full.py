"""``--output-format full``: the console report.

Article text is put into ``rich.text.Text`` objects only, never into markup.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from itertools import repeat

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

from auditor import score
from auditor.model import DocumentReport, Finding, Outcome, Report, Severity
from auditor.render import names
from auditor.render.console import COLOUR, GRADE, coloured, console_for, put
from auditor.render.excerpt import parts, remedy
from auditor.render.overview import documents, rules
from auditor.render.repeats import Told, told
from auditor.render.safe import visible

_OUTCOME = {Outcome.PASS: "green", Outcome.REVIEW: "yellow", Outcome.REJECT: "red"}
_INDENT = 8  # columns before a finding's text, for its line and column
_IN_FILES = 100  # columns


def render(report: Report) -> str:
    """The report as a file has it: without colour."""
    out = io.StringIO()
    show(report, console_for(out, _IN_FILES, colour=False))
    return out.getvalue()


def show(report: Report, console: Console) -> None:
    """Print the report: a section for each document, then the summary, the worst document first."""
    by_document = report.findings_by_document()
    silenced = Counter(finding.document for finding in report.silenced)
    for document in report.documents:
        findings = by_document.get(document.id, [])
        put(console, _header(document), *_body(findings, silenced[document.id], console))
    if report.documents:
        put(console, *_summary(report, by_document, console.width))


def _header(document: DocumentReport) -> RenderableType:
    facts = [
        f"score {document.score:.1f}",
        names.counts(document),
        f"{document.words:,} words",
        names.language(document.language),
        visible(document.outlet or ""),
    ]
    grade = Text(f"grade {document.grade}", style=f"bold {GRADE[document.grade]}")
    lines: list[RenderableType] = [
        Rule(Text(visible(document.id), style="bold"), align="left", style="dim"),
        Text(" · ").join([grade, *(Text(fact) for fact in facts if fact)]),
    ]
    if shared := names.shared(document):
        lines.append(Text(visible(shared)))
    lines += [Text(note, style="italic") for note in names.caveats(document)]
    return Group(*lines)


def _body(findings: list[Finding], silenced: int, console: Console) -> Iterator[RenderableType]:
    for severity in sorted(Severity, reverse=True):
        graded = [finding for finding in findings if finding.severity is severity]
        if graded:
            yield Text()
            yield Text(f"{severity.label.upper()} ({len(graded)})", style=f"bold {COLOUR[severity]}")
            yield from (_finding(one, console) for one in told(graded))
    if not findings:
        but = f" but {silenced:,} silenced by verdicts" if silenced else ""
        yield Text(f"no findings{but}", style="green")
    yield Text()


def _finding(one: Told, console: Console) -> RenderableType:
    """Place and message; then, indented, the sentence, the remedy, what witnesses say, and its other places."""
    finding, document = one.first, one.first.document
    width = max(1, console.width - _INDENT)
    lines = [*Text(visible(names.message(finding))).wrap(console, width)]
    rule = Text(f"{finding.code} {finding.name}", style="dim")
    if mark := names.mark(finding):
        rule.append(f" {mark}", style="not dim bold")
    if lines and len(lines[-1]) + 2 + len(rule) <= width:
        rule = Text.assemble(lines.pop(), "  ", rule)
    lines.append(rule)
    below = [_sentence(finding, console)]
    if fix := remedy(finding):
        below.append(Text.assemble("→ ", (fix, "green")))
    for evidence in finding.evidence:
        name = visible(names.near(evidence.document, document)) + names.line(evidence)
        below.append(Text.assemble((f"{name}: ", "dim"), visible(evidence.text)))
    if one.others:
        below.append(Text(f"also at {', '.join(f'{f.line}:{f.column}' for f in one.others)}", style="dim"))
    for text in below:
        lines.extend(text.wrap(console, width))
    margins = [f"{finding.line}:{finding.column} ".rjust(_INDENT), *repeat(" " * _INDENT, len(lines) - 1)]
    return Text("\n").join(
        Text.assemble((margin, "dim"), line) for margin, line in zip(margins, lines, strict=True)
    )


def _sentence(finding: Finding, console: Console) -> Text:
    """The excerpt, the finding in colour, or between signs where there is no colour."""
    before, marked, after = parts(finding)
    if not (coloured(console) and marked):
        return Text.assemble(before, (f"⟦{marked}⟧", "bold"), after)
    return Text.assemble(before, (marked, f"bold underline {COLOUR[finding.severity]}"), after)


def _summary(report: Report, findings: dict[str, list[Finding]], width: int) -> Iterator[RenderableType]:
    yield documents(report, findings, width)
    if report.findings:
        yield rules(report)
    if report.judgements:
        yield from _gate(report)
    total = f"{names.count(len(report.findings), 'finding')} in {names.count(len(report.documents), 'document')}"
    yield Text("; ".join([total, *names.verdicts(report)]), style="bold")
    yield Text(score.FORMULA, style="dim")
    if fixable := sum(finding.safe for finding in report.findings):
        yield Text(f"`audit fix` can mend {fixable:,} of them; `audit rule CODE` explains a rule", style="dim")
    if any(judgement.outcome is not Outcome.PASS for judgement in report.judgements):
        yield Text("`audit review` decides on findings, so that they count no longer", style="dim")


def _gate(report: Report) -> Iterator[RenderableType]:
    """A line for each judged document, and one for each reason."""
    yield Text("Gate\n", style="bold")
    for judgement in names.judged(report.judgements):
        outcome = Text(f" {judgement.outcome.value:7}", style=_OUTCOME[judgement.outcome])
        yield outcome.append(visible(judgement.document), style="default")
        yield from (Padding(Text(visible(reason)), (0, 0, 0, 8)) for reason in judgement.reasons)
    yield Text()
