"""``audit gate`` as a pipeline calls it: what is new, what bears witness, and what is said of it where."""

from __future__ import annotations

import io
import json
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from junitparser import JUnitXml
from sarif_pydantic import Sarif

from auditor import cli
from tests.test_gate import commit, git, lines

OLD = """On Monday the dockers of the port of Velmora stopped work and blocked the two southern gates. The \
union says that 2,100 workers have joined.

“We will not go back before the contract has been signed,” said Ines Dorval, who leads the union.

According to the Association of Port Operators, 40 ships are waiting off the coast.
"""
FAULTY = """Heavy snow has closed three mountain passes, the road service [servicio] said on Sunday. It it \
expects them to open again within two days.
"""
NEW = """Dockers in the port of Velmora walked out on Monday and blocked the two northern gates. The union says \
that 1,200 workers have joined.

The regional government [regionale] called for talks on Thursday.
"""
CLEAN = """Talks on the railway between the two capitals begin on Friday, the ministry of transport said on \
Tuesday evening.
"""

ALONE = {"ACC001"}
WITH_WITNESSES = {"ACC001", "WIT001", "WIT054"}


class Done(NamedTuple):
    status: object
    out: str
    err: str


Audit = Callable[..., Done]


@pytest.fixture
def audit(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Audit:
    """The command in this process: status, standard output and error."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("AUDITOR_MODEL", "tiny")
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)

    def run(*arguments: str, stdin: str = "") -> Done:
        monkeypatch.setattr(sys, "argv", ["audit", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8"))
        with pytest.raises(SystemExit) as end:
            cli.main()
        captured = capsys.readouterr()
        return Done(end.value.code, captured.out, captured.err)

    return run


@pytest.fixture
def corpus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A repository with two articles committed, one of them faulty, and one that is new; the working directory."""
    folder = tmp_path / "corpus"
    write(folder, "articles/old.txt", OLD)
    write(folder, "articles/faulty.txt", FAULTY)
    git(folder, "init", "-q", "-b", "main")
    commit(folder)
    write(folder, "articles/new.txt", NEW)
    monkeypatch.chdir(folder)
    return folder


def write(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def codes(done: Done) -> set[str]:
    """Codes of the majors and worse in a JSON report that speaks of the new article only."""
    report = json.loads(done.out)
    assert {document["id"] for document in report["documents"]} <= {"articles/new.txt", "-"}
    assert {finding["document"] for finding in report["findings"]} <= {"articles/new.txt", "-"}
    return {finding["code"] for finding in report["findings"] if finding["severity"] != "minor"}


SINCE = ("--new-since", "HEAD", "articles")


def test_a_new_article_with_defects_fails_alone(audit: Audit, corpus: Path) -> None:
    done = audit(
        "gate", *SINCE, "--report", "sarif=a.sarif", "--report", "junit=a.xml", "--report", "github=a.log"
    )
    assert (done.status, done.err) == (1, "")
    assert " reject articles/new.txt\n        3 major: " in done.out
    assert "3 findings in 1 document" in done.out
    assert "faulty.txt" not in done.out
    run = Sarif.model_validate_json(Path("a.sarif").read_text(encoding="utf-8")).runs[0]
    places = [
        location.physical_location.artifact_location.uri for result in run.results for location in result.locations
    ]
    assert set(places) == {"articles/new.txt"}
    assert {result.rule_id for result in run.results} == WITH_WITNESSES
    suites = JUnitXml.fromfile("a.xml")
    assert [(suite.name, suite.failures, suite.errors) for suite in suites] == [("articles/new.txt", 4, 0)]
    commands = Path("a.log").read_text(encoding="utf-8").splitlines()
    assert commands[0].startswith("::error file=articles/new.txt,line=1,")
    assert all("file=articles/new.txt," in command for command in commands)


@pytest.mark.parametrize("witnesses", ["folder", "file", "archive", "git"])
def test_witnesses_come_from_anywhere(audit: Audit, corpus: Path, witnesses: str) -> None:
    if witnesses == "archive":
        assert audit("archive", "add", "kept", "articles/old.txt", "articles/faulty.txt").status == 0
    flags = {
        "folder": ("--against", "articles", "articles/new.txt"),  # where the new one lies too
        "file": ("--against", "articles/old.txt", "articles/new.txt"),
        "archive": ("--against", "kept", "articles/new.txt"),
        "git": SINCE,
    }
    done = audit("gate", "--output-format", "json", *flags[witnesses])
    assert (done.status, done.err) == (1, "")
    assert codes(done) == WITH_WITNESSES


@pytest.mark.parametrize("command", [("review", "--known"), ("baseline",)])
def test_what_an_archive_bears_witness_of_can_be_decided(
    audit: Audit, corpus: Path, command: Sequence[str]
) -> None:
    assert audit("archive", "add", "kept", "articles/old.txt").status == 0
    new = ("--against", "kept", "articles/new.txt")
    assert audit("gate", *new).status == 1
    listed = audit("review", "--list", *new).out.splitlines()
    assert {line.split()[2] for line in listed} == WITH_WITNESSES
    every = ",".join(line.split()[0] for line in listed)
    assert audit(*command, *([every] if len(command) > 1 else ()), *new).status == 0
    done = audit("gate", *new)
    assert (done.status, " pass   articles/new.txt\n" in done.out) == (0, True)


def test_without_witnesses_an_article_answers_for_itself(audit: Audit, corpus: Path) -> None:
    for flags in (("articles/new.txt",), (*SINCE, "--no-align")):
        done = audit("gate", "--output-format", "json", *flags)
        assert (done.status, done.err, codes(done)) == (1, "", ALONE)


def test_the_archive_and_a_folder_bear_witness_together(audit: Audit, corpus: Path) -> None:
    audit("archive", "add", "kept", "articles/faulty.txt")
    done = audit("gate", "--output-format", "json", "--against", "kept,articles/old.txt", "articles/new.txt")
    assert codes(done) == WITH_WITNESSES
    done = audit("gate", "--against", "kept", "--against", "kept", "articles/new.txt")
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert "takes one archive" in done.err


def test_an_article_that_the_archive_has_is_not_its_own_witness(audit: Audit, corpus: Path) -> None:
    audit("archive", "add", "kept", "articles")
    done = audit("gate", "--output-format", "json", "--against", "kept", "articles/new.txt")
    assert codes(done) == WITH_WITNESSES
    assert [r["document"] for r in json.loads(done.out)["documents"][0]["reuse"]] == ["articles/old.txt"]


@pytest.mark.parametrize(
    ("flags", "status", "outcome"),
    [
        ((), 1, "reject"),
        (("--fail-on", "critical"), 0, "review"),
        (("--fail-on", "never", "--review-on", "never"), 0, "pass"),
        (("--fail-on", "critical", "--fail-rules", "contrary-direction"), 1, "reject"),
        (("--pass-rules", "WIT,ACC001"), 0, "pass"),
        (("--fail-on", "critical", "--min-score", "99"), 0, "review"),  # too few words to reject it for that
        (("--fail-on", "never", "--review-on", "never", "--max-penalty", "1"), 0, "review"),
        (("--set", 'severity.WIT054 = "critical"', "--fail-on", "critical"), 1, "reject"),
        (("--set", 'languages.en.pass-rules = ["ACC", "WIT"]'), 0, "pass"),
        (("--set", 'languages.fr.pass-rules = ["ACC", "WIT"]'), 1, "reject"),
    ],
)
def test_the_settings_decide(audit: Audit, corpus: Path, flags: Sequence[str], status: int, outcome: str) -> None:
    done = audit("gate", *SINCE, *flags, "--output-format", "concise")
    assert done.status == status
    assert f"articles/new.txt: {outcome}" in done.out or outcome == "pass"


def test_figures_reject_where_words_are_enough(audit: Audit, corpus: Path) -> None:
    write(corpus, "articles/new.txt", CLEAN * 12 + NEW)
    done = audit("gate", *SINCE, "--fail-on", "never", "--min-score", "99", "--output-format", "concise")
    assert done.status == 1
    assert "articles/new.txt: reject: score 9" in done.out


def test_outlets_have_limits_of_their_own(audit: Audit, corpus: Path) -> None:
    rows = [{"id": name, "text": NEW, "outlet": name} for name in ("Strict Times", "Lenient Post")]
    write(corpus, "feed.jsonl", "".join(json.dumps(row) + "\n" for row in rows))
    write(corpus, "auditor.toml", '[outlets."Lenient Post"]\npass-rules = ["ACC"]\n')
    done = audit("gate", "feed.jsonl", "--no-align", "--output-format", "concise", "--review-on", "never")
    assert done.status == 1
    assert "Strict Times: reject: 1 major" in done.out
    assert "Lenient Post: reject" not in done.out


def test_nothing_new_passes(audit: Audit, corpus: Path) -> None:
    commit(corpus)
    done = audit("gate", *SINCE)
    assert (done.status, done.err) == (0, "audit: no new articles\n")
    done = audit("gate", *SINCE, "--output-format", "json")
    assert (done.status, json.loads(done.out)["documents"]) == (0, [])
    write(corpus, "articles/clean.txt", CLEAN)
    assert audit("gate", *SINCE).status == 0


def test_a_feed_that_grows_answers_for_its_new_lines(audit: Audit, corpus: Path) -> None:
    lines(corpus / "articles/feed.jsonl", {"first": FAULTY})
    commit(corpus)
    lines(corpus / "articles/feed.jsonl", {"first": FAULTY, "second": CLEAN})
    done = audit("gate", *SINCE, "--output-format", "json")
    assert done.status == 0
    assert [document["id"] for document in json.loads(done.out)["documents"]] == ["second"]


def test_standard_input_is_new(audit: Audit, corpus: Path) -> None:
    for flags in (("--against", "articles/old.txt"), ("--new-since", "HEAD", "articles/old.txt")):
        done = audit("gate", "-", *flags, "--output-format", "json", stdin=NEW)
        assert (done.status, done.err) == (1, "")
        assert codes(done) == WITH_WITNESSES
    done = audit("gate", "-", "--new-since", "HEAD", "--output-format", "json", stdin=NEW)
    assert (done.status, codes(done)) == (1, ALONE)


def test_what_is_broken_is_said_and_the_rest_is_judged(audit: Audit, corpus: Path) -> None:
    write(corpus, "articles/empty.txt", "")
    (corpus / "articles/latin.txt").write_bytes("Le président".encode("latin-1"))
    done = audit("gate", *SINCE, "--output-format", "concise")
    assert done.status == 2
    assert "articles/new.txt: reject: 3 major" in done.out
    assert sorted(line.split(": ")[1] for line in done.err.splitlines()) == [
        "articles/empty.txt",
        "articles/latin.txt",
    ]
    done = audit("gate", "articles/new.txt", "--against", "nowhere", "--output-format", "json")
    assert (done.status, codes(done)) == (2, ALONE)
    assert done.err == "audit: nowhere: No such file or directory\n"


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (("--against", "kept", "--model", "multilingual"), "built with the encoder tiny"),
        (("--against", "damaged"), "damaged/archive.sqlite: is damaged"),
        (("--new-since", "nothing"), "'nothing' is no commit"),
        (("--new-since", "HEAD", "../cache"), "not in the repository"),
        (("--select", "NONE"), "NONE"),
    ],
)
def test_what_cannot_be_used_ends_the_run_with_a_line(
    audit: Audit, corpus: Path, flags: tuple[str, ...], message: str
) -> None:
    audit("archive", "add", "kept", "articles/old.txt")
    shutil.copytree("kept", "damaged")
    Path("damaged/archive.sqlite").write_bytes(b"no database " * 400)
    done = audit("gate", "articles/new.txt", *flags)
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
    assert done.err.startswith("audit: ")
    assert message in done.err


def test_the_archive_says_which_encoder_is_used(
    audit: Audit, corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    audit("archive", "add", "kept", "articles/old.txt")
    monkeypatch.delenv("AUDITOR_MODEL")
    done = audit("gate", "articles/new.txt", "--against", "kept", "--output-format", "json")
    assert (done.status, codes(done)) == (1, WITH_WITNESSES)
