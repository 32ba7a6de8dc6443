"""The archive as the rest of the program sees it: a folder that takes articles and finds passages."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple, Self

import numpy as np

from auditor.align.unit import units
from auditor.archive import database as db
from auditor.archive.database import ArchiveError, explained
from auditor.archive.mirror import Mirror, Notice
from auditor.archive.model import Added, Change, Entry, Hit, Scope, Statistics, fingerprint
from auditor.archive.search import BLOCK, Best
from auditor.archive.store import Placed, Store
from auditor.archive.vectors import Halves, Ids, VectorFile
from auditor.article import Article
from auditor.encode.base import Encoder, Vectors, normalised
from auditor.encode.cache import key
from auditor.encode.embed import Lookup, Progress, embed, encoder_for, model_for
from auditor.model import Document

EVERYTHING = Scope()


class _Prepared(NamedTuple):
    """A document to be stored; a row of ``vectors`` for each place."""

    document: Document
    places: list[Placed]
    vectors: Halves


class Archive:
    """Use as a context manager, or call ``close``. All methods raise ArchiveError."""

    def __init__(self, folder: Path, *, create: bool, notice: Notice) -> None:
        self.folder = folder
        self.path = folder / db.FILE
        self.notice = notice
        self._database = db.connect(folder, create=create)
        self.store = Store(self._database)
        self.mirror = Mirror(folder, self._database, notice)

    @classmethod
    def open(cls, folder: Path, *, create: bool = False, notice: Notice | None = None) -> Self:
        """The archive in a folder; ``create`` makes one where there is none.

        ``notice`` is told when the vector file is made again; None: a line on stderr.
        """
        return cls(folder, create=create, notice=notice or _on_stderr)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close both files."""
        self.mirror.close()
        self._database.close()

    def encoder(self, languages: Iterable[str] = (), model: str | None = None) -> Encoder:
        """The archive's encoder; an archive without articles takes the model named, or the one for the languages.

        Raises ArchiveError where ``model`` is another one than the archive's: vectors of two encoders
        cannot be compared.
        """
        with explained(self.path):
            if self.store.empty() and db.writable(self.folder):
                name = model or model_for(languages)
                with db.writing(self._database):
                    if self.store.empty():  # else another process has been quicker
                        self.store.settle(name, encoder_for((), name).identity)
            _, own, identity = self.store.origin()
        asked = encoder_for((), model or own)
        if asked.identity != identity:
            other = f"{model or own} ({asked.identity})"
            raise ArchiveError(
                f"{self.folder}: built with the encoder {own} ({identity}), not {other}: "
                + (f"use --model {own}" if model else "begin another archive and add the articles to it")
            )
        return asked

    def add(
        self,
        articles: Sequence[Article],
        encoder: Encoder,
        cache: Lookup | None = None,
        progress: Progress | None = None,
    ) -> list[Added]:
        """Store articles in one transaction: all are on the disk when this returns, or none if it raises.

        An article that is there is left alone; one with the id of another content takes its place.
        Sentences are encoded before the lock is taken, so that other writers need not wait for that.
        """
        with explained(self.path):
            stored = self.store.hashes([article.document.id for article in articles])
        fresh = [
            article for article in articles if stored.get(article.document.id) != fingerprint(article.document)
        ]
        prepared = _prepared(fresh, encoder, cache, progress)
        done = {article.document.id: Change.UNCHANGED for article in articles}
        if prepared:
            with explained(self.path):
                first = (
                    self.mirror.searchable() is None
                )  # a file ahead of the store must be gone before ids are given
                with db.writing(self._database):
                    if encoder.identity != self.store.origin().identity:
                        raise ArchiveError(f"{self.folder}: not built with the encoder {encoder.identity}")
                    done |= {new.document.id: self._put(new) for new in prepared}
                self.mirror.top_up(first=first)
        return [Added(document, change) for document, change in done.items()]

    def _put(self, new: _Prepared) -> Change:
        document = new.document
        content = fingerprint(document)
        stored = self.store.hashes([document.id]).get(document.id)
        if stored == content:
            return Change.UNCHANGED  # another writer has been quicker
        if stored is not None:
            self.store.delete([document.id])
        self.store.insert(document, content, new.places, new.vectors)
        return Change.ADDED if stored is None else Change.REPLACED

    def remove(self, name: str) -> list[str]:
        """Remove the documents of that id or path, or read from below that folder; their ids."""
        with explained(self.path):
            with db.writing(self._database):
                ids = self.store.named(name)
                self.store.delete(ids)
            if ids:
                self.mirror.top_up()
            return ids

    def nearest(self, queries: Vectors, k: int, scope: Scope = EVERYTHING) -> list[list[Hit]]:
        """For each query, shape (n, d), the ``k`` passages of greatest cosine among those in the scope.

        Exact up to the rounding of float16 vectors; equals come by document and position.
        """
        with explained(self.path):
            file = self.mirror.searchable()
            with db.reading(self._database):
                ids = self.store.ranges(scope).ids()
                best = Best(queries, k)
                if len(ids):
                    best.take(self._blocks(ids, file))
                found = best.found()
                owners = self.store.owners(sorted({int(ids[rank]) for hits in found for rank, _ in hits}))
        return [[Hit(*owners[int(ids[rank])], cosine) for rank, cosine in hits] for hits in found]

    def _blocks(self, ids: Ids, file: VectorFile | None) -> Iterator[tuple[Ids, Halves]]:
        """All of ``ids`` with their vectors, in the order of the file; from the store what it lacks."""
        rows = file.rows(ids) if file else np.full(len(ids), -1, dtype=np.int64)
        order = np.argsort(rows, kind="stable")
        missing = int(np.count_nonzero(rows < 0))
        for places, vectors in self.store.vectors(ids[order[:missing]]):
            yield order[places], vectors
        for start in range(missing, len(order), BLOCK):
            ranks = order[start : start + BLOCK]
            yield ranks, file.vectors(rows[ranks]) if file else np.zeros((0, 0), np.float16)

    def documents(self, ids: Sequence[str]) -> list[Document]:
        """Those that are there, as they were added, sorted by id."""
        with explained(self.path):
            return list(self.store.documents(ids))

    def vectors(self, ids: Sequence[str]) -> dict[bytes, Vectors]:
        """The embeddings of those documents' passages, as ``encode.cache.key`` of encoder and text names them."""
        found: dict[bytes, Vectors] = {}
        with explained(self.path), db.reading(self._database):
            identity = self.store.origin().identity or ""
            for document in self.store.documents(ids):
                places = list(self.store.places(document.id))
                halves = np.frombuffer(b"".join(blob for *_, blob in places), dtype="<f2")
                vectors = normalised(halves.reshape(len(places), -1).astype(np.float32)) if places else ()
                for (_, place, _), vector in zip(places, vectors, strict=True):
                    found[key(identity, document.text[place.start : place.stop])] = vector
        return found

    def entries(self, scope: Scope = EVERYTHING) -> list[Entry]:
        """The list of documents, by id."""
        with explained(self.path):
            return list(self.store.entries(scope))

    def statistics(self) -> Statistics:
        with explained(self.path):
            log = self.path.with_name(f"{self.path.name}-wal")
            vectors = self.mirror.path()
            return self.store.statistics(_size(self.path) + _size(log), _size(vectors) if vectors else 0)

    @contextlib.contextmanager
    def steady(self) -> Iterator[None]:
        """No other process changes the archive meanwhile."""
        with db.writing(self._database) if db.writable(self.folder) else db.reading(self._database):
            yield


def _prepared(
    articles: Sequence[Article], encoder: Encoder, cache: Lookup | None, progress: Progress | None
) -> list[_Prepared]:
    """Articles with their passages encoded."""
    found = [(article.document, list(units(article))) for article in articles]
    texts = [unit.text for _, passages in found for unit in passages]
    vectors = embed(texts, encoder, cache, progress).astype(np.float16)
    starts = accumulate((len(passages) for _, passages in found), initial=0)
    return [
        _Prepared(
            document,
            [Placed(unit.position, unit.start, unit.end) for unit in passages],
            vectors[start : start + len(passages)],
        )
        for (document, passages), start in zip(found, starts, strict=False)
    ]


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _on_stderr(text: str) -> None:
    sys.stderr.write(f"audit: {text}\n")
