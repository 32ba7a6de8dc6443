"""Which files of a path are articles."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from auditor import config
from auditor.model import InputError

SUFFIXES = frozenset({".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson"})
"""Files of a folder that are read; a file that is named itself is read whatever its suffix."""

_BYTE = re.compile(r"\\x([89a-f][0-9a-f])")
_STREAMS = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")  # pipes that may be read, since a shell made them


def find(path: Path) -> Iterator[Path | InputError]:
    """The article files at a path: itself, or those below a folder, sorted, without hidden ones and verdicts."""
    refused = _refused(path)
    if refused or not path.is_dir():
        yield refused or path
        return
    empty = True
    for item in _walk(path):
        empty = False
        yield item
    if empty:
        yield InputError(shown(path), f"no articles in this folder ({', '.join(sorted(SUFFIXES))})")


def shown(path: Path) -> str:
    """The path as text; bytes that are not UTF-8 become ``\\xNN``."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def real(name: str) -> Path:
    """The path that is shown as that: of a file whose name is not UTF-8, the bytes of its name."""
    path = Path(name)
    if "\\x" not in name or os.path.exists(name):  # noqa: PTH110 - Path.exists fails on a name too long
        return path
    return Path(_BYTE.sub(lambda match: chr(0xDC00 + int(match[1], 16)), name))


def reason(error: OSError | ValueError) -> str:
    """Why the system refused, in its words."""
    return (isinstance(error, OSError) and error.strerror) or str(error)


def _refused(path: Path) -> InputError | None:
    """Why the path can be neither read nor searched, if so; opening a pipe or device could wait for ever."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        return InputError(shown(path), reason(error))
    if stat.S_ISREG(mode) or stat.S_ISDIR(mode) or str(path).startswith(_STREAMS):
        return None
    return InputError(shown(path), f"a {_kind(mode)}, not a file")


def _kind(mode: int) -> str:
    if stat.S_ISFIFO(mode):
        return "named pipe"
    return "socket" if stat.S_ISSOCK(mode) else "device"


def _counts(name: str) -> bool:
    return not name.startswith(".") and name != config.VERDICTS


def _walk(top: Path) -> Iterator[Path | InputError]:
    """Depth first, in the order of names; a loop of links is an error where it closes."""
    pending: list[tuple[Path, frozenset[str]]] = [(top, frozenset())]
    while pending:
        path, above = pending.pop()
        if path is not top:
            refused = _refused(path) if path.suffix.lower() in SUFFIXES or path.is_symlink() else None
            if refused or not path.is_dir():
                if path.suffix.lower() in SUFFIXES:
                    yield refused or path
                continue
        real = os.path.realpath(path)
        if real in above:
            yield InputError(shown(path), "a link to a folder above itself: not followed")
            continue
        try:
            names = sorted((p.name for p in path.iterdir() if _counts(p.name)), reverse=True)
        except OSError as error:
            yield InputError(shown(path), reason(error))
            continue
        pending.extend((path / name, above | {real}) for name in names)
