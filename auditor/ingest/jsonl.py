"""JSON Lines: one document an object, with at least ``id`` and ``text``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from auditor.ingest.plain import MAX_CHARACTERS, checked
from auditor.model import Document, InputError

FIELDS = ("title", "language", "outlet", "published", "url", "source_language")
"""Optional fields, strings or null; others are let pass."""

MAX_LINE_BYTES = 6 * MAX_CHARACTERS  # a character takes up to six bytes, as \uXXXX


def parse(name: str, data: bytes) -> Iterator[Document | InputError]:
    """The documents of a .jsonl file; a line that is broken is one error, named by its number."""
    empty = True
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if line.strip():
            empty = False
            where = f"{name}:{number}"
            document = _document(name, where, line)
            # the path of an error names the line; that of a document names the file
            found = checked(replace(document, path=where)) if isinstance(document, Document) else document
            yield document if isinstance(found, Document) and isinstance(document, Document) else found
    if empty:
        yield InputError(name, "empty")


def _document(name: str, where: str, line: bytes) -> Document | InputError:
    if len(line) > MAX_LINE_BYTES:
        return InputError(where, f"a line of {len(line):,} bytes; the limit is {MAX_LINE_BYTES:,}")
    try:
        row: Any = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        return InputError(where, f"not a JSON object: {error}")
    if not isinstance(row, dict):
        return InputError(where, "not a JSON object")
    identity = row.get("id")
    if isinstance(identity, bool) or not isinstance(identity, str | int) or identity == "":
        return InputError(where, 'no "id" (a string)')
    if not isinstance(row.get("text"), str):
        return InputError(where, 'no "text" (a string)')
    wrong = next((f for f in FIELDS if not isinstance(row.get(f), str | None)), None)
    if wrong:
        return InputError(where, f'"{wrong}" is no string')
    return Document(id=str(identity), text=row["text"], path=name, **{f: row[f] for f in FIELDS if row.get(f)})
