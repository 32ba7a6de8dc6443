"""``audit review``, ``audit baseline`` and ``audit rules --stats`` as a user calls them, also at a terminal."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import click
import pexpect
import pytest
from click.testing import CliRunner

from auditor import verdicts
from auditor.cli import cli
from auditor.model import Decision, Verdict

ARTICLE = "It was the the end of a long day.\n\nShe went to to the market.\n\nThey left at at noon.\n"
FILE = ("--isolated", "--verdicts", verdicts.NAME)
FLAGS = (*FILE, "--no-align", "--select", "doubled-word")
CI = dict.fromkeys(("CI", "GITHUB_ACTIONS", "BUILD_NUMBER"), "")


class Run(NamedTuple):
    returncode: int
    stdout: str
    stderr: str


def audit(*args: str, **env: str) -> Run:
    """Run the command in this process."""
    ran = CliRunner().invoke(cli, args, env=env, standalone_mode=False)
    if isinstance(ran.exception, click.ClickException):
        return Run(2, ran.stdout, f"{ran.stderr}{ran.exception.format_message()}")
    assert ran.exception is None, ran.exception
    return Run(ran.return_value, ran.stdout, ran.stderr)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(project: Path) -> list[tuple[str, str, str]]:
    return [(v.text, v.decision, v.note) for v in verdicts.load(project / verdicts.NAME)]


def listed(project: Path, *flags: str) -> list[list[str]]:
    run = audit("review", *FLAGS, "--list", *flags, "a.txt")
    return [line.split() for line in run.stdout.splitlines()]


def test_without_a_terminal_the_commands_that_do_the_same_are_told(project: Path) -> None:
    run = audit("review", *FLAGS, "a.txt", "b c.txt", **CI)
    assert (run.returncode, run.stdout) == (2, "")
    assert "standard input is no terminal" in run.stderr
    assert "audit review a.txt 'b c.txt' --reject FP --reason WHY" in run.stderr


def test_in_ci_the_variable_that_said_so_is_named(project: Path) -> None:
    assert "the variable BUILDKITE says" in audit("review", "a.txt", **CI, BUILDKITE="true").stderr
    assert "BUILDKITE" not in audit("review", "a.txt", **CI, BUILDKITE="false").stderr


def test_findings_are_decided_by_the_beginning_of_their_fingerprints(project: Path) -> None:
    first, second, third = (row[0] for row in listed(project))
    run = audit("review", *FLAGS, "--accept", first, "--reject", f"{second[:9]}, {third}", "a.txt")
    assert run.returncode == 0
    assert "audit: defect: FLU220 doubled-word  a.txt:1:8  “the the”" in run.stderr
    run = audit("review", *FLAGS, "--reject", second, "--reason", "a song", "a.txt")
    assert sorted(said(project)) == [
        ("at at", "false-alarm", ""),
        ("the the", "defect", ""),
        ("to to", "false-alarm", "a song"),
    ]
    assert listed(project) == []
    assert [row[-1] for row in listed(project, "--all")] == ["defect", "alarm", "alarm"]


def test_what_is_no_fingerprint_is_named_and_the_rest_is_done(project: Path) -> None:
    first = listed(project)[0][0]
    run = audit("review", *FLAGS, "--known", f"{first},zz,", "--accept", "", "a.txt")
    assert run.returncode == 2
    assert "no finding has a fingerprint that begins with 'zz'" in run.stderr
    assert [decision for _, decision, _ in said(project)] == ["known"]


def test_a_beginning_of_several_fingerprints_is_none(project: Path) -> None:
    (project / "a.txt").write_text(
        "\n\n".join(f"Room {n} is the the room.\n" for n in range(40)), encoding="utf-8"
    )
    prints = [row[0] for row in listed(project)]
    shared = next(p[0] for p in prints if sum(q.startswith(p[0]) for q in prints) > 1)
    run = audit("review", *FLAGS, "--accept", shared, "a.txt")
    assert run.returncode == 2
    assert "fingerprints: give more of it" in run.stderr
    assert not (project / verdicts.NAME).exists()


def test_files_of_two_reviewers_merge_and_disagreements_are_told(project: Path) -> None:
    def line(fingerprint: str, decision: Decision, suggestion: str | None = None) -> Verdict:
        return Verdict("a.txt", "FLU220", fingerprint, decision, "the the", "", suggestion)

    given = {
        "ann.jsonl": [line("f1", Decision.DEFECT), line("f2", Decision.DEFECT, "the")],
        "bob.jsonl": [
            line("f1", Decision.FALSE_ALARM),
            line("f2", Decision.DEFECT, "the"),
            line("f3", Decision.KNOWN),
        ],
        verdicts.NAME: [line("f3", Decision.FALSE_ALARM)],
    }
    for name, lines in given.items():
        verdicts.update(project / name, lambda known, lines=lines: known.with_(lines))  # type: ignore[misc]
    run = audit("review", *FILE, "--merge", "ann.jsonl", "bob.jsonl")
    assert run.returncode == 1
    assert run.stdout == ("a.txt: FLU220 “the the”: defect in ann.jsonl, false alarm in bob.jsonl; kept: defect\n")
    assert [decision for _, decision, _ in said(project)] == ["defect", "defect", "false-alarm"]
    assert "2 decisions taken over, 1 disputed; 3 in" in run.stderr
    again = audit("review", *FILE, "--merge", "ann.jsonl")
    assert (again.returncode, again.stdout) == (0, "")
    assert audit("review", *FILE, "--merge", "none.jsonl").returncode == 2


def test_rules_are_counted_by_what_people_said_of_them(project: Path) -> None:
    first, second, _ = (row[0] for row in listed(project))
    assert "nobody has decided" in audit("rules", "--stats", *FILE).stderr
    audit("review", *FLAGS, "--accept", first, "--reject", second, "a.txt")
    run = audit("rules", "--stats", *FILE)
    assert run.stdout.split() == ["FLU220", "doubled-word", "50%", "1", "right", "1", "wrong"]
    (row,) = json.loads(audit("rules", "--stats", *FILE, "--output-format", "json").stdout)
    assert row == {"code": "FLU220", "name": "doubled-word", "precision": 0.5, "defects": 1, "false_alarms": 1}


def test_a_baseline_is_taken_checked_and_renewed(project: Path) -> None:
    def baseline(*flags: str) -> tuple[int, str]:
        run = audit("baseline", *FLAGS, *flags, "a.txt")
        return run.returncode, run.stderr

    first = listed(project)[0][0]
    audit("review", *FLAGS, "--reject", first, "a.txt")
    assert baseline("--check")[0] == 1
    status, told = baseline()
    assert (status, "2 added, 0 pruned; 3 decisions" in told) == (0, True)
    assert [decision for _, decision, _ in said(project)].count("known") == 2
    assert baseline("--check")[0] == 0
    before = (project / verdicts.NAME).read_bytes()
    assert "0 added" in baseline()[1]
    assert (project / verdicts.NAME).read_bytes() == before
    assert audit(*FLAGS, "--fail-on", "minor", "a.txt").returncode == 0
    assert audit(*FLAGS, "--no-verdicts", "--fail-on", "minor", "a.txt").returncode == 1
    (project / "a.txt").write_text("It was the end of a long day.\n", encoding="utf-8")
    status, told = baseline()
    assert "“the the”: false alarm, and no longer found (--prune removes it)" in told
    assert "2 pruned; 1 decisions" in told
    assert "1 pruned; 0 decisions" in baseline("--prune")[1]


def test_what_is_stale_is_named_by_every_run(project: Path) -> None:
    audit("baseline", *FLAGS, "a.txt")
    (project / "a.txt").write_text("It was the end of a long day.\n", encoding="utf-8")
    for command in ("check", "gate"):
        run = audit(command, *FLAGS, "a.txt")
        assert (run.returncode, "; 3 stale verdicts" in run.stdout) == (0, True)
        assert "audit: a.txt: FLU220 “the the”: known, and no longer found\n" in run.stderr
        assert "audit: `audit baseline` forgets those that are known" in run.stderr
    (project / "a.txt").write_text(ARTICLE, encoding="utf-8")
    silent = audit(*FLAGS, "a.txt")
    assert "\nno findings but 3 silenced by verdicts\n" in silent.stdout
    assert silent.stderr == ""


def test_the_file_of_verdicts_is_no_article(project: Path) -> None:
    audit("baseline", *FLAGS, ".")
    run = audit("baseline", "--check", *FLAGS, ".")
    assert (run.returncode, "0 would be added" in run.stderr) == (0, True)


def test_nothing_is_pruned_where_something_could_not_be_read(project: Path) -> None:
    audit("baseline", *FLAGS, "a.txt")
    before = (project / verdicts.NAME).read_bytes()
    (project / "a.txt").write_bytes(b"\xff")
    assert audit("baseline", *FLAGS, "--prune", "a.txt").returncode == 2
    assert (project / verdicts.NAME).read_bytes() == before


def interruptible() -> None:
    """Undo what a job in the background hands down: it ignores Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def terminal(project: Path) -> Iterator[pexpect.spawn[str]]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("AUDITOR_")} | CI
    child = pexpect.spawn(
        sys.executable,
        ["-m", "auditor", "review", *FLAGS, "a.txt"],
        cwd=str(project),
        env=environment | {"TERM": "xterm", "NO_COLOR": "1", "INPUTRC": "/dev/null"},
        encoding="utf-8",
        timeout=30,
        preexec_fn=interruptible,
        dimensions=(24, 80),
    )
    yield child
    with contextlib.suppress(OSError):  # a test may have closed it
        child.close(force=True)


