"""What other documents have in the place of a document's passages, word by word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from auditor.compare.words import Kind, marked
from auditor.model import DocumentReport, Family, Finding, Member
from auditor.render.html.mark import lines
from auditor.render.html.site import Link, Site

WORDINGS = 6
"""Wordings that are held against a passage; a text that hundreds reprint is not shown hundreds of times."""


class Words(NamedTuple):
    """A stretch of one wording; ``kind`` says how it stands to the other."""

    text: str
    kind: str


class Wording(NamedTuple):
    """One wording of a passage, the documents that have it, and both sides word by word."""

    documents: tuple[Link, ...]
    ours: tuple[Words, ...]
    theirs: tuple[Words, ...]

    @property
    def same(self) -> bool:
        """Whether it is the passage word for word."""
        return all(words.kind == Kind.SAME for words in (*self.ours, *self.theirs))


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of the document that others carry too.

    ``more`` are wordings that are not shown; ``findings`` are those in the passage, by index.
    """

    number: int
    line: int
    wordings: tuple[Wording, ...]
    more: int
    findings: tuple[int, ...]


def passages(
    document: DocumentReport, text: str, findings: Sequence[Finding], families: Iterable[Family], site: Site
) -> list[Passage]:
    """The document's passages that other documents carry, in order."""
    members = sorted(
        ((member, family) for family in families for member in family.members if member.document == document.id),
        key=lambda item: (item[0].start, item[0].end, item[1].id),
    )
    return [
        Passage(
            number,
            text.count("\n", 0, own.start) + 1,
            *_wordings(own, family.members, document.language, site),
            tuple(k for k, finding in enumerate(findings) if _touches(finding, own)),
        )
        for number, (own, family) in enumerate(members, 1)
    ]


def _touches(finding: Finding, member: Member) -> bool:
    return finding.start < member.end and member.start < max(finding.end, finding.start + 1)


def _wordings(
    own: Member, members: Iterable[Member], language: str, site: Site
) -> tuple[tuple[Wording, ...], int]:
    """What the witnesses have, each wording once, and how many wordings are left out."""
    documents: dict[str, list[str]] = {}
    for member in members:
        if member.document != own.document:
            documents.setdefault(member.text, []).append(member.document)
    made = []
    for text, carriers in list(documents.items())[:WORDINGS]:
        ours, theirs = (
            tuple(Words(lines(piece.text), str(piece.kind)) for piece in side)
            for side in marked(own.text, text, language)
        )
        made.append(Wording(tuple(map(site.from_document, carriers)), ours, theirs))
    return tuple(made), max(0, len(documents) - WORDINGS)
