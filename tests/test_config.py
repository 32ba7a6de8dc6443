"""Settings: layers, kinds, and errors that say what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from auditor.config import Config, ConfigError, find, load
from auditor.model import Severity


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_later_layers_win(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "auditor.toml").write_text('fail-on = "minor"\njobs = 1\nencoding = "latin-1"\n', encoding="utf-8")
    monkeypatch.setenv("AUDITOR_JOBS", "2")
    monkeypatch.setenv("AUDITOR_IGNORE", "FLU, MRK")
    config, origins = load({"encoding": "utf-16", "select": None})
    assert config.fail_on is Severity.MINOR
    assert (config.jobs, config.encoding, config.ignore) == (2, "utf-16", ("FLU", "MRK"))
    sources = {origin.key: origin.source for origin in origins}
    assert sources["select"] == "default"
    assert sources["jobs"] == "AUDITOR_JOBS"
    assert sources["encoding"] == "command line"
    assert load({}, isolated=True)[0] == Config()


def test_paths_in_a_file_are_relative_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.auditor]\nreport-dir = "reports"\n', encoding="utf-8")
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert find(below) == tmp_path / "pyproject.toml"
    assert load({})[0].report_dir == str(tmp_path / "reports")


def test_a_pyproject_without_our_table_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\n', encoding="utf-8")
    assert find(tmp_path) is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('fail_onn = "minor"', "unknown setting 'fail_onn'; did you mean 'fail-on'?"),
        ('fail-on = "severe"', "expected one of minor, major, critical, never"),
        ("min-severity = 3", "expected one of minor, major, critical"),
        ('select = "FLU"', "expected a list of strings"),
        ("jobs = -1", "expected a whole number"),
        ('jobs = "two"', "expected a whole number"),
        ("align = 1", "expected true or false"),
        ('output-format = "xml"', "expected one of full"),
        ("report-dir = 1", "expected a string"),
        ("fail-on = ", "Invalid value"),
        ("select = []", "at least one"),
        ("select = {a = 1}", "expected a list of strings"),
        ("calques = [1]", "expected a list of strings"),
        ("cache-dir = [1]", "expected a string"),
        ('report-dir = "a\\u0000b"', "expected a string"),
        ('encoding = "rot13"', "expected the name of an encoding"),
        ('encoding = "a\\u0000"', "expected the name of an encoding"),
        ("jobs = 100000", "up to 256"),
    ],
)
def test_a_wrong_setting_is_named_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "auditor.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        load({})
    assert message in str(raised.value)
    assert str(file) in str(raised.value)


def test_variables_are_named_and_empty_ones_are_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITOR_SELECT", "")
    monkeypatch.setenv("AUDITOR_TRACEBACK", "1")
    assert {origin.source for origin in load({})[1]} == {"default"}
    monkeypatch.setenv("AUDITOR_FAIL_ON", "banana")
    with pytest.raises(ConfigError, match="AUDITOR_FAIL_ON: fail-on = 'banana': expected one of minor"):
        load({})
    with pytest.raises(ConfigError, match="at least one"):
        load({"select": ()}, isolated=True)


@pytest.mark.parametrize(("text", "found"), [("tool = 3", False), ("[tool]\nauditor = 3", True)])
def test_a_table_that_is_none(tmp_path: Path, text: str, found: bool) -> None:
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    assert bool(find(tmp_path)) is found
    if found:
        with pytest.raises(ConfigError, match="no table"):
            load({})


def test_our_own_file_may_have_the_header_of_a_pyproject(tmp_path: Path) -> None:
    (tmp_path / "auditor.toml").write_text("[tool.auditor]\njobs = 3\n", encoding="utf-8")
    assert load({})[0].jobs == 3


def test_paths_in_lists_and_outputs_are_relative_to_the_file(tmp_path: Path) -> None:
    text = 'vocabulary = ["a.txt"]\nreport = ["json=out.json"]\nverdicts = "v.jsonl"\nreport-dir = ""\n'
    (tmp_path / "auditor.toml").write_text(text, encoding="utf-8")
    config = load({})[0]
    assert config.vocabulary == (str(tmp_path / "a.txt"),)
    assert config.report == (f"json={tmp_path / 'out.json'}",)
    assert config.verdicts == str(tmp_path / "v.jsonl")
    assert config.report_dir is None
    assert load({"verdicts": "b.jsonl"})[0].verdicts == "b.jsonl"


def test_verdicts_lie_in_the_root_of_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def places(**flags: Any) -> tuple[str | None, str | None]:
        config = load(flags)[0]
        return config.root, config.verdicts

    def below(folder: Path) -> tuple[str, str]:
        return str(folder), str(folder / "auditor-verdicts.jsonl")

    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    assert places() == below(inner)
    (tmp_path / ".git").touch()
    assert places() == below(tmp_path)
    (tmp_path / "a" / "auditor.toml").write_text("jobs = 1\n", encoding="utf-8")
    assert places() == below(tmp_path / "a")
    assert places(verdicts="v.jsonl") == (str(tmp_path / "a"), "v.jsonl")
    assert places(verdicts="") == (str(tmp_path / "a"), None)
    assert places(root="x") == ("x", str(Path("x", "auditor-verdicts.jsonl")))
    (tmp_path / "a" / "auditor.toml").write_text('root = "b"\nverdicts = "v.jsonl"\n', encoding="utf-8")
    assert places() == (str(inner), str(tmp_path / "a" / "v.jsonl"))
    assert load({}, isolated=True)[0] == Config()
