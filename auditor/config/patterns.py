"""Patterns of paths and ids, as ruff has them in ``per-file-ignores``."""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Iterable
from pathlib import PurePath

from auditor.config.errors import ConfigError
from auditor.model import Document

_PART = re.compile(r"/\*\*\Z|(?<![^/])(?:\*\*/)+|\*+|\?|\[!?\]?[^\]/]*\]")
_RANGE = re.compile(r"(?<=\w)(-)(?=\w)|\W")


def matching(patterns: Iterable[str], document: Document, root: str | None) -> tuple[str, ...]:
    """Those of the patterns that match the document's id, or its path as counted from the root.

    ``*`` and ``?`` stand for anything but a slash, ``**`` for any folders. A pattern without a slash is also
    held against the name of the file alone; one that ends in a slash means all that is below.
    """
    forms = [document.id, *(_paths(document.path, root) if document.path else ())]
    names = [*forms, document.path.rpartition("/")[2]]
    return tuple(
        pattern for pattern in patterns if any(map(compiled(pattern).match, forms if "/" in pattern else names))
    )


def _paths(path: str, root: str | None) -> list[str]:
    """The path from the file system's root, and from the project's."""
    try:
        whole = os.path.abspath(path)  # noqa: PTH100 - pathlib leaves the dots in
        below = os.path.relpath(whole, root)
    except (OSError, ValueError):  # the current folder was deleted; another drive
        return [path]
    return [PurePath(form).as_posix() for form in (whole, below)]


@functools.cache
def compiled(given: str) -> re.Pattern[str]:
    """The regular expression of a pattern; raises ConfigError."""
    pattern = given.removeprefix("./")
    pattern += "**" if pattern.endswith("/") else ""
    regex, end = "", 0
    for part in _PART.finditer(pattern):
        regex += re.escape(pattern[end : part.start()]) + _translated(part[0])
        end = part.end()
    try:
        return re.compile(f"(?s:{regex}{re.escape(pattern[end:])})\\Z")
    except re.error:  # [z-a]
        raise ConfigError(f"per-file-ignores: {given!r} is no pattern") from None


def _translated(part: str) -> str:
    if part.startswith("["):
        outside = part.startswith("[!")
        inside = _RANGE.sub(lambda match: match[1] or re.escape(match[0]), part[1 + outside : -1])
        return f"(?!/)[{'^' * outside}{inside}]"
    if part.startswith("**/"):
        return "(?:.*/)?"
    return {"/**": "/.+", "?": "[^/]"}.get(part, "[^/]*")
