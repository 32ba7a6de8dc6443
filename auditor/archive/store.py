"""Documents and passages in the database: every query that an archive asks, and no decision."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from auditor.archive.model import Entry, Scope, Statistics, day
from auditor.archive.vectors import Halves, Ids
from auditor.model import Document

_MANY = 4096  # vectors read at once
_AMONG = "(SELECT value FROM json_each(?))"


class Origin(NamedTuple):
    """The archive itself: its token, and the encoder it was begun with (None: not yet)."""

    token: str
    model: str | None
    identity: str | None


class Placed(NamedTuple):
    """A passage: segment number ``position`` of its document, ``text[start:stop]``."""

    position: int
    start: int
    stop: int


class Ranges(NamedTuple):
    """Passages by document, in the order of the documents' ids: those of one have consecutive ids."""

    first: Ids
    number: Ids

    def ids(self) -> Ids:
        """The ids of all passages, in that order."""
        before = np.cumsum(self.number) - self.number
        ids: Ids = np.repeat(self.first - before, self.number) + np.arange(self.number.sum())
        return ids


class Store:
    """A thin layer over the connection; the caller holds the transaction where one is needed."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def origin(self) -> Origin:
        return Origin(*self._database.execute("SELECT token, model, identity FROM archive").fetchone())

    def settle(self, model: str, identity: str) -> None:
        """Take an encoder."""
        self._database.execute("UPDATE archive SET model = ?, identity = ?", (model, identity))

    def empty(self) -> bool:
        """Whether there is no document."""
        return not self._database.execute("SELECT EXISTS (SELECT 1 FROM documents)").fetchone()[0]

    def hashes(self, ids: Sequence[str]) -> dict[str, bytes]:
        """The content hashes of those documents that are there."""
        return dict(
            self._database.execute(
                "SELECT id, hash FROM documents WHERE id IN (SELECT value FROM json_each(?))", (_json(ids),)
            )
        )

    def all_hashes(self) -> Iterator[tuple[str, bytes]]:
        """The content hash of every document."""
        return iter(self._database.execute("SELECT id, hash FROM documents"))

    def insert(self, document: Document, content: bytes, places: Sequence[Placed], vectors: Halves) -> None:
        """Store a document that is not there; a row of ``vectors`` for each place."""
        row = (
            document.id,
            content,
            document.path,
            document.title,
            document.language,
            document.outlet,
            document.published,
            document.url,
            document.source_language,
            document.extracted,
            zlib.compress(document.text.encode()),
            day(document.published),
        )
        number = self._database.execute(
            """INSERT INTO documents (id, hash, path, title, language, outlet, published, url, source_language,
                extracted, text, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            row,
        ).lastrowid
        self._database.executemany(
            "INSERT INTO passages (document, position, start, stop, vector) VALUES (?, ?, ?, ?, ?)",
            [(number, *place, vector.tobytes()) for place, vector in zip(places, vectors, strict=True)],
        )

    def delete(self, ids: Sequence[str]) -> None:
        """Remove documents with their passages."""
        self._database.execute("DELETE FROM documents WHERE id IN (SELECT value FROM json_each(?))", (_json(ids),))

    def named(self, name: str) -> list[str]:
        """Ids of the documents of that id or path, or from below that folder, sorted."""
        query = (
            "SELECT id FROM documents WHERE id = ?1 OR path = ?1 OR substr(path, 1, length(?2)) = ?2 ORDER BY id"
        )
        return [row[0] for row in self._database.execute(query, (name, f"{name.rstrip('/')}/"))]

    def documents(self, ids: Sequence[str]) -> Iterator[Document]:
        """Those documents that are there, as they were added, sorted by id."""
        query = """SELECT id, text, path, title, language, outlet, published, url, source_language, extracted
            FROM documents WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"""
        for row in self._database.execute(query, (_json(ids),)):
            name, text, path, title, language, outlet, published, url, source_language, extracted = row
            yield Document(
                id=name,
                text=zlib.decompress(text).decode(),
                path=path,
                title=title,
                language=language,
                outlet=outlet,
                published=published,
                url=url,
                source_language=source_language,
                extracted=bool(extracted),
            )

    def places(self, document: str) -> Iterator[tuple[int, Placed, bytes]]:
        """Id, place and vector of each passage of a document, in order."""
        query = """SELECT p.id, p.position, p.start, p.stop, p.vector FROM passages p
            JOIN documents d ON d.number = p.document WHERE d.id = ? ORDER BY p.position"""
        for passage, position, start, stop, vector in self._database.execute(query, (document,)):
            yield passage, Placed(position, start, stop), vector

    def owners(self, ids: Sequence[int]) -> dict[int, tuple[str, int]]:
        """Document and position of each of some passages."""
        query = """SELECT p.id, d.id, p.position FROM passages p JOIN documents d ON d.number = p.document
            WHERE p.id IN (SELECT value FROM json_each(?))"""
        return {
            passage: (name, position) for passage, name, position in self._database.execute(query, (_json(ids),))
        }

    def ranges(self, scope: Scope) -> Ranges:
        """The passages of all documents in the scope."""
        where, values = _where(scope)
        query = f"""SELECT min(p.id), count(*) FROM documents d JOIN passages p ON p.document = d.number
            {where} GROUP BY d.id ORDER BY d.id"""  # noqa: S608 - fixed text
        rows = np.array(self._database.execute(query, values).fetchall(), dtype=np.int64).reshape(-1, 2)
        return Ranges(rows[:, 0], rows[:, 1])

    def dimension(self) -> int | None:
        """The length of the vectors; None where there is none."""
        row = self._database.execute("SELECT length(vector) / 2 FROM passages LIMIT 1").fetchone()
        return int(row[0]) if row else None

    def issued(self) -> int:
        """The greatest id that a passage ever had."""
        row = self._database.execute("SELECT seq FROM sqlite_sequence WHERE name = 'passages'").fetchone()
        return int(row[0]) if row else 0

    def present(self) -> int:
        """The greatest id that a passage has."""
        return int(self._database.execute("SELECT coalesce(max(id), 0) FROM passages").fetchone()[0])

    def count(self) -> int:
        """Number of passages."""
        return int(self._database.execute("SELECT count(*) FROM passages").fetchone()[0])

    def after(self, last: int) -> Iterator[tuple[Ids, Halves]]:
        """The vectors of all passages with a greater id, ascending, some thousands at a time."""
        cursor = self._database.execute("SELECT id, vector FROM passages WHERE id > ? ORDER BY id", (last,))
        while rows := cursor.fetchmany(_MANY):
            yield _columns(rows)

    def vectors(self, ids: Ids) -> Iterator[tuple[Ids, Halves]]:
        """The vectors of those passages, each with its place among ``ids``, some thousands at a time."""
        query = "SELECT a.key, p.vector FROM json_each(?) a JOIN passages p ON p.id = a.value ORDER BY a.key"
        for start in range(0, len(ids), _MANY):
            rows = self._database.execute(query, (_json(ids[start : start + _MANY].tolist()),)).fetchall()
            if rows:
                places, vectors = _columns(rows)
                yield places + start, vectors

    def entries(self, scope: Scope) -> Iterator[Entry]:
        """The list of documents in the scope, by id."""
        where, values = _where(scope)
        query = f"""SELECT d.id, d.path, d.outlet, d.published, d.language, d.title,
            (SELECT count(*) FROM passages p WHERE p.document = d.number) FROM documents d
            {where} ORDER BY d.id"""  # noqa: S608 - fixed text
        return map(Entry._make, self._database.execute(query, values))

    def statistics(self, store_bytes: int, vector_bytes: int) -> Statistics:
        one = self._database.execute
        documents, first, last, dated = one(
            "SELECT count(*), min(day), max(day), count(day) FROM documents"
        ).fetchone()
        outlets = one("SELECT coalesce(outlet, ''), count(*) FROM documents GROUP BY 1 ORDER BY 2 DESC, 1")
        _, model, identity = self.origin()
        return Statistics(
            documents=documents,
            passages=self.count(),
            model=model,
            identity=identity,
            outlets=dict(outlets.fetchall()),
            first=first,
            last=last,
            undated=documents - dated,
            store_bytes=store_bytes,
            vector_bytes=vector_bytes,
        )

    def faults(self) -> list[str]:
        """What SQLite itself finds wrong."""
        broken = [row[0] for row in self._database.execute("PRAGMA integrity_check") if row[0] != "ok"]
        orphans = len(self._database.execute("PRAGMA foreign_key_check").fetchall())
        return broken + ([f"{orphans:,} passages of no document"] if orphans else [])


