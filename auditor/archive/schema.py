"""The tables of an archive, as the steps that led to them: a new archive takes all, an old one those it lacks."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from auditor.archive.model import day

APPLICATION = 0x41554454
"""The application id in the file's header ("AUDT"), by which another program's database is told apart."""


def _tables(database: sqlite3.Connection) -> None:
    """Documents and passages. Ids of passages are never used twice, so that derived files may rely on them."""
    database.execute(
        """CREATE TABLE archive (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            token TEXT NOT NULL,
            model TEXT,
            identity TEXT
        )"""
    )
    database.execute("INSERT INTO archive VALUES (1, lower(hex(randomblob(16))), NULL, NULL)")
    database.execute(
        """CREATE TABLE documents (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            hash BLOB NOT NULL,
            path TEXT NOT NULL,
            title TEXT,
            language TEXT,
            outlet TEXT,
            published TEXT,
            url TEXT,
            source_language TEXT,
            extracted INTEGER NOT NULL,
            text BLOB NOT NULL
        )"""
    )
    database.execute(
        """CREATE TABLE passages (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            position INTEGER NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            vector BLOB NOT NULL
        )"""
    )
    database.execute("CREATE INDEX passages_of_document ON passages (document, position)")


def _days(database: sqlite3.Connection) -> None:
    """The day of publication beside what the feed wrote, for date windows."""
    database.execute("ALTER TABLE documents ADD COLUMN day TEXT")
    rows = database.execute("SELECT published, number FROM documents WHERE published IS NOT NULL").fetchall()
    database.executemany(
        "UPDATE documents SET day = ? WHERE number = ?", [(day(published), number) for published, number in rows]
    )


STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (_tables, _days)
"""Step n makes version n out of version n - 1."""

VERSION = len(STEPS)
"""Kept in ``PRAGMA user_version``."""


def upgrade(database: sqlite3.Connection, version: int) -> None:
    """Take a database of that version to ``VERSION``; the caller holds the transaction."""
    for step in STEPS[version:]:
        step(database)
    database.execute(f"PRAGMA application_id = {APPLICATION}")
    database.execute(f"PRAGMA user_version = {VERSION}")
