"""``--output-format markdown``, and the ``.md`` files of ``--report-dir``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from auditor import score
from auditor.model import DocumentReport, Finding, Judgement, Report, Severity
from auditor.render import names
from auditor.render.excerpt import parts, remedy
from auditor.render.safe import visible

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~&^$-]|:(?=//)|(?<=www)\.)")


def escape(text: str) -> str:
    """Article text as Markdown that shows just that text, addresses as text too."""
    return _SPECIAL.sub(r"\\\1", visible(text))


def render(report: Report) -> str:
    """All documents, one section each, after a summary table where there are several, the worst first."""
    lines = ["# Audit report", ""]
    if len(report.documents) > 1:
        lines += [*summary(report.documents), ""]
    if report.judgements:
        lines += ["## Gate", "", *gate(report.judgements), ""]
    by_document = report.findings_by_document()
    for found in report.documents:
        lines += [*_section(found, by_document.get(found.id, [])), ""]
    if verdicts := names.verdicts(report):
        lines += [f"{'; '.join(verdicts)}.", ""]
    lines += [f"Scoring: {score.FORMULA}.", ""]
    if report.errors:
        lines += ["## Not read", "", *(f"- {escape(e.path)}: {escape(e.message)}" for e in report.errors), ""]
    return "\n".join(lines)


def summary(documents: Iterable[DocumentReport]) -> Iterator[str]:
    """A table of documents, the worst first."""
    yield "| Document | Words | Critical | Major | Minor | Penalty per 1000 words | Score | Grade |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: | :---: |"
    for d in sorted(documents, key=lambda d: (d.score, d.id)):
        counts = " | ".join(str(d.counts[s.label]) for s in sorted(Severity, reverse=True))
        yield (
            f"| {escape(d.id)} | {d.words:,} | {counts} | {d.penalty_per_1000_words:.1f} "
            f"| {d.score:.1f} | {d.grade} |"
        )


def gate(judgements: Iterable[Judgement]) -> Iterator[str]:
    """A table of the gate's judgements, rejected documents first."""
    yield "| Outcome | Document | Why |"
    yield "| --- | --- | --- |"
    for judgement in names.judged(judgements):
        reasons = "; ".join(map(escape, judgement.reasons))
        yield f"| {judgement.outcome.value} | {escape(judgement.document)} | {reasons} |"


def _section(document: DocumentReport, findings: list[Finding]) -> Iterator[str]:
    yield f"## {escape(document.id)}"
    yield ""
    facts = [names.language(document.language), f"{document.words:,} words"]
    if document.outlet:
        facts.insert(0, escape(document.outlet))
    yield (
        f"**Score {document.score:.1f}, grade {document.grade}** · {' · '.join(facts)} · penalty "
        f"{document.penalty:g}, {document.penalty_per_1000_words:.1f} per 1000 words"
    )
    if shared := names.shared(document):
        yield ""
        yield f"{escape(shared[0].upper() + shared[1:])}."
    for note in names.caveats(document):
        yield f"({note})"
    for severity in sorted(Severity, reverse=True):
        graded = [f for f in findings if f.severity is severity]
        if graded:
            yield ""
            yield f"### {severity.label.capitalize()} ({len(graded)})"
            yield ""
            for finding in graded:
                yield from item(finding, f"{finding.line}:{finding.column}")
    if not findings:
        yield ""
        yield "No findings."


def item(finding: Finding, place: str) -> Iterator[str]:
    """A finding as an item of a list; ``place`` is Markdown."""
    mark = f" ({names.mark(finding)})" if names.mark(finding) else ""
    before, marked, after = (escape(part) for part in parts(finding))
    fix = f" → {escape(found)}" if (found := remedy(finding)) else ""
    yield f"- {place} `{finding.code}` {finding.name}{mark}: {escape(finding.message)}{fix}"
    yield f"  > {before}**⟦{marked}⟧**{after}"
    for evidence in finding.evidence:
        yield f"  - {escape(evidence.document)}{names.line(evidence)}: {escape(evidence.text)}"
