"""The output formats by name; a format's module is loaded when it is used.

A format is a module of this package: one of ``TEXTS`` has ``render(report) -> str``, one of ``PAGES``
has ``write(report, path)`` and makes its files itself.
"""

from __future__ import annotations

import importlib
import posixpath
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from auditor.config import ConfigError, nearest
from auditor.model import Report
from auditor.render import files

TEXTS = {
    "full": "full",
    "concise": "concise",
    "json": "as_json",
    "jsonl": "as_jsonl",
    "markdown": "markdown",
    "sarif": "sarif",
    "gitlab": "gitlab",
    "junit": "junit",
    "github": "github",
    "checkstyle": "checkstyle",
    "csv": "as_csv",
}
PAGES: dict[str, str] = {}

LOCALE = frozenset({"full", "concise", "markdown"})
"""Formats for people, in the encoding of their terminal; the others are UTF-8 wherever they are read."""


class Target(NamedTuple):
    """A format and the file in which a report is wanted."""

    format: str
    path: Path

    @property
    def shows_articles(self) -> bool:
        """Whether the format shows whole articles, so that their texts must be kept in the report."""
        return self.format in PAGES


def targets(wanted: tuple[str, ...]) -> list[Target]:
    """The targets of ``FORMAT=FILE`` settings; raises ConfigError for one that names no format, or no own file."""
    found = [_target(setting) for setting in wanted]
    paths = [posixpath.normpath(target.path.as_posix()) for target in found]
    for setting, path in zip(wanted, paths, strict=True):
        if paths.count(path) > 1:
            raise ConfigError(f"report {setting!r}: another report goes to {path!r}")
    return found


def _target(setting: str) -> Target:
    name, equals, file = setting.partition("=")
    known = [*TEXTS, *PAGES]
    if name not in known:
        raise ConfigError(f"report {setting!r}: no format is called {name!r}{nearest(name, known)}")
    if not equals or not file or "\0" in file:
        raise ConfigError(f"report {setting!r}: expected {name}=FILE")
    if file == "-":
        raise ConfigError(f"report {setting!r}: what goes to standard output is the output format")
    return Target(name, Path(file))


def text(name: str, report: Report) -> str:
    """The report in that format, one of ``TEXTS``."""
    render: Callable[[Report], str] = importlib.import_module(f"auditor.render.{TEXTS[name]}").render
    return render(report)


def write(report: Report, target: Target) -> None:
    """Write the report; a text whole or not at all. Raises OSError where that cannot be done."""
    target.path.parent.mkdir(parents=True, exist_ok=True)
    if target.shows_articles:
        importlib.import_module(f"auditor.render.{PAGES[target.format]}").write(report, target.path)
    else:
        files.put(target.path, text(target.format, report))
