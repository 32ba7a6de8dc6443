"""Embeddings and estimates on disk, by content: a text is encoded once per model, whoever asks.

SQLite in WAL mode, so that two runs may use it at once; a file that cannot be read is moved aside and
begun anew, with a notice.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Self

import numpy as np

from auditor.encode.base import Vectors

_FILE = "embeddings.sqlite"
_CHUNK = 500  # keys in one query; SQLite allows 999 in older builds


def default_folder() -> Path:
    """$XDG_CACHE_HOME/auditor, or ~/.cache/auditor."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "auditor"


def opened(folder: str | None, *, wanted: bool) -> AbstractContextManager[Cache | None]:
    """The cache in a folder, None: the user's, closed on leaving; none where it is not wanted."""
    return Cache(Path(folder) if folder else default_folder()) if wanted else nullcontext()


def key(identity: str, text: str) -> bytes:
    """SHA-256 of model and text."""
    return hashlib.sha256(f"{identity}\0{text}".encode("utf-8", "surrogatepass")).digest()


class Cache:
    """Vectors by key; every method gives up quietly on a full or read-only disk: a cache may forget."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE
        self._database: sqlite3.Connection | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._database = self._open()
        except (OSError, sqlite3.Error) as error:
            _notice(f"no cache: {self._path}: {error}")

    def _open(self) -> sqlite3.Connection:
        try:
            return _connect(self._path)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            _notice(f"the cache {self._path} is damaged and is begun anew ({error})")
            self._path.replace(self._path.with_suffix(".damaged"))
            for leftover in (f"{_FILE}-wal", f"{_FILE}-shm"):
                self._path.with_name(leftover).unlink(missing_ok=True)
            return _connect(self._path)

    def get(self, keys: Sequence[bytes]) -> dict[bytes, Vectors]:
        """Those vectors, shape (d,), that are there."""
        found: dict[bytes, Vectors] = {}
        if self._database is None:
            return found
        with self._tolerant():
            for chunk in _chunks(keys):
                marks = ",".join("?" * len(chunk))
                query = f"SELECT key, vector FROM embedding WHERE key IN ({marks})"  # noqa: S608 - question marks
                for name, blob in self._database.execute(query, chunk):
                    found[name] = np.frombuffer(blob, dtype=np.float32)
        return found

    def put(self, vectors: dict[bytes, Vectors]) -> None:
        """Store vectors; those already there stay."""
        if self._database is None:
            return
        rows = [(name, vector.astype(np.float32).tobytes()) for name, vector in vectors.items()]
        with self._tolerant(), self._database:
            self._database.executemany("INSERT OR IGNORE INTO embedding VALUES (?, ?)", rows)

    @contextlib.contextmanager
    def _tolerant(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            _notice(f"the cache {self._path} is not used: {error}")
            self._database = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; the cache is empty afterwards."""
        if self._database is not None:
            self._database.close()
            self._database = None


def clear(folder: Path) -> bool:
    """Remove the cache; whether there was one."""
    files = [path for path in (folder / _FILE, folder / f"{_FILE}-wal", folder / f"{_FILE}-shm") if path.exists()]
    for path in files:
        path.unlink()
    return bool(files)


def _connect(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=30)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=NORMAL")
    database.execute(
        "CREATE TABLE IF NOT EXISTS embedding (key BLOB PRIMARY KEY, vector BLOB NOT NULL) WITHOUT ROWID"
    )
    return database


def _chunks(keys: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    return (keys[start : start + _CHUNK] for start in range(0, len(keys), _CHUNK))


def _notice(text: str) -> None:
    sys.stderr.write(f"audit: {text}\n")
