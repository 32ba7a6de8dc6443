"""An archive to test with."""

from __future__ import annotations

from auditor.archive import Archive, Change, Hit, Scope
from auditor.article import Article
from auditor.encode.tiny import Tiny
from auditor.model import Document

FERRY = "The ferry left the harbour at noon.\nIt carried forty passengers and a dog."
MARKET = "The market opened late on Monday.\nPrices of bread rose by a third."


def added(archive: Archive, *documents: Document) -> list[Change]:
    """Add documents with the tiny encoder."""
    encoder = archive.encoder((), "tiny")
    return [change for _, change in archive.add([Article(document) for document in documents], encoder)]


def nearest(archive: Archive, text: str, scope: Scope | None = None, k: int = 3) -> list[Hit]:
    """The passages nearest to a text."""
    return archive.nearest(Tiny().encode([text]), k, scope or Scope())[0]