def test_a_session_at_a_terminal(project: Path, terminal: pexpect.spawn[str]) -> None:
    terminal.expect("1 of 3 · 0 decided")
    terminal.send("\x1b[A\x1bOd\x1b[200~ddd\x1b[201~")  # arrow keys and pasted text decide nothing
    terminal.send("d")
    terminal.expect("2 of 3 · 1 decided")
    assert said(project) == [("the the", "defect", "")]
    terminal.setwinsize(24, 60)
    terminal.expect("2 of 3 · 1 decided")
    terminal.send("n")
    terminal.expect("Note")
    terminal.send("as sung\x7f\x7f\x7f\x7fsaid\r")
    terminal.expect("as said")
    terminal.send("e")
    terminal.expect("Instead.*: to")
    terminal.send(" so\r")
    terminal.expect("3 of 3 · 2 decided")
    (verdict,) = (v for v in verdicts.load(project / verdicts.NAME) if v.text == "to to")
    assert (verdict.note, verdict.suggestion) == ("as said", "to so")
    terminal.send("u")
    terminal.expect("2 of 3 · 1 decided")
    terminal.send("e")
    terminal.expect("Instead.*: to")
    terminal.send("\x03")
    terminal.expect("Left as it was")
    terminal.send("sfq")
    terminal.expect("audit: 2 of 3 decided, 1 left")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0
    assert [text for text, _, _ in said(project)] == ["at at", "the the"]
    assert listed(project)[0][-1] == "to”"


@pytest.mark.parametrize(("end", "status"), [("kill", None), ("hang up", 129), ("Ctrl-C", 130)])
def test_a_session_that_is_ended_loses_nothing(
    project: Path, terminal: pexpect.spawn[str], end: str, status: int | None
) -> None:
    terminal.expect("1 of 3 · 0 decided")
    terminal.send("f")
    terminal.expect("2 of 3 · 1 decided")
    if end == "Ctrl-C":
        terminal.send("\x03")
    else:
        terminal.kill(signal.SIGKILL if end == "kill" else signal.SIGHUP)
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == status
    assert said(project) == [("the the", "false-alarm", "")]
    assert len(listed(project)) == 2


def test_a_terminal_that_is_closed_ends_the_session(project: Path, terminal: pexpect.spawn[str]) -> None:
    terminal.expect("1 of 3 · 0 decided")
    terminal.send("f")
    terminal.expect("2 of 3 · 1 decided")
    os.close(terminal.child_fd)
    deadline = time.monotonic() + 8
    while terminal.isalive() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not terminal.isalive()
    assert said(project) == [("the the", "false-alarm", "")]
