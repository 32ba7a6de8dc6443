"""The cache's file: bytes by key, in one table for each kind of thing.

SQLite in WAL mode, so that two runs may use it at once; a file that cannot be read is moved aside and
begun anew, with a notice. Each body has a checksum: what a disk has changed is not there.
"""

from __future__ import annotations

import contextlib
import functools
import os
import sqlite3
import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Literal, Self

Table = Literal["embedding", "run"]

_FILE, _DAMAGED = "cache.sqlite", "cache.damaged"
_BESIDE = (f"{_FILE}-wal", f"{_FILE}-shm")  # what SQLite puts there
_TABLES: tuple[Table, ...] = ("embedding", "run")
_SUM = 4  # bytes of the checksum behind a body
_CHUNK = 500  # keys in one query; SQLite allows 999 in older builds


def default_folder() -> Path:
    """$XDG_CACHE_HOME/auditor, or ~/.cache/auditor."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "auditor"


def opened(folder: str | None, *, wanted: bool) -> AbstractContextManager[Cache | None]:
    """The cache in a folder, None: the user's, closed on leaving; none where it is not wanted."""
    return Cache(Path(folder) if folder else default_folder()) if wanted else nullcontext()


class Cache:
    """Every method gives up quietly on a full or read-only disk: a cache may forget."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE
        self._database: sqlite3.Connection | None = None
        try:
            folder.mkdir(0o700, parents=True, exist_ok=True)  # it holds words of articles
            self._database = self._open()
        except (OSError, sqlite3.Error) as error:
            _notice(f"no cache: {self._path}: {error}")

    def _open(self) -> sqlite3.Connection:
        try:
            return _connect(self._path)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            self._put_aside(error)
            return _connect(self._path)

    def _put_aside(self, error: Exception) -> None:
        _notice(f"the cache {self._path} is damaged and is begun anew ({error})")
        self._path.replace(self._path.with_name(_DAMAGED))
        for leftover in _BESIDE:
            self._path.with_name(leftover).unlink(missing_ok=True)

    def get(self, table: Table, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """What is there of that kind."""
        found: dict[bytes, bytes] = {}
        if self._database is None:
            return found
        with self._tolerant():
            for start in range(0, len(keys), _CHUNK):
                chunk = keys[start : start + _CHUNK]
                marks = ",".join("?" * len(chunk))
                query = f"SELECT key, body FROM {table} WHERE key IN ({marks})"  # noqa: S608 - no user's words
                for name, body in self._database.execute(query, chunk):
                    if zlib.crc32(body[:-_SUM]) == int.from_bytes(body[-_SUM:], "big"):
                        found[name] = body[:-_SUM]
        return found

    def put(self, table: Table, bodies: Mapping[bytes, bytes]) -> None:
        """Store; of what is there already, what comes later counts."""
        if self._database is None:
            return
        with self._tolerant(), self._database:
            self._database.executemany(
                f"INSERT OR REPLACE INTO {table} (key, body) VALUES (?, ?)",  # noqa: S608 - as above
                ((name, body + zlib.crc32(body).to_bytes(_SUM, "big")) for name, body in bodies.items()),
            )

    def trim(self, table: Table, most: int) -> None:
        """Forget the oldest of that kind, so that those left have at most that many bytes together."""
        if self._database is None:
            return
        sizes = f"SELECT number, SUM(LENGTH(body)) OVER (ORDER BY number DESC) AS size FROM {table}"  # noqa: S608
        older = f"SELECT number FROM ({sizes}) WHERE size > ?"  # noqa: S608
        with self._tolerant(), self._database:
            self._database.execute(f"DELETE FROM {table} WHERE number IN ({older})", (most,))  # noqa: S608

    @contextlib.contextmanager
    def _tolerant(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            self.close()
            if isinstance(error, sqlite3.OperationalError):
                _notice(f"the cache {self._path} is not used: {error}")
                return
            with contextlib.suppress(OSError):  # another run has put it aside
                self._put_aside(error)

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
    """Remove the cache, a damaged one too; whether there was any."""
    files = [path for name in (_FILE, *_BESIDE, _DAMAGED) if (path := folder / name).exists()]
    for path in files:
        path.unlink()
    return bool(files)


def _connect(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=30)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=NORMAL")
    for table in _TABLES:
        database.execute(
            f"CREATE TABLE IF NOT EXISTS {table} (number INTEGER PRIMARY KEY, key BLOB UNIQUE, body BLOB NOT NULL)"
        )
    return database


@functools.cache
def _notice(text: str) -> None:
    """Say it once, however often the cache is opened."""
    sys.stderr.write(f"audit: {text}\n")
