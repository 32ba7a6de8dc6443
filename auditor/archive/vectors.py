"""The flat file of vectors: derived from the store, appended to, mapped into memory for searching.

After a header come records of one size: the passage's id (int64) and its vector (float16). Whoever appends
writes some records and then a *seal*, a record whose id is negative and holds the number of records since
the seal before and a running CRC-32 of everything up to it. Nothing counts that is not sealed, so a reader
never takes in half a record, and a torn or damaged end is told by arithmetic, not by trust. A checksum per
file would have to be made anew over the whole file with every article; one per record would cost Python a
call for each.

Sealed bytes are never overwritten or cut off: what must change is written to a new file that takes the
old one's name, so that a process that has the old one mapped goes on undisturbed.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import struct
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

Halves = NDArray[np.float16]
"""Shape (n, d): vectors as they are stored."""
Ids = NDArray[np.int64]
"""Shape (n,): ids of passages."""

_HEADER = struct.Struct(
    "<8sII32s16s"
)  # magic, version, dimension, SHA-256 of the encoder's identity, store's token
_MAGIC, _VERSION = b"AUDITVEC", 1
_EXTENT = 4096  # records under one seal at most
_LOOK = 2 * _EXTENT  # records read at once


def file_name(identity: str) -> str:
    """The name of the file for an encoder's vectors."""
    return f"vectors-{hashlib.sha256(identity.encode()).hexdigest()[:12]}.f16"


class VectorFile:
    """What a file holds up to its last seal; a file that is not there, or another store's, holds nothing."""

    def __init__(self, path: Path, identity: str, token: str, dimension: int) -> None:
        self.path = path
        self._header = _HEADER.pack(
            _MAGIC, _VERSION, dimension, hashlib.sha256(identity.encode()).digest(), bytes.fromhex(token)
        )
        self._type = np.dtype([("id", "<i8"), ("vector", "<f2", (dimension,))])
        self._stream: BinaryIO | None = None
        self._forget()

    def _forget(self) -> None:
        self.close()
        self.ids: Ids = np.zeros(0, dtype=np.int64)
        """Ids of the sealed records, ascending."""
        self.whole = False
        """Whether the file is there and nothing follows its last seal."""
        self._rows: Ids = np.zeros(0, dtype=np.int64)  # where each of ``ids`` stands
        self._end = 0  # records up to the last seal, seals counted
        self._sum = zlib.crc32(self._header)
        self._map: NDArray[Any] = np.zeros(0, self._type)

    def close(self) -> None:
        """Close the file."""
        if self._stream:
            self._stream.close()
        self._stream = None

    @property
    def last(self) -> int:
        """The greatest id, 0 where there is none: ids are appended in ascending order."""
        return int(self.ids[-1]) if len(self.ids) else 0

    def follow(self) -> None:
        """Take in what others have appended, or the file that has taken this one's place."""
        try:
            now = self.path.stat()
        except FileNotFoundError:
            self._forget()
            return
        if self._stream is None or not _same(self._stream, now.st_ino):
            self._forget()
            self._stream = self.path.open("rb", buffering=0)
            if self._stream.read(_HEADER.size) != self._header:
                self.close()
                return
        found = list(self._sealed(self._stream))
        if found:
            self.ids = np.concatenate([self.ids, *(ids for ids, _ in found)])
            self._rows = np.concatenate([self._rows, *(rows for _, rows in found)])
            self._map = np.memmap(self._stream, self._type, "r", _HEADER.size, (self._end,))
        self.whole = self._stream.seek(0, 2) == self._place(self._end)

    def _place(self, row: int) -> int:
        return _HEADER.size + row * self._type.itemsize

    def _sealed(self, stream: BinaryIO) -> Iterator[tuple[Ids, Ids]]:
        """Ids and rows of each extent behind the last known seal, as long as the sums are right."""
        size = self._type.itemsize
        while True:
            stream.seek(self._place(self._end))
            data = _read(stream, _LOOK * size)
            ids = np.frombuffer(data, self._type, len(data) // size)["id"]
            start = 0
            for seal in np.flatnonzero(ids < 0).tolist():
                total = zlib.crc32(memoryview(data)[start * size : seal * size], self._sum)
                if int(ids[seal]) != _seal(seal - start, total):
                    return
                yield ids[start:seal].copy(), np.arange(self._end, self._end + seal - start)
                self._sum = total
                self._end += seal + 1 - start
                start = seal + 1
            if start == 0:
                return

    def rows(self, ids: Ids) -> Ids:
        """Where each of some ids stands; -1 where it does not."""
        if not len(self.ids):
            return np.full(len(ids), -1, dtype=np.int64)
        places = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
        return np.where(self.ids[places] == ids, self._rows[places], -1)

    def vectors(self, rows: Ids) -> Halves:
        """The vectors in those rows, copied."""
        found: Halves = self._map["vector"][rows]
        return found

    def append(self, batches: Iterable[tuple[Ids, Halves]]) -> None:
        """Add vectors, their ids ascending and above ``last``; the caller holds the store's write lock.

        No word to the disk to hurry: after a loss of power the sums tell what is missing.
        """
        with self.path.open("r+b") as out:
            out.seek(self._place(self._end))
            self._write(out, batches, self._sum)
        self.follow()

    def rewrite(self, batches: Iterable[tuple[Ids, Halves]]) -> None:
        """Make the file anew with those vectors; the caller holds the store's write lock."""
        fresh = self.path.with_suffix(".new")
        try:
            with fresh.open("wb") as out:
                out.write(self._header)
                self._write(out, batches, zlib.crc32(self._header))
            fresh.replace(self.path)
        except OSError:
            with contextlib.suppress(OSError):
                fresh.unlink(missing_ok=True)  # the disk is full: half a file is of no use
            raise
        self._forget()
        self.follow()

    def _write(self, out: BinaryIO, batches: Iterable[tuple[Ids, Halves]], total: int) -> None:
        for ids, vectors in batches:
            for start in range(0, len(ids), _EXTENT):
                part = slice(start, start + _EXTENT)
                records = np.zeros(len(ids[part]) + 1, dtype=self._type)
                records["id"][:-1] = ids[part]
                records["vector"][:-1] = vectors[part]
                total = zlib.crc32(records[:-1].tobytes(), total)
                records["id"][-1] = _seal(len(records) - 1, total)
                out.write(records.tobytes())


def _seal(count: int, total: int) -> int:
    return -(count << 32 | total)


def _same(stream: BinaryIO, inode: int) -> bool:
    return os.fstat(stream.fileno()).st_ino == inode


def _read(stream: BinaryIO, size: int) -> bytes:
    """That many bytes, or what there is."""
    parts = []
    while size and (part := stream.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
