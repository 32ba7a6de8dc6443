"""The pages of a report: what they are called, and how one finds the other."""

from __future__ import annotations

from pathlib import PurePath
from typing import NamedTuple
from urllib.parse import quote

from auditor.model import Report
from auditor.render import files, names
from auditor.render.safe import visible


class Link(NamedTuple):
    """A document's name; its address is None where the report has no page of it."""

    name: str
    address: str | None


class Site:
    """The overview's name is given; the folder of documents beside it is named so that two reports get along."""

    def __init__(self, report: Report, overview: PurePath) -> None:
        self.overview = overview.name
        self.folder = "documents" if overview.stem == "index" else f"{overview.stem}-documents"
        self._stems = files.stems(report)
        self._shared = names.folder(document.id for document in report.documents)

    def file(self, document: str) -> str:
        """Name of a document's page in the folder of documents."""
        return f"{self._stems[document]}.html"

    def name(self, document: str) -> str:
        """A document's id without the folder that it shares with all others."""
        return visible(document[self._shared :] if document in self._stems else document)

    def from_overview(self, document: str) -> Link:
        """The link to a document from the overview."""
        return Link(self.name(document), quote(f"{self.folder}/{self.file(document)}"))

    def from_document(self, document: str) -> Link:
        """The link to a document from another one's page."""
        address = f"./{quote(self.file(document))}" if document in self._stems else None
        return Link(self.name(document), address)

    @property
    def home(self) -> str:
        """The address of the overview from a document's page."""
        return f"../{quote(self.overview)}"
