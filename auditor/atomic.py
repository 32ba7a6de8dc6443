"""Files written whole or not at all, also when the machine stops in the middle."""

from __future__ import annotations

import contextlib
import functools
import os
import tempfile
import time
from pathlib import Path

_PREFIX = ".audit-"
_HOUR = 3_600


def replace(path: Path, text: str) -> None:
    """Put that text (UTF-8, line feeds as they are) in place of a file; raises OSError and leaves the old one.

    The text is on the disk before it takes the file's name, and the name is when this returns. A link is
    followed, and the permissions of a file that was there are kept.
    """
    replace_bytes(path, text.encode("utf-8"))


def replace_bytes(path: Path, data: bytes) -> None:
    """As ``replace``, for bytes."""
    target = path.resolve()
    _sweep(target.parent)
    mode = target.stat().st_mode & 0o7777 if target.exists() else 0o644
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=_PREFIX)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink(missing_ok=True)
        raise
    _synchronise(target.parent)


@functools.cache
def _sweep(folder: Path) -> None:
    """Once in a run, what earlier ones left that were killed while they wrote: nobody writes for an hour."""
    with contextlib.suppress(OSError):
        for left in folder.glob(f"{_PREFIX}*"):
            if time.time() - left.lstat().st_mtime > _HOUR:
                left.unlink()


def _synchronise(folder: Path) -> None:
    """The folder's entries, too, are on the disk; some file systems know no such thing."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
