"""What the first page shows: every document, and what they have in common."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

from auditor import score
from auditor.model import DocumentReport, Finding, Report, Severity
from auditor.render import names
from auditor.render.html import plots
from auditor.render.html.document import Choice
from auditor.render.html.notes import Note, note
from auditor.render.html.site import Link, Site
from auditor.render.safe import visible

_LEAD = 3  # findings of the worst document that the first page shows
_OPENING = 110  # characters of an article's beginning, by which readers know it
_MATRIX = 24  # documents in the matrix of reuse


class Row(NamedTuple):
    """A document in the table; ``found`` are its rules with severities, as ``FLU100:major``."""

    report: DocumentReport
    link: Link
    outlet: str
    opening: str
    mostly: str
    outcome: str
    bar: list[plots.Part]
    found: str


class Outlet(NamedTuple):
    """An outlet's documents: their scores, and findings in 1000 words."""

    name: str
    documents: int
    median: float
    dots: list[plots.Dot]
    rate: float
    bar: list[plots.Part]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule's findings: how many, in how many documents, and what they cost."""

    code: str
    name: str
    count: int
    documents: int
    cost: float
    bar: list[plots.Part]


class Reused(NamedTuple):
    """A line of the matrix: shares (0 to 100) of this document's words, None where it shares nothing."""

    document: Link
    shares: list[float | None]


@dataclass(frozen=True, slots=True)
class Lead:
    """The worst document and its gravest findings."""

    row: Row
    notes: list[Note]
    others: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The first page."""

    rows: list[Row]
    lead: Lead | None
    words: int
    totals: list[tuple[str, int]]
    grades: list[tuple[str, int]]
    findings: int
    silenced: int
    outlets: list[Outlet]
    rules: list[Rule]
    matrix: list[Reused]
    sharing: int
    choices: list[Choice]
    named_outlets: list[str]
    gated: bool
    errors: list[tuple[str, str]]


def overview(report: Report, site: Site, findings: Mapping[str, Sequence[Finding]]) -> Overview:
    """The first page of a report whose findings are given by document too."""
    ranked = sorted(report.documents, key=lambda d: (d.score, d.id))
    rows = _rows(report, ranked, site, findings)
    counts = Counter((f.code, f.name) for f in report.findings)
    severities = Counter(f.severity for f in report.findings)
    grades = Counter(document.grade for document in ranked)
    sharing = [d for d in ranked if d.reuse]
    return Overview(
        rows=rows,
        lead=_lead(rows[0], findings.get(ranked[0].id, ()), site) if rows else None,
        words=sum(document.words for document in ranked),
        totals=[(severity.label, severities[severity]) for severity in sorted(Severity, reverse=True)],
        grades=[(letter, grades[letter]) for letter in sorted(grades)],
        findings=len(report.findings),
        silenced=len(report.silenced),
        outlets=_outlets(ranked, site),
        rules=_rules(report.findings),
        matrix=_matrix(sharing, site),
        sharing=len(sharing),
        choices=[Choice(code, name, count) for (code, name), count in sorted(counts.items())],
        named_outlets=sorted({row.outlet for row in rows if row.outlet}),
        gated=bool(report.judgements),
        errors=[(visible(error.path), visible(error.message)) for error in report.errors],
    )


def _rows(
    report: Report, ranked: Sequence[DocumentReport], site: Site, findings: Mapping[str, Sequence[Finding]]
) -> list[Row]:
    greatest = max((document.penalty_per_1000_words for document in ranked), default=0.0)
    outcomes = {judgement.document: judgement.outcome.value for judgement in report.judgements}
    return [
        Row(
            report=d,
            link=site.from_overview(d.id),
            outlet=visible(d.outlet or ""),
            opening=_opening(report.texts[d.id]),
            mostly=names.costliest(findings.get(d.id, ())),
            outcome=outcomes.get(d.id, ""),
            bar=plots.bar(
                [(level.label, 1000 * cost / max(1, d.words)) for level, cost in score.costs(d).items()], greatest
            ),
            found=" ".join(sorted({f"{f.code}:{f.severity.label}" for f in findings.get(d.id, ())})),
        )
        for d in ranked
    ]


def _opening(text: str) -> str:
    """The first words of an article."""
    start = visible(text.lstrip()[: 2 * _OPENING]).strip()
    return start if len(start) <= _OPENING else f"{start[:_OPENING].rpartition(' ')[0] or start[:_OPENING]} …"


def _lead(row: Row, findings: Sequence[Finding], site: Site) -> Lead:
    gravest = sorted(range(len(findings)), key=lambda k: (-findings[k].severity, k))[:_LEAD]
    notes = [note(k + 1, findings[k], site) for k in gravest]
    return Lead(row, notes, len(findings) - len(notes))


def _outlets(documents: Sequence[DocumentReport], site: Site) -> list[Outlet]:
    """The outlets, the one with the worst median score first."""
    grouped: dict[str, list[DocumentReport]] = defaultdict(list)
    for document in documents:
        grouped[document.outlet or ""].append(document)
    labels = [severity.label for severity in sorted(Severity, reverse=True)]
    rates = {
        outlet: [
            (label, 1000 * sum(d.counts[label] for d in found) / max(1, sum(d.words for d in found)))
            for label in labels
        ]
        for outlet, found in grouped.items()
    }
    greatest = max((sum(rate for _, rate in parts) for parts in rates.values()), default=0.0)
    made = [
        Outlet(
            name=visible(outlet) or ("no outlet given" if len(grouped) > 1 else "all documents"),
            documents=len(found),
            median=median(d.score for d in found),
            dots=plots.dots([(d.score, f"{site.name(d.id)}: {d.score:.1f}") for d in found]),
            rate=sum(rate for _, rate in rates[outlet]),
            bar=plots.bar(rates[outlet], greatest),
        )
        for outlet, found in grouped.items()
    ]
    return sorted(made, key=lambda outlet: (outlet.median, outlet.name))


def _rules(findings: Sequence[Finding]) -> list[Rule]:
    """The rules that found something, the costliest first."""
    grouped: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        grouped[finding.code, finding.name].append(finding)
    counted = {
        key: [
            (severity.label, float(sum(f.severity is severity for f in found)))
            for severity in sorted(Severity, reverse=True)
        ]
        for key, found in grouped.items()
    }
    greatest = float(max(map(len, grouped.values()), default=0))
    made = [
        Rule(
            code=key[0],
            name=key[1],
            count=len(found),
            documents=len({f.document for f in found}),
            cost=round(sum(map(score.weight, found)), 2),
            bar=plots.bar(counted[key], greatest),
        )
        for key, found in grouped.items()
    ]
    return sorted(made, key=lambda rule: (-rule.cost, rule.code))


def _matrix(sharing: Sequence[DocumentReport], site: Site) -> list[Reused]:
    """Who shares text with whom, of the documents with the largest shares; those that share stand together."""
    shares = {d.id: {r.document: 100 * r.share for r in d.reuse} for d in sharing}
    pairs = sorted((-share, a, b) for a, others in shares.items() for b, share in others.items() if b in shares)
    most: set[str] = set()
    blocks: list[set[str]] = []
    for _, a, b in pairs:
        if len(most | {a, b}) <= _MATRIX:
            most |= {a, b}
            together = [block for block in blocks if a in block or b in block]
            blocks = [block for block in blocks if block not in together] + [{a, b}.union(*together)]
    chosen = [document for block in sorted(map(sorted, blocks)) for document in block]
    return [Reused(site.from_overview(d), [shares[d].get(other) for other in chosen]) for d in chosen]
