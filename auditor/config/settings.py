"""Every setting, declared once: its type, default, kind of value and meaning, for files, flags and the schema."""

# ruff: noqa: RUF009 - setting() makes a field, and no default

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from types import MappingProxyType
from typing import TypeVar, cast

from auditor.config.kinds import (
    Choice,
    Encoding,
    Kind,
    Level,
    LevelOrNever,
    Number,
    Place,
    Text,
    Truth,
    Whole,
)
from auditor.config.lists import Outputs, Places, Selectors, Words
from auditor.config.tables import Setting, Struct, Table
from auditor.model import Severity

FORMATS = (
    "full", "concise", "json", "jsonl", "markdown",
    "sarif", "gitlab", "junit", "github", "checkstyle", "csv",
)  # fmt: skip
MAX_JOBS = 256
"""More processes than any machine gains from; all of them start at once."""

T = TypeVar("T")
D = TypeVar("D")


def setting(default: D, kind: Kind[T], meaning: str) -> D | T:
    """A field of Config; ``meaning`` is for people: the help of its flag and the schema show it."""
    return cast("D | T", field(default=default, metadata={"kind": kind, "meaning": meaning}))


def table(kind: Table[T], meaning: str) -> Mapping[str, T]:
    """A field of Config that is a table, empty by default."""
    return cast("Mapping[str, T]", field(default_factory=dict, metadata={"kind": kind, "meaning": meaning}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Settings for the documents of one outlet or language; each means what it means in ``Config``.

    ``select`` begins a selection of its own; ``extend_select``, ``ignore`` and ``severity`` add to what holds
    everywhere and win over it; the other values stand in its place. None: as everywhere.
    """

    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    min_score: float | None = None
    max_penalty: float | None = None
    fail_rules: tuple[str, ...] | None = None
    pass_rules: tuple[str, ...] | None = None


def _profile() -> Mapping[str, Setting]:
    names = {_key(part.name) for part in fields(Profile)}
    return {key: found for key, found in settings().items() if key in names}


PROFILE = Struct(Profile, _profile)


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All settings of a run; keys in files are these names with hyphens."""

    select: tuple[str, ...] = setting(
        ("ALL",), Selectors(least=1), "Run only these rules: codes, beginnings of codes, or names."
    )
    extend_select: tuple[str, ...] = setting((), Selectors(), "Run these rules too.")
    ignore: tuple[str, ...] = setting((), Selectors(), "Do not run these rules.")
    severity: Mapping[str, Severity] = table(
        Table(Level(), rules=True), "Severities other than the rules' own, by code, beginning of codes, or name."
    )
    per_file_ignores: Mapping[str, tuple[str, ...]] = table(
        Table(Selectors()),
        "Rules that do not run on documents whose path or id matches a pattern, such as archive/**.",
    )
    outlets: Mapping[str, Profile] = table(Table(PROFILE), "Settings for the documents of an outlet, by its name.")
    languages: Mapping[str, Profile] = table(
        Table(PROFILE, "[a-z]{2,3}", "code of a language, such as fr"),
        "Settings for documents in a language, by its ISO 639-1 code.",
    )
    min_severity: Severity = setting(Severity.MINOR, Level(), "Leave out lesser findings.")
    fail_on: Severity | None = setting(Severity.MAJOR, LevelOrNever(), "Least severity to exit 1 on.")
    output_format: str = setting("full", Choice(*FORMATS), "What is printed on standard output.")
    report: tuple[str, ...] = setting((), Outputs(), "Also write the report to a file, in any format.")
    report_dir: str | None = setting(
        None, Place("FOLDER"), "Also write a .md and a .json file for each document to this folder."
    )
    encoding: str = setting("utf-8", Encoding(), "Encoding of text files.")
    stdin_filename: str = setting("-", Text(), "Name of standard input; its suffix says its kind.")
    align: bool = setting(True, Truth(), "Hold documents against one another.")
    model: str | None = setting(
        None,
        Text(),
        "Encoder: minilm, multilingual, or any sentence-transformers name or folder; none: by language.",
    )
    estimate: bool = setting(
        True, Truth(), "Hold English passages against one another with a trained model, word by word."
    )
    threshold: float = setting(
        0.5, Number(1), "Least probability that two passages are witnesses of one sentence."
    )
    cache: bool = setting(True, Truth(), "Keep embeddings, and what runs found, for the next run.")
    cache_dir: str | None = setting(None, Place("FOLDER"), "Where these are kept; none: the user's cache folder.")
    jobs: int = setting(
        0, Whole(MAX_JOBS, ", 0 for one per processor"), "Processes; 0: one per processor where it pays."
    )
    calques: tuple[str, ...] = setting(
        (), Places("FILES"), "Lexicons of calques (TOML), beside the built-in ones."
    )
    acronyms: Mapping[str, str] = table(
        Table(Text()), "Acronyms of source languages with the English ones, beside the built-in ones."
    )
    boilerplate: tuple[str, ...] = setting(
        (), Words("LINES"), "Lines that belong to no article, such as “Our top stories *”; * is up to six words."
    )
    names: tuple[str, ...] = setting((), Words(), "Names and words that are right as they are spelt.")
    vocabulary: tuple[str, ...] = setting((), Places("FILES"), "Files of such names and words, one a line.")
    root: str | None = setting(
        None,
        Place("FOLDER"),
        "The project's folder, from which paths count; by default that of the settings' file or of .git.",
    )
    verdicts: str | None = setting(
        None, Place(), "File of decisions on findings; by default auditor-verdicts.jsonl in the root."
    )
    review_on: Severity | None = setting(
        Severity.MINOR, LevelOrNever(), "Least severity for which the gate asks for a review."
    )
    fail_on_defects: bool = setting(
        False, Truth(), "Whether a defect that a person has confirmed fails again; else only what is new does."
    )
    fail_rules: tuple[str, ...] = setting(
        (), Selectors(), "Rules whose findings always reject a document at the gate."
    )
    pass_rules: tuple[str, ...] = setting((), Selectors(), "Rules whose findings never reject one.")
    min_score: float | None = setting(None, Number(100), "Least score with which a document passes the gate.")
    max_penalty: float | None = setting(
        None, Number(), "Greatest penalty per 1000 words with which a document passes the gate."
    )
    against: tuple[str, ...] = setting(
        (), Places("PATHS"), "Articles, or an archive of them, against which new articles are held."
    )


@functools.cache
def settings() -> Mapping[str, Setting]:
    """All settings by key, sorted."""
    found = {}
    for part in sorted(fields(Config), key=lambda part: part.name):
        default = {} if part.default is MISSING else part.default
        found[_key(part.name)] = Setting(part.name, _key(part.name), default=default, **part.metadata)
    return MappingProxyType(found)


def _key(name: str) -> str:
    return name.replace("_", "-")


ROOT = Struct(Config, settings)
