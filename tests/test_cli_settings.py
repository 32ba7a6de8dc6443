"""Settings as a user of the command meets them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner

from auditor.cli import options
from auditor.cli.check import command as check
from auditor.config import Config
from auditor.model import UserError

ROOT = Path(__file__).parent.parent
DOUBLED = "It was the the end of a long day in the capital, where the ministers met again.\n"


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(*args: str) -> tuple[int, str, str]:
    """Exit status, standard output, standard error of ``audit check``."""
    done = CliRunner().invoke(check, list(args), standalone_mode=False)
    if isinstance(done.exception, click.ClickException | UserError):
        return 2, done.stdout, str(done.exception)
    return done.return_value, done.stdout, done.stderr


def shown(*args: str) -> dict[str, str]:
    """What --show-settings says of each setting."""
    lines = run("--show-settings", *args)[1].splitlines()
    return {key: value.strip() for key, _, value in (line.partition("  ") for line in lines)}


def given(*args: str) -> Config:
    """The settings of a command that has the flags of the gate."""
    found: list[Config] = []

    @click.command
    @options.add(options.GATE, options.VERDICTS, options.SETTINGS)
    def gate(path: Path | None, isolated: bool, **flags: Any) -> None:
        found.append(options.settings(path, isolated, flags)[0])

    gate.main(["--isolated", *args], standalone_mode=False)
    return found[0]


def test_values_in_tables_are_shown_with_their_places(tmp_path: Path) -> None:
    Path("auditor.toml").write_text('[outlets."The Post"]\nmin-score = 90\n', encoding="utf-8")
    found = shown("--set", 'severity.FLU220 = "major"', "--set", 'languages.fr.ignore = ["FLU", "MRK"]')
    assert found['outlets."The Post".min-score'] == f"90.0  # {tmp_path / 'auditor.toml'}"
    assert found["severity.FLU220"] == "major  # command line"
    assert found["languages.fr.ignore"] == "FLU, MRK  # command line"
    assert found["verdicts"] == f"{tmp_path / 'auditor-verdicts.jsonl'}  # default"


def test_what_is_shown_is_no_command_to_the_terminal() -> None:
    out = run("--show-settings", "--set", 'severity."\\u001b[2J\\u202e" = "major"')[1]
    assert not set("\x1b\u202e") & set(out)
    assert not set("\x1b\u202e") & set(run("--set", 'jobs = "\\u202e"')[2])
    assert not set("\x1b\u202e") & set(run("--set", 'outlets."\\u202e".jobs = 1')[2])


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("jobs = 1", 0),
        ('severity.FLU220 = "major"', 1),
        ('languages.en.severity.FLU = "critical"', 1),
        ('per-file-ignores."*.txt" = ["FLU"]', 0),
        ("jobs", 2),
        ('severity.FLU999 = "major"', 2),
    ],
)
def test_any_setting_can_be_a_flag(line: str, status: int) -> None:
    Path("a.txt").write_text(DOUBLED, encoding="utf-8")
    assert run("--no-align", "--set", line, "a.txt")[0] == status


def test_patterns_are_for_paths_and_for_ids() -> None:
    Path("feed.jsonl").write_text(f'{{"id": "wire-1", "text": "{DOUBLED.strip()}"}}\n', encoding="utf-8")
    Path("a.txt").write_text(DOUBLED, encoding="utf-8")

    def found(pattern: str) -> list[str]:
        line = f'per-file-ignores."{pattern}" = ["doubled-word"]'
        out = run("--no-align", "--output-format", "concise", "--set", line, "a.txt", "feed.jsonl")[1]
        return [line.partition(":")[0] for line in out.splitlines()]

    assert found("nothing") == ["a.txt", "feed.jsonl"]
    assert found("wire-*") == ["a.txt"]
    assert found("*.jsonl") == ["a.txt"]
    assert found("a.*") == ["feed.jsonl"]


@pytest.mark.parametrize(
    ("args", "verdicts"),
    [
        ((), None),
        (("--verdicts", "v.jsonl"), "v.jsonl"),
        (("--verdicts", ""), None),
        (("--no-verdicts",), None),
        (("--verdicts", "v.jsonl", "--no-verdicts"), None),
        (("--no-verdicts", "--verdicts", "v.jsonl"), "v.jsonl"),
    ],
)
def test_verdicts_can_be_named_and_left_out(args: tuple[str, ...], verdicts: str | None) -> None:
    assert given(*args).verdicts == verdicts


def test_no_verdicts_wins_over_the_default() -> None:
    assert shown("--no-verdicts")["verdicts"] == "none  # command line"


def test_flags_of_the_gate_reach_the_settings() -> None:
    config = given(
        *("--fail-on", "never", "--min-score", "90", "--max-penalty", "2.5", "--fail-on-defects"),
        *("--fail-rules", "ACC,WIT", "--fail-rules", "FLU220", "--pass-rules", "MRK"),
    )
    assert config == Config(
        fail_on=None,
        min_score=90.0,
        max_penalty=2.5,
        fail_on_defects=True,
        fail_rules=("ACC", "WIT", "FLU220"),
        pass_rules=("MRK",),
    )


@pytest.mark.parametrize("flag", ["--min-score=101", "--max-penalty=-1", "--fail-on=severe", "--min-score=x"])
def test_a_flag_out_of_bounds_is_a_fault_in_usage(flag: str) -> None:
    with pytest.raises(click.BadParameter):
        given(flag)


def test_help_tells_meaning_and_default_of_a_setting() -> None:
    text = " ".join(run("--help")[1].split())
    assert "Least severity to exit 1 on; default: major." in text
    assert "Encoding of text files; default: utf-8." in text


def test_the_example_of_the_readme_is_understood() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    example = readme.partition("A whole `auditor.toml`:\n\n```toml\n")[2].partition("```")[0]
    Path("auditor.toml").write_text(example, encoding="utf-8")
    Path("names.txt").write_text("Saraqib\n", encoding="utf-8")
    Path("house.toml").write_text('source = "French"\n', encoding="utf-8")
    Path("a.txt").write_text(DOUBLED, encoding="utf-8")
    assert run("--no-align", "a.txt")[0] == 0
    assert shown()['outlets."Example Times".min-score'].startswith("95.0  # ")
