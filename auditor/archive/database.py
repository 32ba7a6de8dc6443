"""SQLite as an archive needs it: opened safely, upgraded, written by one process at a time.

WAL mode, so that readers and a writer do not wait for one another; ``synchronous=FULL``, so that what
was committed survives a loss of power; a write transaction takes its lock at once, so that two writers
queue and never fail half-way.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from auditor.archive import schema
from auditor.model import UserError

FILE = "archive.sqlite"

_PATIENCE = 60  # seconds that a writer waits for another one
_PAUSE = 0.05  # seconds between two attempts to open
_MEANING = (
    ("SQLITE_BUSY", f"another process has been writing for {_PATIENCE} seconds; try again"),
    ("SQLITE_FULL", "the disk is full; what was confirmed is kept"),
    ("SQLITE_IOERR", "the disk is full or fails; what was confirmed is kept"),
    ("SQLITE_READONLY", "cannot be written: the file or its folder is read-only"),
    ("SQLITE_CANTOPEN", "cannot be opened: the file or its folder is not accessible"),
    ("SQLITE_CORRUPT", "is damaged and was left as it is: put a copy in its place, or begin another archive"),
    ("SQLITE_NOTADB", "is damaged and was left as it is: put a copy in its place, or begin another archive"),
)


class ArchiveError(UserError):
    """An archive that cannot be used as it was asked for; the message is one line for the user."""


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Faults of the disk and of SQLite become ArchiveError."""
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", None) or ""
        meaning = next((text for prefix, text in _MEANING if name.startswith(prefix)), None)
        raise ArchiveError(f"{path}: {meaning} ({error})" if meaning else f"{path}: {error}") from error
    except OSError as error:
        raise ArchiveError(f"{path}: {error.strerror or error}") from error


def connect(folder: Path, *, create: bool = False) -> sqlite3.Connection:
    """The folder's database at the present version; raises ArchiveError.

    ``create`` makes folder and database where there are none. A folder that is read-only is read.
    """
    path = folder / FILE
    with explained(path):
        if create and folder.exists() and not folder.is_dir():
            raise ArchiveError(f"{folder}: a file; an archive is a folder")
        if create:
            folder.mkdir(parents=True, exist_ok=True)
            if path.exists() and not writable(folder):  # before anything is encoded in vain
                raise ArchiveError(f"{path}: the file or its folder is read-only")
        elif not path.exists():
            raise ArchiveError(f"{folder}: no archive there (`audit archive add` makes one)")
        return _to_write(path, create) if create or writable(folder) else _to_read(path)


def writable(folder: Path) -> bool:
    """Whether an archive can be changed."""
    return os.access(folder, os.W_OK) and os.access(folder / FILE, os.W_OK)


def _to_write(path: Path, create: bool) -> sqlite3.Connection:
    database = _opened(path, "rwc" if create else "rw")
    try:
        if _version(database, path) < schema.VERSION:
            if not create and not _tables(database):
                raise ArchiveError(f"{path.parent}: no archive there (`audit archive add` makes one)")
            _patiently(database, "PRAGMA journal_mode = WAL")
            with writing(database):
                schema.upgrade(database, _version(database, path))  # another process may have been quicker
        database.execute("PRAGMA synchronous = FULL")
        database.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        database.close()
        raise
    return database


def _to_read(path: Path) -> sqlite3.Connection:
    """SQLite reads a WAL database in a folder where it may not write only if it is told that nobody writes.

    While somebody does, or if a writer was killed, there is a log beside it, which is read as well.
    """
    log = path.with_name(f"{path.name}-wal")
    database = _opened(path, "ro" if log.exists() and log.stat().st_size else "ro&immutable=1")
    if _version(database, path) < schema.VERSION:
        database.close()
        raise ArchiveError(f"{path}: of an older version, and read-only: make it writable once")
    return database


def _opened(path: Path, mode: str) -> sqlite3.Connection:
    address = f"file:{quote(str(path.absolute()))}?mode={mode}"
    return sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None)


def _version(database: sqlite3.Connection, path: Path) -> int:
    version = int(_patiently(database, "PRAGMA user_version"))
    application = int(_patiently(database, "PRAGMA application_id"))
    if application != schema.APPLICATION and (version or _tables(database)):
        raise ArchiveError(f"{path}: a database of another program")
    if version > schema.VERSION:
        raise ArchiveError(
            f"{path}: made by a later version of audit (format {version}; this one knows {schema.VERSION})"
        )
    return version


def _tables(database: sqlite3.Connection) -> int:
    return int(_patiently(database, "SELECT count(*) FROM sqlite_master"))


def _patiently(database: sqlite3.Connection, statement: str) -> str | int:
    """The first value of a statement; SQLite does not wait by itself where the mode of a file changes."""
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            return database.execute(statement).fetchone()[0]  # type: ignore[no-any-return]
        except sqlite3.OperationalError as error:
            if not (error.sqlite_errorname or "").startswith("SQLITE_BUSY") or time.monotonic() > deadline:
                raise
        time.sleep(_PAUSE)


@contextlib.contextmanager
def writing(database: sqlite3.Connection) -> Iterator[None]:
    """A transaction that holds the write lock from its beginning; all of it is stored, or nothing."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):  # SQLite has rolled back by itself on a full disk
            database.execute("ROLLBACK")
        raise


@contextlib.contextmanager
def reading(database: sqlite3.Connection) -> Iterator[None]:
    """A transaction in which all queries see one state of the archive."""
    database.execute("BEGIN")
    try:
        yield
    finally:
        with contextlib.suppress(sqlite3.Error):
            database.execute("ROLLBACK")
