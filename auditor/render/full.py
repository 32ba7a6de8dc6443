"""``--output-format full``: the console report.

Article text is put into ``rich.text.Text`` objects only, never into markup.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import PurePath
from typing import IO

from rich import box
from rich.console import Console, Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from auditor import score
from auditor.model import DocumentReport, Finding, Report, Severity
from auditor.render import names
from auditor.render.excerpt import parts
from auditor.render.safe import visible

_COLOUR = {Severity.MINOR: "cyan", Severity.MAJOR: "yellow", Severity.CRITICAL: "red"}
_GRADE = {"A": "green", "B": "green", "C": "yellow", "D": "yellow", "F": "red"}
_FREQUENT = 10  # rules in the closing table
_NARROWEST = 20  # columns; less, and COLUMNS=0, is no width


def render(report: Report, console: Console) -> None:
    """Print the report: a section for each document, then the summary."""
    by_document = {key: list(group) for key, group in groupby(report.findings, key=lambda f: f.document)}
    for document in report.documents:
        _print(console, _header(document, console), *_body(by_document.get(document.id, []), console))
    if report.documents:
        _print(console, _summary(report))


def _print(console: Console, *parts: RenderableType) -> None:
    """Print without the spaces with which rich fills its lines."""
    with console.capture() as captured:
        for part in parts:
            console.print(part)
    lines = captured.get().split("\n")
    console.file.write("\n".join(line.rstrip() for line in lines))


def console_for(file: IO[str] | None = None, width: int | None = None, colour: bool | None = None) -> Console:
    """A console that takes all text literally; NO_COLOR, FORCE_COLOR and COLUMNS are respected.

    ``colour`` True forces 16 colours, False none; None asks the terminal.
    """
    if colour is None:
        console = Console(markup=False, highlight=False, emoji=False, file=file, width=width)
        console.width = max(console.width, _NARROWEST)
        return console
    return Console(
        markup=False,
        highlight=False,
        emoji=False,
        file=file,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
    )


def _header(document: DocumentReport, console: Console) -> RenderableType:
    title = Text(visible(document.id), style="bold")
    facts = Text(" · ").join(
        [
            *([Text(visible(document.outlet))] if document.outlet else []),
            Text(names.language(document.language)),
            Text(f"{document.words:,} words"),
            Text(f"score {document.score:.1f}"),
            Text(f"grade {document.grade}", style=f"bold {_GRADE[document.grade]}"),
        ]
    )
    lines: list[RenderableType] = [Rule(title, align="left", characters=_line(console)), facts]
    if shared := names.shared(document):
        lines.append(Text(visible(shared)))
    lines += [Text(note, style="italic") for note in names.caveats(document)]
    return Group(*lines)


def _line(console: Console) -> str:
    return "-" if console.options.ascii_only else "─"


def _body(findings: list[Finding], console: Console) -> Iterator[RenderableType]:
    for severity in sorted(Severity, reverse=True):
        graded = [finding for finding in findings if finding.severity is severity]
        if graded:
            yield Text()
            yield Text(f"{severity.label.upper()} ({len(graded)})", style=f"bold {_COLOUR[severity]}")
            yield from (_finding(finding, console) for finding in graded)
    if not findings:
        yield Text("no findings", style="green")
    yield Text()


def _finding(finding: Finding, console: Console) -> RenderableType:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(justify="right", min_width=7, no_wrap=True)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_row(Text(f"{finding.line}:{finding.column}", style="dim"), _sentence(finding, console))
    message = Text.assemble(visible(finding.message), "  ", (f"{finding.code} {finding.name}", "dim"))
    grid.add_row(Text(), message)
    if finding.suggestion is not None:
        shown = visible(finding.suggestion)
        fix = Text.assemble("suggestion: ", (shown, "green")) if shown else Text("suggestion: delete it")
        grid.add_row(Text(), fix)
    for evidence in finding.evidence:
        cited = Text.assemble((f"{visible(evidence.document)}: ", "dim"), visible(evidence.text))
        grid.add_row(Text(), cited)
    return grid


def _sentence(finding: Finding, console: Console) -> Text:
    """The excerpt, the finding in colour, or between signs where there is no colour."""
    before, marked, after = parts(finding)
    if console.color_system is None:
        opening, closing = (">>", "<<") if console.options.ascii_only else ("⟦", "⟧")
        return Text.assemble(before, f"{opening}{marked}{closing}", after)
    style = f"bold underline {_COLOUR[finding.severity]}"
    return Text.assemble(before, (marked or "⟦⟧", style), after)


def _summary(report: Report) -> RenderableType:
    total = f"{names.count(len(report.findings), 'finding')} in {names.count(len(report.documents), 'document')}"
    tables = [_documents(report), *([_rules(report)] if report.findings else [])]
    return Group(*tables, Text(total, style="bold"), Text(score.FORMULA, style="dim"))


def _documents(report: Report) -> Table:
    table = _table("Documents", "Document", "Words", "Critical", "Major", "Minor", "/1000", "Score", "Grade")
    folders = {PurePath(d.id).parent.as_posix() for d in report.documents}
    shared = len(folders.pop()) + 1 if len(folders) == 1 and folders != {"."} else 0
    for d in report.documents:
        counts = [str(d.counts[severity.label]) for severity in sorted(Severity, reverse=True)]
        grade = Text(d.grade + ("" if d.reliable else "?"), style=_GRADE[d.grade])
        figures = [f"{d.words:,}", *counts, f"{d.penalty_per_1000_words:.1f}", f"{d.score:.1f}"]
        table.add_row(Text(visible(d.id[shared:])), *figures, grade)
    return table


def _rules(report: Report) -> Table:
    counts = Counter((f.code, f.name, f.severity) for f in report.findings)
    table = _table("Most frequent rules", "Rule", "Findings", "Severity")
    for (code, name, severity), number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_FREQUENT]:
        table.add_row(f"{code} {name}", str(number), Text(severity.label, style=_COLOUR[severity]))
    return table


def _table(title: str, first: str, *others: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, padding=(0, 0, 0, 1))
    table.add_column(first, overflow="fold")
    for heading in others:
        table.add_column(heading, justify="right", no_wrap=True)
    return table
