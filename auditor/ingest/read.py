"""From paths to documents."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from auditor.ingest import jsonl, plain
from auditor.ingest.find import find, reason, shown
from auditor.model import Document, InputError

STDIN = Path("-")


@dataclass(frozen=True, slots=True)
class Read:
    """What was read, in order, and what was not."""

    documents: tuple[Document, ...]
    errors: tuple[InputError, ...]


def read(paths: Sequence[Path], encoding: str = "utf-8", stdin_name: str = "-") -> Read:
    """Documents of files, of folders (recursively, sorted by name) and of standard input (``-``)."""
    documents: list[Document] = []
    errors: list[InputError] = []
    for item in _items(paths, encoding, stdin_name):
        if isinstance(item, Document):
            documents.append(item)
        else:
            errors.append(item)
    return Read(tuple(documents), tuple(errors))


def _items(paths: Iterable[Path], encoding: str, stdin_name: str) -> Iterator[Document | InputError]:
    for path in paths:
        if path == STDIN:
            yield from _stdin(shown(Path(stdin_name)), encoding)
            continue
        for file in find(path):
            if isinstance(file, InputError):
                yield file
                continue
            try:
                with file.open("rb") as stream:
                    yield from _parse(shown(file), stream, encoding)
            except OSError as error:  # it may have vanished, or not be ours to read
                yield InputError(shown(file), reason(error))


def _stdin(name: str, encoding: str) -> Iterator[Document | InputError]:
    if sys.stdin is None:
        yield InputError(name, "standard input is closed")
        return
    try:
        yield from _parse(name, sys.stdin.buffer, encoding)
    except OSError as error:
        yield InputError(name, reason(error))


def _parse(name: str, stream: BinaryIO, encoding: str) -> Iterator[Document | InputError]:
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
