"""The command as a user calls it: exit status, what goes to which stream, every format."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

import auditor
from auditor.render import as_json

DOUBLED = "It was the the end of a long day in the capital, where the ministers met again.\n"
CLEAN = "It was the end of a long day in the capital, where the ministers met again.\n"


def audit(*args: str, stdin: str = "", cwd: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, without the project's configuration unless asked."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("AUDITOR_", "COLUMNS"))}
    run = subprocess.run(
        [sys.executable, "-m", "auditor", *args],
        input=stdin.encode(),
        capture_output=True,
        cwd=cwd,
        env=clean | env,
        check=False,
    )
    return subprocess.CompletedProcess(args, run.returncode, run.stdout.decode(), run.stderr.decode())


def imported(*args: str) -> set[str]:
    """Names of the modules that a run imports."""
    code = f"import sys; sys.argv[1:] = {args!r}\nfrom auditor.cli import main\n"
    code += "try:\n    main()\nexcept SystemExit:\n    print(*sys.modules)"
    listed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(listed.stdout.splitlines()[-1].split())


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(DOUBLED, encoding="utf-8")
    return path


def test_version_is_quick_and_imports_little() -> None:
    run = audit("--version")
    assert run.stdout == f"audit {auditor.__version__}\n"
    assert imported("--version") & {"numpy", "torch", "rich", "wordfreq", "auditor.rules.registry"} == set()


def test_a_run_without_alignment_imports_neither_numpy_nor_torch(article: Path) -> None:
    assert imported("--no-align", "--isolated", str(article)) & {"numpy", "torch", "trafilatura"} == set()


@pytest.mark.parametrize(
    ("flags", "status"),
    [
        ((), 0),
        (("--fail-on", "minor"), 1),
        (("--fail-on", "minor", "--exit-zero"), 0),
        (("--fail-on", "never"), 0),
        (("--fail-on", "critical"), 0),
        (("--fail-on", "minor", "--ignore", "doubled-word"), 0),
        (("--fail-on", "minor", "--select", "MRK"), 0),
        (("--fail-on", "minor", "--select", "FLU220"), 1),
        (("--fail-on", "minor", "--min-severity", "critical"), 0),
    ],
)
def test_exit_status_follows_the_findings(article: Path, flags: tuple[str, ...], status: int) -> None:
    assert audit("--isolated", *flags, str(article)).returncode == status


def test_an_error_outranks_findings_and_the_rest_is_reported(article: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "latin.txt").write_bytes("Le président".encode("latin-1"))
    run = audit("--isolated", "--fail-on", "minor", "--output-format", "concise", str(tmp_path))
    assert run.returncode == 2
    assert "FLU220" in run.stdout
    assert len(run.stderr.splitlines()) == 2
    assert "latin.txt: not UTF-8: byte 0xe9 at offset 5" in run.stderr


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--select", "FLX"), "no rule is called 'FLX'"),
        (("--select", "doubled-wrd"), "did you mean 'doubled-word'?"),
        (("--output-format", "yaml"), "yaml"),
        (("--fail-on", "severe"), "severe"),
        (("--no-such-flag",), "--no-such-flag"),
        (("--config", "/nonexistent/auditor.toml"), "auditor.toml"),
    ],
)
def test_a_fault_in_usage_is_one_clear_message(article: Path, args: tuple[str, ...], message: str) -> None:
    run = audit(*args, str(article))
    assert run.returncode == 2
    assert message in run.stderr
    assert run.stdout == ""
    assert "Traceback" not in run.stderr


def test_no_articles_is_a_fault_in_usage() -> None:
    assert audit("check").returncode == 2
    assert "Usage" in audit().stderr + audit().stdout


def test_check_is_the_default_command(article: Path) -> None:
    runs = [audit(*args, "--isolated", str(article)) for args in ((), ("check",))]
    assert runs[0].stdout == runs[1].stdout != ""


def test_standard_input_is_read_and_named() -> None:
    assert audit("--isolated", "--output-format", "concise", "-", stdin=DOUBLED).stdout.startswith(
        "-:1:8: minor FLU220"
    )
    row = json.dumps({"id": "wire-1", "text": DOUBLED})
    run = audit("--isolated", "--output-format", "concise", "--stdin-filename", "feed.jsonl", "-", stdin=row)
    assert run.stdout.startswith("feed.jsonl:wire-1:1:8: minor FLU220")


def test_json_output_follows_its_schema(article: Path) -> None:
    run = audit("--isolated", "--output-format", "json", str(article), str(article.parent / "none.txt"))
    schema = json.loads((Path(as_json.__file__).parent / "schema.json").read_text(encoding="utf-8"))
    report = json.loads(run.stdout)
    jsonschema.validate(report, schema)
    assert [finding["text"] for finding in report["findings"]] == ["the the"]
    assert len(report["errors"]) == 1


def test_jsonl_output_is_one_object_a_line(article: Path) -> None:
    lines = audit("--isolated", "--output-format", "jsonl", str(article)).stdout.splitlines()
    assert [json.loads(line)["type"] for line in lines] == ["document", "finding"]


def test_colour_is_for_terminals_and_for_those_who_ask(article: Path) -> None:
    assert "\x1b[" not in audit("--isolated", str(article)).stdout
    assert "\x1b[" in audit("--isolated", str(article), FORCE_COLOR="1").stdout
    assert "⟦the the⟧" in audit("--isolated", str(article), NO_COLOR="1").stdout


@pytest.mark.parametrize("columns", ["40", "80", "160"])
def test_lines_keep_to_the_width(article: Path, columns: str) -> None:
    article.write_text(DOUBLED.strip() + " " + CLEAN * 3, encoding="utf-8")
    lines = audit("--isolated", str(article), COLUMNS=columns).stdout.splitlines()
    assert max(map(len, lines)) <= int(columns)


def test_article_text_reaches_no_terminal_as_a_command(tmp_path: Path) -> None:
    hostile = (
        "The \x1b]0;owned\x07\x1b[31m[bold]the the[/bold]\u202e end\x9b2J of the the [link=x]day[/link] came.\n"
    )
    path = tmp_path / "hostile\x1b[2J.txt"
    path.write_text(hostile, encoding="utf-8")
    for output_format in ("full", "concise", "markdown"):
        run = audit("--isolated", "--output-format", output_format, str(path))
        assert not set("\x1b\x07\x9b\u202e") & set(run.stdout + run.stderr), output_format
    shown = audit("--isolated", str(path), COLUMNS="200").stdout
    assert "[bold]" in shown
    assert "[link=x]" in shown


def test_reports_are_written_for_each_document(article: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    first = audit("--isolated", "--report-dir", str(folder), str(article))
    assert first.returncode == 0
    assert sorted(path.name for path in folder.iterdir()) == ["article.json", "article.md"]
    before = {path: path.read_bytes() for path in folder.iterdir()}
    audit("--isolated", "--report-dir", str(folder), str(article))
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_output_is_the_same_on_one_and_on_two_processes(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text((DOUBLED + CLEAN) * 60, encoding="utf-8")
    common = ("--isolated", "--no-align", "--output-format", "json", str(tmp_path))
    one, two = (audit(*common, "--jobs", jobs).stdout for jobs in "12")
    assert one == two
    assert one.count('"FLU220"') == 40 * 60


def test_rules_are_explained_by_code_and_by_name() -> None:
    by_name, by_code = audit("rule", "doubled-word"), audit("rule", "flu220")
    assert by_name.stdout == by_code.stdout
    assert "Why it matters" in by_name.stdout
    assert json.loads(audit("rule", "FLU220", "--output-format", "json").stdout)["name"] == "doubled-word"
    assert "did you mean" in audit("rule", "doubled-wort").stderr
    listed = json.loads(audit("rules", "--output-format", "json").stdout)
    assert {"code", "name", "severity", "explanation"} <= set(listed[0])
    assert len(audit("rules").stdout.splitlines()) == len(listed)


def test_settings_say_where_they_come_from(tmp_path: Path) -> None:
    (tmp_path / "auditor.toml").write_text('fail-on = "critical"\nignore = ["FLU220"]\n', encoding="utf-8")
    shown = audit("--show-settings", "--jobs", "1", cwd=tmp_path, AUDITOR_MIN_SEVERITY="major").stdout
    assert "critical  # " in shown
    assert "auditor.toml" in shown
    assert "major  # AUDITOR_MIN_SEVERITY" in shown
    assert "1  # command line" in shown
    assert "auditor.toml" not in audit("--show-settings", "--isolated", cwd=tmp_path).stdout


def test_json_is_utf_8_whatever_the_locale(article: Path) -> None:
    for output_format in ("json", "jsonl"):
        texts = {
            audit("--isolated", "--output-format", output_format, str(article), PYTHONIOENCODING=encoding).stdout
            for encoding in ("ascii", "latin-1", "utf-8")
        }
        assert len(texts) == 1
        assert "“the”" in texts.pop()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_that_cannot_be_written_is_an_error(article: Path) -> None:
    code = [sys.executable, "-m", "auditor", "--isolated", "--no-align", str(article)]
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(code, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
        assert (run.returncode, run.stderr) == (
            2,
            "audit: the output cannot be written: No space left on device\n",
        )
        assert subprocess.run([*code, "/nowhere"], stdout=-3, stderr=full, check=False).returncode == 2


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", ">&- 2>&-"])
def test_a_closed_stream_changes_no_exit_status(article: Path, closed: str) -> None:
    command = f"{sys.executable} -m auditor --isolated --no-align --fail-on minor {article} {closed}"
    assert subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False).returncode == 1


def test_closed_standard_input_is_named() -> None:
    run = subprocess.run(
        ["/bin/sh", "-c", f"{sys.executable} -m auditor --isolated --no-align - <&-"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (2, "audit: -: standard input is closed\n")


def test_a_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(DOUBLED * 3000, encoding="utf-8")
    command = f"{sys.executable} -m auditor --isolated --no-align --output-format concise {path} | head -1"
    run = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False)
    assert (len(run.stdout.splitlines()), run.stderr) == (1, "")


def test_findings_are_printed_where_reports_cannot_be_written(article: Path) -> None:
    run = audit("--isolated", "--report-dir", str(article), str(article))
    assert run.returncode == 2
    assert "FLU220" in run.stdout
    assert "File exists" in run.stderr


def test_a_deleted_folder_is_a_place_to_work_in(article: Path, tmp_path: Path) -> None:
    command = f"cd {tmp_path}; mkdir gone; cd gone; rmdir ../gone; {sys.executable} -m auditor {article}"
    env = {**os.environ, "PYTHONPATH": str(Path(auditor.__file__).parent.parent)}
    assert subprocess.run(["/bin/sh", "-c", command], capture_output=True, env=env, check=False).returncode == 0


def test_an_internal_error_can_be_shown_whole(article: Path) -> None:
    assert audit(str(article), "--isolated", AUDITOR_TRACEBACK="1").returncode == 0
    assert audit(str(article), cwd=article.parent, AUDITOR_TRACEBACK="1").returncode == 0


@pytest.mark.parametrize("columns", ["0", "1", "abc", "-5"])
def test_a_width_that_is_none_hides_nothing(article: Path, columns: str) -> None:
    assert "FLU220" in audit("--isolated", str(article), COLUMNS=columns).stdout
