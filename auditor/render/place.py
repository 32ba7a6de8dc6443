"""What formats for other programs share: where in a file a finding stands, its identity, its rank."""

from __future__ import annotations

import hashlib
import posixpath
from collections.abc import Iterable
from typing import NamedTuple

from auditor.model import Evidence, Finding, Report
from auditor.render.safe import visible


class Place(NamedTuple):
    """A region of a file: lines and columns from 1, the end exclusive.

    ``exact`` is false where positions count in a text that was taken out of the file, an article of a
    JSON Lines file or the text of a page; the region is then the file's beginning.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    exact: bool = True


class Places:
    """Where the findings of a report stand in files."""

    def __init__(self, report: Report) -> None:
        self._paths = {document.id: document.path for document in report.documents}
        self._extracted = {document.id for document in report.documents if document.extracted}

    def document(self, key: str) -> Place:
        """The beginning of a document's file."""
        return Place(_file(self._paths.get(key) or key))

    def finding(self, finding: Finding) -> Place:
        """A finding's place."""
        ends = (finding.line, finding.column, finding.end_line, finding.end_column)
        return self._place(finding.document, finding.path, ends)

    def witness(self, evidence: Evidence) -> Place | None:
        """A witness's place, where it is known."""
        if evidence.path is None or evidence.line is None:
            return None
        ends = (evidence.line, evidence.column or 1, evidence.end_line or evidence.line, evidence.end_column or 1)
        return self._place(evidence.document, evidence.path, ends)

    def _place(self, document: str, path: str, ends: tuple[int, int, int, int]) -> Place:
        if path in ("", document) and document not in self._extracted:
            return Place(_file(path or document), *ends)
        return Place(_file(path or document), exact=False)

    def message(self, finding: Finding) -> str:
        """The finding's message on one line, after its place in the text where the file does not show it."""
        if self.finding(finding).exact:
            return visible(finding.message)
        return visible(f"{finding.document}:{finding.line}:{finding.column}: {finding.message}")


def _file(path: str) -> str:
    return posixpath.normpath(path) if path else path


def ranked(findings: Iterable[Finding]) -> list[Finding]:
    """The most severe first, else in their order: what is cut off by a limit is the least."""
    return sorted(findings, key=lambda finding: -finding.severity)


def identity(finding: Finding) -> str:
    """What identifies a finding among those of all documents; its fingerprint does so in its own."""
    parts = (finding.path, finding.document, finding.fingerprint)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
