"""Settings that are tables, every setting by variable, wrong values of all kinds, and the schema for editors."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.config import SCHEMA, Config, ConfigError, Profile, load, settings
from auditor.config.notation import dotted
from auditor.model import Severity


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


WHOLE = """
ignore = ["TRM"]
names = ["Özkizilcik"]

[severity]
FLU100 = "minor"

[per-file-ignores]
"archive/**" = ["MRK"]

[outlets."Example Times"]
min-score = 95
fail_rules = ["ACC"]

[languages.fr]
extend-select = ["TRM001"]
severity = {FLU = "critical"}
"""
"""A file with tables of every kind."""


def origins(*lines: str, **flags: Any) -> dict[str, tuple[str, str]]:
    """What each setting is and where it comes from, both as people see them."""
    return {origin.key: (origin.shown, origin.source) for origin in load(flags, lines=lines)[1]}


def refused(*lines: str, **flags: Any) -> str:
    with pytest.raises(ConfigError) as raised:
        load(flags, lines=lines)
    return str(raised.value)


def test_tables_become_profiles_patterns_and_severities(tmp_path: Path) -> None:
    (tmp_path / "auditor.toml").write_text(WHOLE, encoding="utf-8")
    config = load({})[0]
    assert config.severity == {"FLU100": Severity.MINOR}
    assert config.per_file_ignores == {"archive/**": ("MRK",)}
    assert config.outlets == {"Example Times": Profile(min_score=95.0, fail_rules=("ACC",))}
    assert config.languages == {
        "fr": Profile(extend_select=("TRM001",), severity={"FLU": Severity.CRITICAL}),
    }


def test_layers_add_to_tables_key_by_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "auditor.toml").write_text(WHOLE, encoding="utf-8")
    monkeypatch.setenv("AUDITOR_SEVERITY", '{FLU100 = "major", MRK = "minor"}')
    monkeypatch.setenv("AUDITOR_OUTLETS", '{"Example Times": {"min-score": 90}, "Post": {"ignore": ["FLU"]}}')
    found = origins('languages.fr.severity.FLU = "minor"', 'languages.de.select = ["MRK"]')
    file = str(tmp_path / "auditor.toml")
    assert {key: value for key, value in found.items() if "." in key} == {
        "severity.FLU100": ("major", "AUDITOR_SEVERITY"),
        "severity.MRK": ("minor", "AUDITOR_SEVERITY"),
        'per-file-ignores."archive/**"': ("MRK", file),
        'outlets."Example Times".min-score': ("90.0", "AUDITOR_OUTLETS"),
        'outlets."Example Times".fail-rules': ("ACC", file),
        "outlets.Post.ignore": ("FLU", "AUDITOR_OUTLETS"),
        "languages.fr.extend-select": ("TRM001", file),
        "languages.fr.severity.FLU": ("minor", "command line"),
        "languages.de.select": ("MRK", "command line"),
    }


def test_tables_that_nobody_filled_are_shown_empty() -> None:
    assert origins()["severity"] == ("{}", "default")
    assert set(origins()) == set(settings())


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("languages.fr.ignroe = []", "languages.fr: unknown setting 'ignroe'; did you mean 'ignore'?"),
        ("outlets.X.jobs = 1", "outlets.X: unknown setting 'jobs'"),
        ("languages.fr.min-score = 101", "languages.fr.min-score = 101: expected a number from 0 to 100"),
        ("languages.french.ignore = []", "languages: 'french' is no code of a language, such as fr"),
        ("languages = 1", "languages = 1: expected a table"),
        ("languages.fr = 1", "languages.fr = 1: expected a table"),
        ('severity.FLU = "bad"', "severity.FLU = 'bad': expected one of minor, major, critical"),
        ('per-file-ignores."a b" = "FLU"', "per-file-ignores.\"a b\" = 'FLU': expected a list of strings"),
        ('per-file-ignores." " = ["FLU"]', "per-file-ignores: ' ' is no name"),
        ("acronyms.OTAN = 1", "acronyms.OTAN = 1: expected a string"),
        ('report = ["sarif"]', "report = ['sarif']: expected a list of FORMAT=FILE"),
        ('names = [""]', "names = ['']: expected a list of strings"),
        ("max-penalty = -1", "max-penalty = -1: expected a number, 0 or more"),
        ("max-penalty = inf", "max-penalty = inf: expected a number, 0 or more"),
        ("min-score = nan", "min-score = nan: expected a number from 0 to 100"),
        ("min-score = true", "min-score = True: expected a number from 0 to 100"),
        ("fail-on-defects = 1", "fail-on-defects = 1: expected true or false"),
        ("jobs = 0.5", "jobs = 0.5: expected a whole number up to 256, 0 for one per processor"),
        ("select = []", "select = []: expected a list of strings, and at least one"),
        ("verdict = 1", "unknown setting 'verdict'; did you mean 'verdicts'?"),
    ],
)
def test_a_fault_is_one_line_with_the_whole_key(line: str, message: str) -> None:
    assert refused(line) == f"command line: {message}"


def test_a_line_that_is_no_toml_is_named() -> None:
    assert refused("jobs").startswith("command line: 'jobs' is no line of TOML: Expected '='")
    assert refused("jobs = 1\njobs = 2").startswith("command line: 'jobs = 1\\njobs = 2' is no line of TOML")


def test_a_fault_in_a_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITOR_LANGUAGES", '{fr = {ignore = "x"}}')
    assert refused() == "AUDITOR_LANGUAGES: languages.fr.ignore = 'x': expected a list of strings"
    monkeypatch.setenv("AUDITOR_LANGUAGES", "{fr")
    assert refused() == "AUDITOR_LANGUAGES: languages = '{fr': expected a table"
    monkeypatch.setenv("AUDITOR_LANGUAGES", "")
    monkeypatch.setenv("AUDITOR_MIN_SCOR", "1")
    assert refused() == "AUDITOR_MIN_SCOR: unknown setting 'min-scor'; did you mean 'min-score'?"


VARIABLES = {
    "acronyms": ('{"OTAN": "NATO"}', {"OTAN": "NATO"}),
    "align": ("0", False),
    "against": ("a.txt,old", ("a.txt", "old")),
    "review-on": ("critical", Severity.CRITICAL),
    "boilerplate": ('["One, two *", "three"]', ("One, two *", "three")),
    "cache": ("false", False),
    "cache-dir": ("c", "c"),
    "calques": ("a.toml, b.toml", ("a.toml", "b.toml")),
    "encoding": ("latin-1", "latin-1"),
    "extend-select": ("FLU", ("FLU",)),
    "estimate": ("false", False),
    "fail-on": ("never", None),
    "fail-on-defects": ("true", True),
    "fail-rules": ("ACC,WIT", ("ACC", "WIT")),
    "ignore": ("FLU", ("FLU",)),
    "jobs": ("2", 2),
    "languages": ('{fr = {select = ["FLU"]}}', {"fr": Profile(select=("FLU",))}),
    "max-penalty": ("2.5", 2.5),
    "min-score": ("90", 90.0),
    "min-severity": ("major", Severity.MAJOR),
    "model": ("tiny", "tiny"),
    "names": ("Ömer Özkizilcik, Velmora", ("Ömer Özkizilcik", "Velmora")),
    "outlets": ('{"The Post": {"max-penalty": 1}}', {"The Post": Profile(max_penalty=1.0)}),
    "output-format": ("json", "json"),
    "pass-rules": ("MRK", ("MRK",)),
    "per-file-ignores": ('{"*.md" = ["MRK"]}', {"*.md": ("MRK",)}),
    "report": ("json=a.json", ("json=a.json",)),
    "report-dir": ("out", "out"),
    "root": ("..", ".."),
    "select": ("FLU, MRK", ("FLU", "MRK")),
    "severity": ('{FLU = "minor"}', {"FLU": Severity.MINOR}),
    "stdin-filename": ("a.md", "a.md"),
    "threshold": (".75", 0.75),
    "verdicts": ("v.jsonl", "v.jsonl"),
    "vocabulary": ("names.txt", ("names.txt",)),
}
"""For every setting the text of a variable, and its value."""


@pytest.mark.parametrize("key", settings())
def test_every_setting_has_a_variable(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text, value = VARIABLES[key]
    name = key.replace("-", "_")
    monkeypatch.setenv(f"AUDITOR_{name.upper()}", text)
    config, found = load({})
    assert getattr(config, name) == value
    assert getattr(config, name) != getattr(Config(), name)
    assert {origin.key.partition(".")[0] for origin in found if origin.source != "default"} == {key}


VALUES = st.recursive(
    st.one_of(
        st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.sampled_from(["minor", "FLU", "-"])
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
KEYS = st.sampled_from([*settings(), "fr", "FLU"]) | st.text(max_size=8)


@given(table=st.dictionaries(KEYS, VALUES | st.dictionaries(KEYS, VALUES, max_size=3), max_size=3))
def test_a_table_is_taken_or_refused_in_one_line(table: dict[str, Any]) -> None:
    try:
        config, found = load(table, isolated=True)
    except ConfigError as error:
        assert str(error).startswith("command line: ")
    else:
        assert isinstance(config, Config)
        assert len({origin.key for origin in found}) == len(found)


@given(text=st.text(max_size=12), key=st.sampled_from(list(settings())))
def test_any_text_of_a_variable_is_taken_or_refused(text: str, key: str) -> None:
    kind = settings()[key].kind
    try:
        load({key: kind.parse(text)}, isolated=True)
    except ConfigError as error:
        assert str(error).startswith(f"command line: {key}")


@given(path=st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\x7f"), min_size=1), min_size=1))
def test_keys_are_written_as_toml_reads_them(path: list[str]) -> None:
    table: Any = tomllib.loads(f"{dotted(path)} = 1")
    for part in path:
        table = table[part]
    assert table == 1


def valid(text: str) -> bool:
    """Whether an editor that follows our schema accepts a file."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema).is_valid(tomllib.loads(text))


def test_the_schema_accepts_what_we_do_and_refuses_what_we_refuse() -> None:
    assert valid(WHOLE.replace("fail_rules", "fail-rules"))
    for wrong in ("jobs = -1", "langauges = {}", 'languages.french.ignore = ["FLU"]', "languages.fr.jobs = 1"):
        assert not valid(wrong)
        assert refused(wrong)
