"""The main text of an HTML page, by trafilatura; offsets refer to that text, not to the file."""

from __future__ import annotations

import logging
import re

from auditor.ingest.jsonl import subtag
from auditor.ingest.plain import checked, mark
from auditor.model import Document, InputError

MAX_PAGE = 2_000_000
"""trafilatura takes 3 s for a megabyte of paragraphs, and more than linear time for larger pages."""

_HUGE_TAG = re.compile(rb"<[a-zA-Z][^<>]{50000}")  # thousands of attributes take the parser minutes
_HEAD = 4096  # bytes in which a page declares its language and encoding
_LANGUAGE = re.compile(rb"<html\b[^>]{0,500}?\blang\s?=\s?[\"']?([a-zA-Z]{2,3})\b", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta\b[^>]{0,200}?charset\s?=\s?[\"']?([\w-]{2,30})", re.IGNORECASE)


def parse(name: str, data: bytes) -> Document | InputError:
    """The article in a page; what surrounds it (menus, links, comments, tables) is left out."""
    if not data.strip():
        return InputError(name, "empty")
    if len(data) > MAX_PAGE:
        return InputError(name, f"more than {MAX_PAGE:,} bytes: too large for the page of one article")
    if _HUGE_TAG.search(data):
        return InputError(name, "a tag of more than 50,000 bytes: not the page of an article")
    import trafilatura  # noqa: PLC0415

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it reports on standard error by itself
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        page = trafilatura.bare_extraction(
            _decoded(data),
            include_comments=False,
            include_tables=False,
            with_metadata=True,
            date_extraction_params={"original_date": True, "extensive_search": False},
        )
    except Exception as error:  # whatever a hostile page makes of a library
        return InputError(name, f"this page cannot be read: {type(error).__name__}: {error}")
    if not page or isinstance(page, dict) or not page.text:
        return InputError(name, "no article text found in this page")
    language = _LANGUAGE.search(data[:_HEAD])
    return checked(
        Document(
            id=name,
            text=page.text,
            path=name,
            title=page.title or None,
            language=subtag(language[1].decode()) if language else None,
            outlet=page.sitename or None,
            published=page.date or None,
            extracted=True,
        )
    )


def _decoded(data: bytes) -> str | bytes:
    """The page as text by its byte-order mark, as UTF-8, or as it declares; else bytes, to be guessed at."""
    declared = _CHARSET.search(data[:_HEAD])
    for encoding in (mark(data), "utf-8", declared and declared[1].decode("ascii", "replace")):
        if encoding:
            try:
                return data.decode(encoding)
            except (UnicodeError, LookupError):
                continue
    return data
