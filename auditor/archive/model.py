"""What goes into an archive and what comes out of it."""

from __future__ import annotations

import enum
import hashlib
import json
import re
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from auditor.model import Document

_ISO_DAY = re.compile(r"\s*(\d{4}-\d\d-\d\d)")


class Change(enum.StrEnum):
    """What adding an article did."""

    ADDED = "added"
    REPLACED = "replaced"
    """The archive had the id with other content, which is gone."""
    UNCHANGED = "unchanged"


class Added(NamedTuple):
    """What was done with one article; it is on the disk."""

    document: str
    change: Change


class Hit(NamedTuple):
    """A passage near a query: the segment at that position of that document; ``cosine`` has four decimals."""

    document: str
    position: int
    cosine: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which documents take part; the default is all.

    ``outlets`` empty means any outlet. ``since`` and ``until`` are the first and the last day of
    publication, as written in the article; an article without a date that can be read is in every
    window, since a witness that is looked at in vain costs less than one that is missed.
    """

    outlets: tuple[str, ...] = ()
    exclude_outlets: tuple[str, ...] = ()
    exclude_documents: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None


class Entry(NamedTuple):
    """A line of an archive's list."""

    id: str
    path: str
    outlet: str | None
    published: str | None
    language: str | None
    title: str | None
    passages: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """An archive in figures; ``first`` and ``last`` are days of publication, sizes are bytes."""

    documents: int
    passages: int
    model: str | None
    identity: str | None
    outlets: dict[str, int]
    """Number of documents by outlet; those without one stand under the empty string."""
    first: str | None
    last: str | None
    undated: int
    store_bytes: int
    vector_bytes: int


def fingerprint(document: Document) -> bytes:
    """SHA-256 of all that an article says of itself; where it was read from is no part of it."""
    said = [
        document.title,
        document.language,
        document.outlet,
        document.published,
        document.url,
        document.source_language,
        document.extracted,
        document.text,
    ]
    return hashlib.sha256(json.dumps(said).encode()).digest()


def day(published: str | None) -> str | None:
    """The day of a date in ISO 8601 or in the form of mail and RSS, as ``YYYY-MM-DD``; None: not readable."""
    if not published:
        return None
    try:
        if match := _ISO_DAY.match(published):
            return date.fromisoformat(match[1]).isoformat()
        return datetime.fromisoformat(published.strip()).date().isoformat()
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(published).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
