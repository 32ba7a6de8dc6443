"""The gate: which documents are new, and what is said of them."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

import auditor
from auditor.archive import Hit
from auditor.config import Profile
from auditor.gate.judge import judge
from auditor.gate.recall import MOST, called
from auditor.ingest.since import GitError, Since
from auditor.model import Decision, Document, DocumentReport, Finding, Judgement, Outcome, Report, Severity
from auditor.pipeline import read

FINDING = Finding(
    "FLU100", "split-sentence", "grammar", Severity.MAJOR, "a.txt", "a.txt", 0, 1, 1, 1, 1, 2, "x", "why"
)
DOCUMENT = DocumentReport("a.txt", "a.txt", "en", None, 500, 5.0, 10.0, 99.0, "A", True, {})


def judged(*findings: Finding, document: DocumentReport = DOCUMENT, **settings: object) -> Judgement:
    (judgement,) = judge(Report((document,), findings), replace(auditor.Config(), **settings))  # type: ignore[arg-type]
    return judgement


MINOR = replace(FINDING, code="FLU220", name="doubled-word", severity=Severity.MINOR)


def test_what_is_clean_passes() -> None:
    assert judged() == Judgement("a.txt", Outcome.PASS)


def test_a_finding_decides_by_its_severity() -> None:
    assert judged(FINDING, FINDING) == Judgement("a.txt", Outcome.REJECT, ("2 major: split-sentence ×2",))
    assert judged(MINOR) == Judgement("a.txt", Outcome.REVIEW, ("1 minor: doubled-word",))
    assert judged(FINDING, fail_on=Severity.CRITICAL).outcome is Outcome.REVIEW
    assert judged(MINOR, review_on=None).outcome is Outcome.PASS
    assert judged(FINDING, fail_on=None, review_on=None).outcome is Outcome.PASS


def test_rules_can_be_judged_apart() -> None:
    assert judged(MINOR, fail_rules=("doubled-word",)).outcome is Outcome.REJECT
    assert judged(FINDING, pass_rules=("FLU1",)).outcome is Outcome.PASS
    assert judged(FINDING, fail_rules=("FLU100",), pass_rules=("FLU1",)).outcome is Outcome.REJECT
    never = Profile(pass_rules=("FLU1",))
    assert judged(FINDING, languages={"en": never}).outcome is Outcome.PASS
    assert judged(FINDING, languages={"fr": never}).outcome is Outcome.REJECT


def test_a_confirmed_defect_fails_or_not() -> None:
    confirmed = replace(FINDING, decision=Decision.DEFECT)
    assert judged(confirmed).outcome is Outcome.PASS
    assert judged(confirmed, fail_on_defects=True).outcome is Outcome.REJECT


def test_figures_decide_where_words_are_enough() -> None:
    reasons = ("score 99.0 is under 99.5", "penalty per 1000 words 10.0 is over 9")
    assert judged(min_score=99.5, max_penalty=9.0) == Judgement("a.txt", Outcome.REJECT, reasons)
    assert judged(min_score=99.0, max_penalty=10.0).outcome is Outcome.PASS
    short = replace(DOCUMENT, words=50, reliable=False)
    assert judged(document=short, min_score=99.5) == Judgement(
        "a.txt", Outcome.REVIEW, ("score 99.0 is under 99.5, but 50 words are too few to rely on it",)
    )


def test_a_reason_names_the_most_frequent_rules() -> None:
    findings = [replace(FINDING, name=name) for name in "aabcde"]
    assert judged(*findings).reasons == ("6 major: a ×2, b, c and 2 other rules",)
    assert judged(*findings[:-1]).reasons == ("5 major: a ×2, b, c and 1 other rule",)


def test_witnesses_are_called_for_a_passage_or_for_the_whole() -> None:
    topic = [Hit(f"topic-{number:02d}", 0, 0.6) for number in range(40)]
    copies = [Hit(f"copy-{number}", 0, 0.95) for number in range(4)]
    found = called(["new"] * 3, [[*copies, *topic], [Hit("near", 0, 0.4), *topic], [Hit("far", 0, 0.3)]])
    assert {name for name in found if not name.startswith("topic")} == {
        "copy-0",
        "copy-1",
        "copy-2",
        "copy-3",
        "near",
    }
    assert sorted(found - {"near"})[4:] == [f"topic-{number:02d}" for number in range(MOST - 4)]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q", "-b", "main")
    (tmp_path / "old.txt").write_text("An old article.\n", encoding="utf-8")
    (tmp_path / "moved.txt").write_text("One that will move away.\n", encoding="utf-8")
    (tmp_path / "changed.txt").write_text("As it was.\n", encoding="utf-8")
    lines(tmp_path / "feed.jsonl", {"one": "First.", "two": "Second."})
    commit(tmp_path)
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(["git", "-C", str(folder), *identity, *arguments], check=True, capture_output=True)


def commit(folder: Path) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "articles")


def lines(path: Path, texts: dict[str, str]) -> None:
    path.write_text("".join(json.dumps({"id": i, "text": t}) + "\n" for i, t in texts.items()), encoding="utf-8")


def new(folder: Path, reference: str) -> list[str]:
    since = Since(reference, [folder])
    documents: list[Document] = list(read([folder], auditor.Config(), []))
    return sorted(Path(document.id).name for document in documents if since.new(document))


def test_new_is_what_was_added_or_changed_committed_or_not(repository: Path) -> None:
    assert new(repository, "HEAD") == []
    (repository / "changed.txt").write_text("As it is.\n", encoding="utf-8")
    (repository / "untracked.txt").write_text("Not yet known.\n", encoding="utf-8")
    (repository / "gone").mkdir()
    git(repository, "mv", "moved.txt", "gone/moved.txt")
    (repository / "old.txt").unlink()
    lines(repository / "feed.jsonl", {"two": "Second.", "one": "First, changed.", "three": "Third."})
    expected = ["changed.txt", "one", "three", "untracked.txt"]
    assert new(repository, "HEAD") == expected
    commit(repository)
    assert new(repository, "HEAD") == []
    assert new(repository, "HEAD~1") == expected


def test_a_branch_answers_for_its_own_commits_only(repository: Path) -> None:
    git(repository, "checkout", "-q", "-b", "branch")
    (repository / "ours.txt").write_text("Ours.\n", encoding="utf-8")
    commit(repository)
    git(repository, "checkout", "-q", "main")
    (repository / "old.txt").write_text("Changed on main.\n", encoding="utf-8")
    commit(repository)
    git(repository, "checkout", "-q", "branch")
    assert new(repository, "main") == ["ours.txt"]


def test_git_is_only_asked(repository: Path) -> None:
    (repository / "changed.txt").write_text("As it is.\n", encoding="utf-8")
    before = {path: path.stat().st_mtime_ns for path in repository.rglob("*")}
    new(repository, "HEAD")
    assert {path: path.stat().st_mtime_ns for path in repository.rglob("*")} == before


@pytest.mark.parametrize("reference", ["nothing", "--output=/tmp/x", "HEAD:old.txt"])
def test_a_reference_that_is_no_commit_is_an_error(repository: Path, reference: str) -> None:
    with pytest.raises(GitError, match="is no commit"):
        Since(reference, [repository])


def test_outside_of_a_repository_there_is_nothing_to_ask(tmp_path: Path, repository: Path) -> None:
    lonely = tmp_path.parent / "lonely"
    lonely.mkdir(exist_ok=True)
    with pytest.raises(GitError, match="not a git repository"):
        Since("HEAD", [lonely])
    with pytest.raises(GitError, match="not in the repository"):
        Since("HEAD", [repository, lonely])
