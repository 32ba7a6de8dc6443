"""From paths to documents."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.ingest import jsonl, plain
from auditor.ingest.find import find
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
            yield from _parse(stdin_name, sys.stdin.buffer.read(), encoding)
            continue
        for file in find(path):
            if isinstance(file, InputError):
                yield file
                continue
            try:
                yield from _parse(file.as_posix(), file.read_bytes(), encoding)
            except OSError as error:
                yield InputError(str(file), error.strerror or str(error))


def _parse(name: str, data: bytes, encoding: str) -> Iterator[Document | InputError]:
    match Path(name).suffix.lower():
        case ".jsonl" | ".ndjson":
            yield from jsonl.parse(name, data)
        case ".html" | ".htm" | ".xhtml":
            from auditor.ingest import html  # noqa: PLC0415 - its library takes 0.2 s to import

            yield html.parse(name, data)
        case _:
            yield plain.parse(name, data, encoding)
