"""``audit diff``, ``audit collate`` and ``audit family`` as a user calls them."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from auditor.cli import cli
from tests.test_cli import imported

ROOT = Path(__file__).parent.parent
A, B = (str(ROOT / "fixtures" / "corpus" / f"harbour-{name}.txt") for name in "ab")
QUICK = ("--isolated", "--no-cache", "--model", "tiny")


def run(*args: str, columns: str = "100") -> tuple[object, str, str]:
    """Exit status or complaint, what goes to standard output, and what to standard error."""
    result = CliRunner(env={"COLUMNS": columns}).invoke(cli, [*args, *QUICK], standalone_mode=False)
    if isinstance(result.exception, click.ClickException):
        return result.exception.exit_code, result.stdout, result.exception.format_message()
    assert result.exception is None, result.exception
    return result.return_value, result.stdout, result.stderr


def test_the_exit_status_is_that_of_diff(tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text(Path(A).read_text(encoding="utf-8").replace("\n\n", "\n \n"), encoding="utf-8")
    assert run("diff", A, str(copy))[0] == 0
    assert run("diff", A, A)[0] == 0
    assert run("diff", A, B)[0] == 1
    status, out, err = run("diff", A, str(tmp_path / "none.txt"))
    assert (status, out) == (2, "")
    assert "none.txt" in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ((A,), "these are 1"),
        ((A, B, str(ROOT / "fixtures" / "corpus" / "hostile.txt")), "these are 3"),
        ((str(ROOT / "fixtures" / "corpus"), B, "--with-witnesses"), "one article is held against others"),
        ((f"{A}:x", B), "no article has the id 'x'"),
    ],
)
def test_what_is_not_two_articles_is_a_fault_in_usage(args: tuple[str, ...], message: str) -> None:
    status, out, err = run("diff", *args)
    assert (status, out) == (2, "")
    assert message in err


def test_every_format_is_printed() -> None:
    assert "⟨northern⟩(WIT054)" in run("diff", A, B)[1]
    assert (
        json.loads(run("diff", A, B, "--output-format", "json")[1])["comparisons"][0]["differences"]["number"] == 1
    )
    assert run("diff", A, B, "--output-format", "markdown")[1].startswith("# ")
    assert run("diff", A, B, "--output-format", "html")[1].startswith("<!doctype html>")


def test_all_unfolds_what_stands_alone() -> None:
    assert "Also read" not in run("diff", A, B)[1]
    assert "Also read" in run("diff", A, B, "--all")[1]


def test_one_article_is_held_against_all_witnesses() -> None:
    status, out, _ = run("diff", A, "--with-witnesses", str(ROOT / "fixtures" / "corpus"))
    assert status == 1
    assert "harbour-b.txt" in out
    assert "hostile.txt" not in out
    hostile = str(ROOT / "fixtures" / "corpus" / "hostile.txt")
    assert run("diff", A, hostile, "--with-witnesses") == (0, "", "audit: no article shares a passage with it\n")


def test_the_witnesses_of_a_passage_are_found_by_its_line_and_by_the_family() -> None:
    tables = json.loads(run("collate", A, B, "--line", "3", "--output-format", "json")[1])["tables"]
    assert [table["witnesses"][0]["column"] for table in tables] == [1, 93]
    key = tables[1]["family"]
    by_place = run("collate", A, B, "--line", "3:100")[1]
    assert f"family {key}" in by_place
    assert "1,200" in by_place
    assert run("family", key[:6], A, B)[1] == by_place
    assert run("family", key, A, B, "--output-format", "markdown")[1].startswith(f"# Family {key}")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (
            ("collate", A, B, "--line", "1"),
            "no other article shares a passage with it at line 1, but at lines 3, 5",
        ),
        (("collate", A, B, "--line", "99:1"), "at 99:1"),
        (("collate", A, B, "--line", "0"), "neither a line nor LINE:COLUMN"),
        (("family", "zz", A, B), "no family has an id that begins with 'zz'"),
        (("family", "", A, B), "5 families"),
    ],
)
def test_a_passage_without_witnesses_is_a_fault_in_usage(args: tuple[str, ...], message: str) -> None:
    status, out, err = run(*args)
    assert (status, out) == (2, "")
    assert message in err


def test_a_diff_of_known_sentences_imports_no_torch(tmp_path: Path) -> None:
    model = ("--isolated", "--model", "tiny", "--cache-dir", str(tmp_path))
    loaded = imported("diff", A, B, *model)
    assert "numpy" in loaded
    assert loaded & {"torch", "jinja2", "sentence_transformers", "numpy.ma"} == set()
