"""Findings as pages show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from auditor.model import Decision, Finding
from auditor.render.excerpt import Parts, parts, remedy
from auditor.render.html.site import Link, Site
from auditor.render.names import near
from auditor.render.safe import visible

_HERE = Link("this document", None)


class Quoted(NamedTuple):
    """What a witness says: the words that a finding cites."""

    document: Link
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """A finding; ``number`` counts from 1 in its document.

    ``place`` is the number of the finding whose mark in the text is this one's too; None: the text has none.
    ``passage`` is the number of the passage of witnesses that it stands in.
    """

    number: int
    severity: str
    code: str
    name: str
    message: str
    remedy: str
    parts: Parts
    line: int
    confirmed: bool
    evidence: tuple[Quoted, ...]
    place: int | None
    passage: int | None


def note(number: int, finding: Finding, site: Site, place: int | None = None, passage: int | None = None) -> Note:
    """A finding, its text made harmless."""
    return Note(
        number=number,
        severity=finding.severity.label,
        code=finding.code,
        name=finding.name,
        message=visible(near(finding.message, finding.document)),
        remedy=remedy(finding),
        parts=parts(finding),
        line=finding.line,
        confirmed=finding.decision is Decision.DEFECT,
        evidence=tuple(
            Quoted(_HERE if e.document == finding.document else site.from_document(e.document), visible(e.text))
            for e in finding.evidence
        ),
        place=place,
        passage=passage,
    )
