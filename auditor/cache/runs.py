"""What whole runs found, for those that come again with nothing changed: the same documents, settings, program.

Verdicts, thresholds of the gate and formats of output may change; they are applied to what is kept.
"""

from __future__ import annotations

import functools
import hashlib
import os
import sys
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any

import msgpack

from auditor.audited import Audited, Compared
from auditor.cache import disk
from auditor.config import Config
from auditor.model import Document, Evidence, Excerpt, Family, Finding, Member, Reuse, Severity

_MOST = 2**27  # bytes that are kept, compressed: some dozens of runs over 1,000 articles
_MODELS = (None, "minilm", "multilingual", "tiny")
"""Encoders that come with packages; a folder of a user's own may change unseen."""
_NO_MATTER = frozenset(
    {
        "against", "cache", "cache_dir", "encoding", "fail_on", "fail_on_defects", "jobs", "max_penalty",
        "min_score", "min_severity", "output_format", "report", "report_dir", "review_on", "stdin_filename",
        "verdicts",
    }
)  # fmt: skip
"""Settings that change nothing of what is found in documents that were read."""


def known(name: bytes, documents: Sequence[Document], settings: Config) -> Compared | None:
    """What a run of that ``key`` over these documents found, if it is kept."""
    with disk.opened(settings.cache_dir, wanted=settings.cache) as kept:
        body = kept.get("run", [name]).get(name) if kept else None
    if body is not None:
        with suppress(zlib.error, msgpack.UnpackException, ValueError, TypeError):  # as if it were not there
            return _unpacked(body, documents)
    return None


def keep(name: bytes, found: Compared, settings: Config) -> None:
    """Keep what a run of that ``key`` found, unless a rule crashed in it."""
    if any(result.errors for result in found.results):
        return
    with disk.opened(settings.cache_dir, wanted=settings.cache) as kept:
        if kept:
            kept.put("run", {name: _packed(found)})
            kept.trim("run", _MOST)


def key(documents: Sequence[Document], settings: Config) -> bytes | None:
    """SHA-256 of all that decides what is found; None where nothing is to be kept, or something
    may change unseen or cannot be read.
    """
    if not settings.cache or settings.model not in _MODELS:
        return None
    chosen = [(part.name, getattr(settings, part.name)) for part in fields(Config) if part.name not in _NO_MATTER]
    try:
        digest = hashlib.sha256(repr((_program(), str(Path.cwd()), chosen)).encode("utf-8", "surrogatepass"))
        for path in (*settings.calques, *settings.vocabulary):
            digest.update(hashlib.sha256(Path(path).read_bytes()).digest())
    except OSError:
        return None
    for document in sorted(documents, key=lambda document: document.id):
        digest.update(repr(_values(document)).encode("utf-8", "surrogatepass"))
    return digest.digest()


@functools.cache
def _program() -> str:
    """A digest of the files of this package, of the Python that runs it, and of what is installed beside it."""
    parts = [sys.version, *sorted(_installed()), *sorted(_files(str(Path(__file__).parent.parent)))]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _installed() -> Iterator[str]:
    """The folders that installers make for each package, which have its version in their names."""
    for folder in sys.path:
        try:
            with os.scandir(folder or ".") as entries:
                yield from (entry.name for entry in entries if entry.name.endswith((".dist-info", ".egg-info")))
        except OSError:
            continue


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            else:
                found = entry.stat()
                yield f"{entry.path} {found.st_size} {found.st_mtime_ns}"


def _packed(found: Compared) -> bytes:
    results = sorted(found.results, key=lambda result: result.document.id)
    codes = list(dict.fromkeys(result.codes for result in results))
    rows = [(r.language, r.words, codes.index(r.codes), r.findings) for r in results]
    whole = ([sorted(some) for some in codes], rows, found.families, found.reuse)
    return zlib.compress(msgpack.packb(whole, default=_values, unicode_errors="surrogatepass"), 1)


def _values(item: Any) -> tuple[Any, ...]:
    """What a dataclass is made of, in order."""
    return tuple(getattr(item, part.name) for part in fields(item))


def _unpacked(body: bytes, documents: Sequence[Document]) -> Compared:
    codes, rows, families, reuse = msgpack.unpackb(
        zlib.decompress(body), unicode_errors="surrogatepass", use_list=False
    )
    sets = [frozenset(some) for some in codes]
    ordered = sorted(documents, key=lambda document: document.id)
    return Compared(
        [
            Audited(document, language, words, tuple(map(_finding, findings)), (), sets[number])
            for document, (language, words, number, findings) in zip(ordered, rows, strict=True)
        ],
        tuple(
            Family(name, tuple(Member(*member) for member in members), score) for name, members, score in families
        ),
        {document: tuple(Reuse(*one) for one in shared) for document, shared in reuse.items()},
    )


def _finding(values: Sequence[Any]) -> Finding:
    given = dict(zip(_FINDING, values, strict=True))
    given["severity"] = Severity(given["severity"])
    given["evidence"] = tuple(Evidence(*evidence) for evidence in given["evidence"])
    given["excerpt"] = Excerpt(*given["excerpt"])
    return Finding(**given)


_FINDING = tuple(part.name for part in fields(Finding))
