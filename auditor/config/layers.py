"""Settings from their places: defaults, then pyproject.toml or auditor.toml, then AUDITOR_* variables, then flags.

A key that is unknown, or a value of the wrong kind, is an error that names the place and the nearest
known key. Tables are laid over one another key by key.
"""

from __future__ import annotations

import contextlib
import os
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from auditor.config.errors import ConfigError
from auditor.config.kinds import Kind
from auditor.config.notation import dotted
from auditor.config.settings import ROOT, Config, settings
from auditor.config.tables import Nested

_PREFIX = "AUDITOR_"
TRACEBACK = "AUDITOR_TRACEBACK"
"""The variable that is no setting: an internal error is shown whole."""
DEFAULT = "default"
FLAGS = "command line"
VERDICTS = "auditor-verdicts.jsonl"
"""The file of decisions in the project's root."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a setting's value comes from; ``key`` is dotted for values inside tables, ``shown`` is for people."""

    key: str
    value: Any
    source: str
    shown: str


class _Layer(NamedTuple):
    source: str
    table: Mapping[str, Any]
    folder: Path | None = None
    """What relative paths are under; None: as they stand."""


class _Leaf(NamedTuple):
    value: Any
    source: str
    shown: str


def load(
    flags: Mapping[str, Any],
    *,
    isolated: bool = False,
    path: Path | None = None,
    start: Path | None = None,
    lines: Sequence[str] = (),
) -> tuple[Config, list[Origin]]:
    """The settings in force and their origins; raises ConfigError.

    ``flags`` are the values given on the command line (None: not given), ``lines`` are further ones as lines
    of TOML. ``isolated`` ignores files and the environment; ``path`` names the file instead of the nearest one
    above ``start``.
    """
    file = None if isolated else path or find(start)
    layers = [] if isolated else [*_file(file), *_environment()]
    layers += [_Layer(FLAGS, _parsed(line)) for line in lines]
    layers.append(_Layer(FLAGS, {key: value for key, value in flags.items() if value is not None}))
    tree: dict[str, Any] = {}
    for key, known in settings().items():
        tree[key] = {} if isinstance(known.kind, Nested) else _leaf(known.kind, known.default, DEFAULT)
    for layer in layers:
        _lay(tree, ROOT, layer, layer.table, ())
    if not isolated:
        _settle(tree, file, start)
    return _built(ROOT, tree), list(_walk(tree, ()))


def find(start: Path | None = None) -> Path | None:
    """The nearest auditor.toml, or pyproject.toml with a [tool.auditor] table, at or above a folder.

    None: the current folder, which may have been deleted; folders that are not ours to read have none.
    """
    with contextlib.suppress(OSError):
        for folder in _upwards(start):
            own = folder / "auditor.toml"
            if own.is_file():
                return own
            project = folder / "pyproject.toml"
            if project.is_file() and _section(_toml(project)) is not None:
                return project
    return None


def _upwards(start: Path | None) -> tuple[Path, ...]:
    start = start or Path.cwd()
    return (start, *start.parents)


def _settle(tree: dict[str, Any], file: Path | None, start: Path | None) -> None:
    """Where nobody says otherwise: the root of the project, and the file of verdicts in it."""
    if tree["root"].source == DEFAULT:
        tree["root"] = _leaf(settings()["root"].kind, _root(file, start), DEFAULT)
    if tree["verdicts"].source == DEFAULT:
        value = str(Path(tree["root"].value or "") / VERDICTS)
        tree["verdicts"] = _leaf(settings()["verdicts"].kind, value, DEFAULT)


def _root(file: Path | None, start: Path | None) -> str | None:
    """The folder of the configuration file, else the nearest one upwards with .git, else the current one."""
    if file:
        return str(file.parent)
    with contextlib.suppress(OSError):
        folders = _upwards(start)
        return str(next((folder for folder in folders if (folder / ".git").exists()), folders[0]))
    return None


def _section(table: dict[str, Any]) -> Any:
    """What a file has under [tool.auditor]; None: nothing."""
    tool = table.get("tool")
    return tool.get("auditor") if isinstance(tool, dict) else None


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigError(f"{path}: {error}") from None


def _file(path: Path | None) -> list[_Layer]:
    """The layer of a configuration file."""
    if path is None:
        return []
    whole = _toml(path)
    table = (_section(whole) or {}) if path.name == "pyproject.toml" or set(whole) == {"tool"} else whole
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: [tool.auditor] is no table")
    return [_Layer(str(path), table, path.parent)]


def _environment() -> list[_Layer]:
    """A layer for each AUDITOR_* variable, named as it; an empty one counts as not set."""
    layers = []
    for variable, text in sorted(os.environ.items()):
        key = variable.removeprefix(_PREFIX).lower().replace("_", "-")
        if variable.startswith(_PREFIX) and text and variable != TRACEBACK:
            known = settings().get(key)
            layers.append(_Layer(variable, {key: known.kind.parse(text) if known else text}))
    return layers


def _parsed(line: str) -> dict[str, Any]:
    """A line of TOML of the command line."""
    try:
        return tomllib.loads(line)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{FLAGS}: {line!r} is no line of TOML: {error}") from None


def _lay(
    tree: dict[str, Any], kind: Nested[Any], layer: _Layer, table: Mapping[str, Any], path: tuple[str, ...]
) -> None:
    """Lay a table of a layer over what the layers before it said."""
    for given, value in table.items():
        try:
            key, inner = kind.entry(given)
        except ValueError as error:
            raise ConfigError(
                ": ".join(part for part in (layer.source, dotted(path), str(error)) if part)
            ) from None
        here = (*path, key)
        if isinstance(inner, Nested) and isinstance(value, Mapping):
            _lay(tree.setdefault(key, {}), inner, layer, value, here)
            continue
        try:
            converted = inner.convert(value)
        except ValueError:
            where = f"{layer.source}: {dotted(here)} = {value!r}"
            raise ConfigError(f"{where}: expected {inner.expected}") from None
        located = inner.located(converted, layer.folder) if layer.folder else converted
        tree[key] = _leaf(inner, located, layer.source)


def _leaf(kind: Kind[Any], value: Any, source: str) -> _Leaf:
    return _Leaf(value, source, kind.shown(value))


def _built(kind: Nested[Any], tree: Mapping[str, Any]) -> Any:
    """The value of a table from its leaves."""
    values = {}
    for key, found in tree.items():
        inner = kind.entry(key)[1]
        values[key] = _built(inner, found) if isinstance(inner, Nested) else found.value
    return kind.build(values)


def _walk(tree: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[Origin]:
    """Each value, sorted by key; of a table those inside it."""
    for key in sorted(tree):
        here, found = (*path, key), tree[key]
        if isinstance(found, _Leaf):
            yield Origin(dotted(here), *found)
        elif found:
            yield from _walk(found, here)
        elif not path:
            yield Origin(key, found, DEFAULT, settings()[key].kind.shown(found))
