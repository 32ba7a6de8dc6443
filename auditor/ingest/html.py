"""The main text of an HTML page, by trafilatura; offsets refer to that text, not to the file."""

from __future__ import annotations

from auditor.ingest.plain import checked
from auditor.model import Document, InputError


def parse(name: str, data: bytes) -> Document | InputError:
    """The article in a page; what surrounds it (menus, links, comments) is left out."""
    import trafilatura  # noqa: PLC0415

    text = trafilatura.extract(data, include_comments=False, include_tables=False) if data.strip() else ""
    if not text:
        return InputError(name, "no article text found in this page" if data.strip() else "empty")
    return checked(Document(id=name, text=text, path=name, extracted=True))
