"""Settings: defaults, then pyproject.toml or auditor.toml, then AUDITOR_* variables, then flags.

A key that is unknown, or a value of the wrong kind, is an error that names the place and the nearest
known key.
"""

from __future__ import annotations

import contextlib
import difflib
import os
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from auditor.model import Severity, UserError

FORMATS = (
    "full",
    "concise",
    "json",
    "jsonl",
    "markdown",
    "sarif",
    "gitlab",
    "junit",
    "github",
    "checkstyle",
    "csv",
)
NEVER = "never"
MAX_JOBS = 256
"""More processes than any machine gains from; all of them start at once."""

_BOUNDS = {"threshold": 1.0, "min_score": 100.0, "max_penalty": float("inf")}
"""Settings that are numbers from 0, and their greatest value."""

_PREFIX = "AUDITOR_"
TRACEBACK = "AUDITOR_TRACEBACK"
"""The variable that is no setting: an internal error is shown whole."""


class ConfigError(UserError):
    """A setting that cannot be understood; the message is one line for the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All settings of a run; keys in files are these names with hyphens."""

    select: tuple[str, ...] = ("ALL",)
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_severity: Severity = Severity.MINOR
    fail_on: Severity | None = Severity.MAJOR
    """The least severity that makes the exit status 1; None: never."""
    output_format: str = "full"
    report_dir: str | None = None
    encoding: str = "utf-8"
    stdin_filename: str = "-"
    """The name, and by its suffix the kind, of what is read from standard input."""
    align: bool = True
    model: str | None = None
    """Encoder: minilm, multilingual, or any sentence-transformers name or folder; None: by language."""
    threshold: float = 0.5
    """Least probability that two passages are witnesses of one sentence."""
    cache: bool = True
    cache_dir: str | None = None
    """Where embeddings are kept; None: the user's cache folder."""
    jobs: int = 0
    """Processes; 0: one per processor where the corpus is large enough."""
    calques: tuple[str, ...] = ()
    """Own calque lexicons (TOML), beside the built-in ones."""
    report: tuple[str, ...] = ()
    """Further outputs of the run, each ``FORMAT=FILE``."""
    verdicts: str | None = None
    """File of decisions on findings; the command line takes auditor-verdicts.jsonl in the project's root."""
    fail_on_defects: bool = True
    """Whether a finding that a person confirmed still fails the gate."""
    review_on: Severity | None = Severity.MINOR
    """The least severity for which the gate asks for a review; None: never."""
    fail_rules: tuple[str, ...] = ()
    """Rules whose findings always reject a document at the gate."""
    pass_rules: tuple[str, ...] = ()
    """Rules whose findings never do."""
    min_score: float | None = None
    """Least score (0 to 100) with which a document passes the gate."""
    max_penalty: float | None = None
    """Greatest penalty per 1000 words with which a document passes the gate."""
    archive: str | None = None
    """Archive of passages against which new articles are held."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a setting's value comes from."""

    key: str
    value: Any
    source: str


def nearest(word: str, known: Iterable[str]) -> str:
    """``; did you mean 'x'?`` for the known word nearest to this one, or nothing."""
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""


def load(
    flags: Mapping[str, Any], *, isolated: bool = False, path: Path | None = None, start: Path | None = None
) -> tuple[Config, list[Origin]]:
    """The settings in force and their origins; raises ConfigError.

    ``flags`` are the values given on the command line (None: not given). ``isolated`` ignores files
    and the environment; ``path`` names the file instead of the nearest one above ``start``.
    """
    layers: list[tuple[str, dict[str, Any]]] = []
    if not isolated:
        file = path or find(start)
        if file:
            layers.append((str(file), _read(file)))
        layers += _environment()
    layers.append(("command line", {key: value for key, value in flags.items() if value is not None}))
    config = Config()
    sources = {key.name: "default" for key in fields(Config)}
    for source, layer in layers:
        values = {key.replace("-", "_"): _checked(source, key, value) for key, value in layer.items()}
        config = replace(config, **values)
        sources.update(dict.fromkeys(values, source))
    return config, [Origin(key.replace("_", "-"), getattr(config, key), sources[key]) for key in sorted(sources)]


