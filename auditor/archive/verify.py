"""Whether an archive is what it says: the database, every article in it, and the vector file."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from auditor.archive.database import explained
from auditor.archive.folder import Archive
from auditor.archive.model import fingerprint
from auditor.archive.vectors import VectorFile
from auditor.model import Document

_SHOWN = 20  # faults of one kind that are listed


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found: ``faults`` of the store stay, ``healed`` faults of the vector file are gone."""

    documents: int
    passages: int
    faults: tuple[str, ...]
    healed: tuple[str, ...]


def verify(archive: Archive) -> Verified:
    """Read everything while other writers wait, and rebuild the vector file if it does not agree.

    Raises ArchiveError.
    """
    faults: list[str] = []
    healed: list[str] = []
    documents, passages = 0, 0
    with explained(archive.path):
        with archive.steady():
            faults += archive.store.faults()[:_SHOWN]
            for name, number, fault in _documents(archive):
                documents, passages = documents + 1, passages + number
                if fault and len(faults) < _SHOWN:
                    faults.append(f"{name}: {fault}")
            file = archive.mirror.file()
            difference = _difference(archive, file) if file else None
        if file and difference:
            if archive.mirror.rebuild():
                healed.append(f"{file.path.name}: {difference}; rebuilt")
            else:
                faults.append(f"{file.path.name}: {difference}")
    return Verified(documents, passages, tuple(faults), tuple(healed))


def _documents(archive: Archive) -> Iterator[tuple[str, int, str | None]]:
    """Each document with the number of its passages, and what is wrong with it."""
    hashes = dict(archive.store.all_hashes())
    size = 2 * (archive.store.dimension() or 0)
    for name in sorted(hashes):
        passages = list(archive.store.places(name))
        try:
            (document,) = archive.store.documents([name])
        except (zlib.error, UnicodeDecodeError) as error:
            yield name, len(passages), f"its text cannot be read ({error})"
            continue
        fault = None
        if fingerprint(document) != hashes[name]:
            fault = "its content is not what was added"
        elif not _in_order(document, [(place.start, place.stop) for _, place, _ in passages]):
            fault = "its passages do not lie within its text"
        elif any(len(blob) != size for _, _, blob in passages):
            fault = "a vector of another length"
        elif any(b - a != 1 for (a, *_), (b, *_) in pairwise(passages)):
            fault = "its passages are not numbered one after the other"
        yield name, len(passages), fault


def _in_order(document: Document, spans: list[tuple[int, int]]) -> bool:
    ends = [0, *(end for _, end in spans)]
    return all(before <= start < end for before, (start, end) in zip(ends, spans, strict=False)) and ends[
        -1
    ] <= len(document.text)


def _difference(archive: Archive, file: VectorFile) -> str | None:
    """What is wrong with the vector file, if something is."""
    if not file.path.exists():
        return "missing"
    if not file.whole:
        return "torn or damaged"
    if file.last > archive.store.issued():
        return "ahead of the store"
    for ids, vectors in archive.store.after(0):
        rows = file.rows(ids)
        if (rows < 0).any():
            return "not all passages are in it"
        if not np.array_equal(file.vectors(rows).view(np.uint16), vectors.view(np.uint16)):
            return "vectors differ from the store's"
    return None