def _where(scope: Scope) -> tuple[str, list[str]]:
    """The condition on documents ``d``, and its values."""
    tests = (
        (f"d.outlet IN {_AMONG}", _json(scope.outlets) if scope.outlets else None),
        (
            f"coalesce(d.outlet, '') NOT IN {_AMONG}",
            _json(scope.exclude_outlets) if scope.exclude_outlets else None,
        ),
        (f"d.id NOT IN {_AMONG}", _json(scope.exclude_documents) if scope.exclude_documents else None),
        ("coalesce(d.day >= ?, 1)", scope.since and scope.since.isoformat()),
        ("coalesce(d.day <= ?, 1)", scope.until and scope.until.isoformat()),
    )
    used = [(test, str(value)) for test, value in tests if value is not None]
    return f"WHERE {' AND '.join(test for test, _ in used)}" if used else "", [value for _, value in used]


def _json(values: Sequence[object]) -> str:
    """A list as one parameter: SQLite allows some thousands of parameters, not any number."""
    return json.dumps(list(values))


def _columns(rows: Sequence[tuple[int, bytes]]) -> tuple[Ids, Halves]:
    ids = np.array([row[0] for row in rows], dtype=np.int64)
    return ids, np.frombuffer(b"".join(row[1] for row in rows), dtype="<f2").reshape(len(rows), -1)