def find(start: Path | None = None) -> Path | None:
    """The nearest auditor.toml, or pyproject.toml with a [tool.auditor] table, at or above a folder.

    None: the current folder, which may have been deleted; folders that are not ours to read have none.
    """
    with contextlib.suppress(OSError):
        start = start or Path.cwd()
        for folder in (start, *start.parents):
            own = folder / "auditor.toml"
            if own.is_file():
                return own
            project = folder / "pyproject.toml"
            if project.is_file() and _section(_toml(project)) is not None:
                return project
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
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: {error}") from None


def _read(path: Path) -> dict[str, Any]:
    whole = _toml(path)
    table = (_section(whole) or {}) if path.name == "pyproject.toml" or set(whole) == {"tool"} else whole
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: [tool.auditor] is no table")
    base = path.parent
    for key in (
        "report-dir",
        "cache-dir",
        "calques",
        "verdicts",
        "archive",
    ):  # paths in a file are relative to that file
        if isinstance(table.get(key), str):
            table[key] = str(base / table[key])
        elif isinstance(table.get(key), list):
            table[key] = [str(base / item) if isinstance(item, str) else item for item in table[key]]
    return table


def _environment() -> list[tuple[str, dict[str, Any]]]:
    """A layer for each AUDITOR_* variable, named as it; an empty one counts as not set."""
    layers = []
    for variable, value in sorted(os.environ.items()):
        name = variable.removeprefix(_PREFIX)
        if name != variable and value and variable != TRACEBACK:
            layers.append((variable, {name.lower().replace("_", "-"): _parsed(name, value)}))
    return layers


def _parsed(name: str, value: str) -> Any:
    """An environment variable's text as the type of its setting."""
    default = getattr(Config(), name.lower(), None)
    if isinstance(default, tuple):
        return [part.strip() for part in value.split(",") if part.strip()]
    if isinstance(default, bool):
        return {"1": True, "true": True, "0": False, "false": False}.get(value.lower(), value)
    if isinstance(default, int) and not isinstance(default, Severity) and value.isdigit():
        return int(value)
    if isinstance(default, float) or name.lower() in _BOUNDS:
        with contextlib.suppress(ValueError):
            return float(value)
    return value


def _checked(source: str, key: str, value: Any) -> Any:
    name = key.replace("-", "_")
    known = [field.name for field in fields(Config)]
    if name not in known:
        hyphened = [field.replace("_", "-") for field in known]
        raise ConfigError(f"{source}: unknown setting {key!r}{nearest(key, hyphened)}")
    try:
        return _converted(name, value)
    except (TypeError, ValueError, LookupError) as error:
        raise ConfigError(f"{source}: {key} = {value!r}: {_expected(name) or error}") from None


def _expected(name: str) -> str:
    severities = ", ".join(severity.label for severity in Severity)
    return {
        "min_severity": f"expected one of {severities}",
        "fail_on": f"expected one of {severities}, {NEVER}",
        "review_on": f"expected one of {severities}, {NEVER}",
        "output_format": f"expected one of {', '.join(FORMATS)}",
        "jobs": f"expected a whole number up to {MAX_JOBS}, 0 for one per processor",
        "select": "expected a list of strings, and at least one",
        "encoding": "expected the name of an encoding of text",
        "align": "expected true or false",
        "cache": "expected true or false",
        "fail_on_defects": "expected true or false",
        "threshold": "expected a number from 0 to 1",
        "min_score": "expected a number from 0 to 100",
        "max_penalty": "expected a number, 0 or more",
    }.get(
        name,
        "expected a list of strings" if isinstance(getattr(Config(), name), tuple) else "expected a string",
    )


def _converted(name: str, value: Any) -> Any:
    if name in ("min_severity", "fail_on", "review_on"):
        return None if name != "min_severity" and value == NEVER else Severity.parse(str(value))
    default = getattr(Config(), name)
    if isinstance(default, tuple):
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise TypeError
        if name == "select" and not value:  # an empty variable of a script would pass every article
            raise ValueError
        return tuple(value)
    if name in _BOUNDS:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= _BOUNDS[name]:
            raise TypeError
        return float(value)
    if isinstance(default, bool | int):
        if type(value) is not type(default) or not 0 <= value <= MAX_JOBS:
            raise TypeError
        return value
    if not isinstance(value, str) or (name == "output_format" and value not in FORMATS):
        raise TypeError
    if name == "encoding":
        "".encode(value)
    elif "\0" in value:
        raise ValueError
    return value
