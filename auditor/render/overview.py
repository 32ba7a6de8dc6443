"""The tables that close the console report: which article is worst and why, and which rules fired most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise

from rich import box
from rich.table import Table
from rich.text import Text

from auditor import score
from auditor.model import Finding, Report, Severity
from auditor.render import names
from auditor.render.console import COLOUR, GRADE
from auditor.render.safe import visible

_SHADES = {Severity.CRITICAL: "█", Severity.MAJOR: "▓", Severity.MINOR: "░"}
_BAR = 10  # columns of the bar of the worst document
_FREQUENT = 10  # rules in the table
_CAUSE = 12  # columns for a rule's name at least
_COLUMNS = {
    "Score": 0, "Penalty": 72, "Crit.": 0, "Major": 0, "Minor": 0, "Per 1000": 100, "Words": 100, "Mostly": 72,
}  # fmt: skip
"""Columns behind each document's name, and the width of a terminal from which there is room for them."""


def documents(report: Report, findings: Mapping[str, Sequence[Finding]], width: int) -> Table:
    """The worst document first: what it costs, to compare at a glance, and the rule that costs it most."""
    shared = names.folder(d.id for d in report.documents)
    columns = [name for name, least in _COLUMNS.items() if width >= least]
    table = _table("Documents", "Document", *columns)
    rates = {d.id: {s: cost / max(1, d.words) for s, cost in score.costs(d).items()} for d in report.documents}
    most = max(sum(rate.values()) for rate in rates.values())
    for d in sorted(report.documents, key=lambda d: (d.score, d.id)):
        cells: dict[str, str | Text] = {
            "Score": Text(f"{d.score:.1f} {d.grade}{'' if d.reliable else '?'}", style=GRADE[d.grade]),
            "Penalty": bar(rates[d.id], most),
            "Crit.": f"{d.counts['critical'] or '·'}",
            "Major": f"{d.counts['major'] or '·'}",
            "Minor": f"{d.counts['minor'] or '·'}",
            "Per 1000": f"{d.penalty_per_1000_words:.1f}",
            "Words": f"{d.words:,}",
            "Mostly": names.costliest(findings.get(d.id, [])),
        }
        table.add_row(Text(visible(d.id[shared:])), *(cells[name] for name in columns))
    if "Mostly" in columns:
        longest = max(len(visible(d.id)) for d in report.documents) - shared
        taken = longest + sum({"Score": 9, "Penalty": _BAR + 1, "Mostly": 2}.get(n, len(n) + 1) for n in columns)
        table.columns[-1].max_width = max(_CAUSE, width - taken)
    return table


def bar(parts: Mapping[Severity, float], most: float) -> Text:
    """A bar that ``most`` fills, each severity in its colour and its shade; a trifle has one cell, too."""
    total = sum(parts.values())
    cells = max(round(_BAR * total / most), 1) if total else 0
    ends = [round(cells * end / total) if total else 0 for end in accumulate(parts.values(), initial=0.0)]
    text = Text()
    for level, (start, end) in zip(parts, pairwise(ends), strict=True):
        text.append(_SHADES[level] * (end - start), COLOUR[level])
    return text


def rules(report: Report) -> Table:
    """The rules that fired most, with how often and how gravely."""
    counts = Counter((f.code, f.name) for f in report.findings)
    levels = Counter((f.code, f.severity) for f in report.findings)
    table = _table("Most frequent rules", "Rule", "Findings", "Severity")
    for (code, name), number in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_FREQUENT]:
        shares = [(level, levels[code, level]) for level in sorted(Severity, reverse=True) if levels[code, level]]
        words = [
            Text(f"{share} {level.label}" if len(shares) > 1 else level.label, COLOUR[level])
            for level, share in shares
        ]
        table.add_row(f"{code} {name}", str(number), Text(", ").join(words))
    return table


def _table(title: str, first: str, *others: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, padding=0)
    table.add_column(first, overflow="fold")
    for heading in others:
        words = heading in {"Penalty", "Mostly", "Severity"}
        table.add_column(heading, justify="left" if words else "right", no_wrap=True, overflow="ellipsis")
    return table
