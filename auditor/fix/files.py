"""Writes mended files: each whole or not at all, the original kept beside it."""

from __future__ import annotations

import os
import shutil
from itertools import count
from pathlib import Path
from typing import NamedTuple

from auditor import atomic
from auditor.fix.mend import Mended
from auditor.fix.splice import SpliceError
from auditor.ingest.find import real


class Change(NamedTuple):
    """A file before and after; ``mended`` are its documents that have edits."""

    path: str
    before: bytes
    after: bytes
    mended: tuple[Mended, ...]


def write(change: Change, backup: bool = True) -> Path | None:
    """Replace the file, and return where the original is kept.

    Raises OSError where that is refused, and SpliceError where the file is no longer as it was. Killed
    at any moment, it leaves the file as it was or as it is to be. A link stays a link.
    """
    path = real(change.path).resolve()
    with path.open("r+b") as file:  # a file that may not be written is not replaced either
        if file.read() != change.before:
            raise SpliceError("it has changed since it was read")
    kept = _keep(path) if backup else None
    try:
        atomic.replace_bytes(path, change.after)
    except BaseException:
        if kept:
            kept.unlink(missing_ok=True)
        raise
    return kept


def _keep(path: Path) -> Path:
    """The original under a second name, ``NAME.orig`` or the first of ``NAME.orig.1`` … that is free."""
    for number in count():
        beside = path.with_name(f"{path.name}.orig{f'.{number}' if number else ''}")
        try:
            os.link(path, beside)
        except FileExistsError:
            continue
        except OSError:  # a file system without hard links
            if beside.exists():
                continue
            shutil.copy2(path, beside)
        return beside
    raise AssertionError
