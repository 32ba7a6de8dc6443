"""JSON Lines: one document an object, with at least ``id`` and ``text``; read line by line."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from auditor.ingest.plain import MAX_CHARACTERS, checked, half_pair
from auditor.model import Document, InputError

FIELDS = ("title", "language", "outlet", "published", "url", "source_language")
"""Optional fields, strings or null; others are let pass."""

MAX_LINE_BYTES = 6 * MAX_CHARACTERS
"""A character takes up to six bytes, as \\uXXXX."""

_PIECE = 1 << 20


def parse(name: str, stream: BinaryIO) -> Iterator[Document | InputError]:
    """The documents of a .jsonl file; a line that is broken is one error, named by its number."""
    empty = True
    for number, line in enumerate(_lines(stream), 1):
        where = f"{name}:{number}"
        if line is None:
            yield InputError(where, f"a line of more than {MAX_LINE_BYTES:,} bytes: too long for one article")
        elif number == 1 and line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            yield InputError(name, "UTF-16, but JSON Lines must be UTF-8")
            return
        elif line.strip():
            yield _document(name, where, line)
        else:
            continue
        empty = False
    if empty:
        yield InputError(name, "empty")


def _lines(stream: BinaryIO) -> Iterator[bytes | None]:
    """The lines, without a byte-order mark; None for one that is too long, of which no more is kept."""
    first = True
    while line := stream.readline(MAX_LINE_BYTES + 1):
        if len(line) <= MAX_LINE_BYTES:
            yield line.removeprefix(codecs.BOM_UTF8) if first else line
        else:
            while line and not line.endswith(b"\n"):
                line = stream.readline(_PIECE)
            yield None
        first = False


def _document(name: str, where: str, line: bytes) -> Document | InputError:
    try:
        row: Any = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        return InputError(where, f"not UTF-8: byte 0x{line[error.start]:02x} at offset {error.start} of the line")
    except json.JSONDecodeError as error:
        return InputError(where, f"not JSON: {error.msg} at column {error.colno}")
    except (ValueError, RecursionError) as error:  # a number of many thousand digits, or brackets
        return InputError(where, f"not JSON that can be read: {str(error).partition(';')[0]}")
    if not isinstance(row, dict):
        return InputError(where, "not a JSON object")
    identity = row.get("id")
    if isinstance(identity, bool) or not isinstance(identity, str | int) or identity == "":
        return InputError(where, 'no "id" (a string)')
    if not isinstance(row.get("text"), str):
        return InputError(where, 'no "text" (a string)')
    given = {"id": str(identity)} | {field: row[field] for field in FIELDS if row.get(field) not in (None, "")}
    wrong = next((field for field, value in given.items() if not _text(value)), None)
    if wrong:
        return InputError(where, f'"{wrong}" is no string, or holds half a surrogate pair')
    for field in ("language", "source_language"):
        if field in given:
            given[field] = subtag(given[field])
    return checked(Document(text=row["text"], path=name, **given), where)


def subtag(code: str) -> str:
    """The language of a tag: "en" for "en-US"."""
    return code.strip().replace("_", "-").partition("-")[0].lower()


def _text(value: object) -> bool:
    """Whether a value is a string that can be written as UTF-8."""
    return isinstance(value, str) and half_pair(value) is None
