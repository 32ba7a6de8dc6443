"""Which files of a path are articles."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from auditor.model import InputError

SUFFIXES = frozenset({".txt", ".md", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson"})
"""Files of a folder that are read; a file that is named itself is read whatever its suffix."""


def find(path: Path) -> Iterator[Path | InputError]:
    """The article files at a path: itself, or those below a folder, sorted, hidden ones left out."""
    if not path.is_dir():
        yield path if path.exists() else InputError(str(path), _why_missing(path))
        return
    empty = True
    for item in _walk(path, frozenset()):
        empty = False
        yield item
    if empty:
        yield InputError(str(path), f"no articles in this folder ({', '.join(sorted(SUFFIXES))})")


def _why_missing(path: Path) -> str:
    try:
        path.stat()
    except OSError as error:
        return error.strerror or str(error)
    except ValueError as error:
        return str(error)
    return "no such file or folder"


def _walk(folder: Path, above: frozenset[Path]) -> Iterator[Path | InputError]:
    real = folder.resolve()
    if real in above:
        yield InputError(str(folder), "a link to a folder above itself: not followed")
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield InputError(str(folder), error.strerror or str(error))
        return
    for entry in entries:
        path = folder / entry.name
        if entry.name.startswith("."):
            continue
        if path.is_dir():
            yield from _walk(path, above | {real})
        elif path.suffix.lower() in SUFFIXES:
            yield path if path.exists() else InputError(str(path), _why_missing(path))
