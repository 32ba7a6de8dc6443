"""From paths to documents."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from auditor.ingest import jsonl, plain
from auditor.ingest.find import find, reason, shown
from auditor.model import Document, InputError

STDIN = Path("-")


def read(path: Path, encoding: str = "utf-8", stdin_name: str = "-") -> Iterator[Document | InputError]:
    """Documents of a file, of a folder (recursively, sorted by name) or of standard input (``-``).

    They are read as they are taken, so that a corpus of any size passes through.
    """
    if path == STDIN:
        yield from _stdin(shown(Path(stdin_name)), encoding)
        return
    for file in find(path):
        if isinstance(file, InputError):
            yield file
            continue
        try:
            with file.open("rb") as stream:
                yield from parse(shown(file), stream, encoding)
        except OSError as error:  # it may have vanished, or not be ours to read
            yield InputError(shown(file), reason(error))


def _stdin(name: str, encoding: str) -> Iterator[Document | InputError]:
    if sys.stdin is None:
        yield InputError(name, "standard input is closed")
        return
    try:
        yield from parse(name, sys.stdin.buffer, encoding)
    except OSError as error:
        yield InputError(name, reason(error))


def parse(name: str, stream: BinaryIO, encoding: str = "utf-8") -> Iterator[Document | InputError]:
    """Documents of a file of that name, whose suffix says its kind."""
    suffix = Path(name).suffix.lower()
    if suffix in {".jsonl", ".ndjson"}:
        yield from jsonl.parse(name, stream)
        return
    data = stream.read(plain.MAX_BYTES + 1)
    if suffix in {".html", ".htm", ".xhtml"}:
        from auditor.ingest import html  # noqa: PLC0415 - its library takes 0.2 s to import

        yield html.parse(name, data)
    elif suffix in {".md", ".markdown"}:
        from auditor.ingest import markdown  # noqa: PLC0415 - its library takes 0.03 s to import

        yield markdown.parse(name, data, encoding)
    else:
        yield plain.parse(name, data, encoding)
