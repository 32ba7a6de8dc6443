"""What the page of one document shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from auditor import score
from auditor.model import DocumentReport, Family, Finding, Judgement, Severity
from auditor.render import names
from auditor.render.html import plots
from auditor.render.html.mark import Paragraph, marked
from auditor.render.html.notes import Note, note
from auditor.render.html.site import Link, Site
from auditor.render.html.witnesses import Passage, passages
from auditor.render.safe import visible


@dataclass(frozen=True, slots=True)
class Cost:
    """A line of the score's account: so many findings of a severity, at that weight each, cost so much."""

    severity: str
    count: int
    weight: str
    penalty: float


@dataclass(frozen=True, slots=True)
class Choice:
    """A rule that readers may filter by, and how many findings it has."""

    code: str
    name: str
    count: int


class Shared(NamedTuple):
    """A document that shares text, and the share (0 to 100) of this document's words."""

    document: Link
    percent: float


@dataclass(frozen=True, slots=True)
class Page:
    """A document with its text, its findings (those of each severity, the gravest first) and its witnesses."""

    report: DocumentReport
    name: str
    outlet: str
    language: str
    caveats: list[str]
    mostly: str
    account: list[Cost]
    dot: plots.Dot
    paragraphs: list[Paragraph]
    notes: list[Note]
    graded: list[tuple[str, list[Note]]]
    rules: list[Choice]
    passages: list[Passage]
    shared: list[Shared]
    outcome: str
    reasons: list[str]
    silenced: int


@dataclass(frozen=True, slots=True)
class Material:
    """All that a report says of one document."""

    report: DocumentReport
    text: str
    findings: Sequence[Finding]
    families: Sequence[Family]
    judgement: Judgement | None
    silenced: int


def page(material: Material, site: Site) -> Page:
    """The page of a document."""
    document, findings = material.report, material.findings
    carried = passages(document, material.text, findings, material.families, site)
    inside = {index: passage.number for passage in reversed(carried) for index in passage.findings}
    paragraphs = marked(material.text, findings)
    pieces = [piece for paragraph in paragraphs for piece in paragraph.pieces]
    places = {index: piece.begins[0] + 1 for piece in pieces for index in piece.begins}
    notes = [note(k + 1, finding, site, places.get(k), inside.get(k)) for k, finding in enumerate(findings)]
    labels = [severity.label for severity in sorted(Severity, reverse=True)]
    rules = Counter((finding.code, finding.name) for finding in findings)
    return Page(
        report=document,
        name=site.name(document.id),
        outlet=visible(document.outlet or ""),
        language=names.language(document.language),
        caveats=names.caveats(document),
        mostly=names.costliest(findings),
        account=[
            Cost(level.label, document.counts[level.label], _weight(level), cost)
            for level, cost in score.costs(document).items()
        ],
        dot=plots.Dot(plots.place(document.score), 0, ""),
        paragraphs=paragraphs,
        notes=notes,
        graded=[(label, grave) for label in labels if (grave := [n for n in notes if n.severity == label])],
        rules=[Choice(code, name, count) for (code, name), count in sorted(rules.items())],
        passages=carried,
        shared=[Shared(site.from_document(r.document), 100 * r.share) for r in document.reuse],
        outcome=material.judgement.outcome.value if material.judgement else "",
        reasons=[visible(reason) for reason in material.judgement.reasons] if material.judgement else [],
        silenced=material.silenced,
    )


def _weight(level: Severity) -> str:
    weight = f"{score.WEIGHTS[level]:g}"
    return weight if level is not Severity.MINOR else f"{weight}, punctuation {score.MINOR_PUNCTUATION:g}"
