"""Decisions on findings: what they silence, when they are stale, and that none is ever lost."""

from __future__ import annotations

import multiprocessing
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import auditor
from auditor import verdicts
from auditor.model import Decision, Finding, Verdict
from auditor.verdicts import VerdictError

LINE = Verdict("a.txt", "FLU220", "f00", Decision.FALSE_ALARM, "the the", "a song")

CHARACTERS = st.characters(codec="utf-8")
TEXT = st.text(CHARACTERS, max_size=20)
VERDICTS = st.builds(
    Verdict,
    document=st.text(CHARACTERS, min_size=1, max_size=8),
    code=st.sampled_from(["ACC001", "WIT010"]),
    fingerprint=st.sampled_from(["f1", "f1-2", "f2"]),
    decision=st.sampled_from(Decision),
    text=TEXT,
    note=TEXT,
    suggestion=st.none() | TEXT,
)


def written(path: Path, *lines: Verdict) -> verdicts.Verdicts:
    return verdicts.update(path, lambda known: known.with_(lines))


@given(st.lists(VERDICTS))
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, lines: list[Verdict]) -> None:
    path = tmp_path_factory.mktemp("verdicts") / verdicts.NAME
    after = written(path, *lines)
    assert verdicts.load(path) == after
    text = path.read_bytes()
    written(path)
    assert path.read_bytes() == text
    keys = [(v.document, v.code, v.fingerprint) for v in after]
    assert keys == sorted(keys)
    assert text.count(b"\n") == len(after)


@given(st.lists(VERDICTS), st.lists(VERDICTS))
def test_two_files_merge_the_same_in_either_order(ours: list[Verdict], theirs: list[Verdict]) -> None:
    merged = verdicts.resolve([*ours, *theirs])
    assert merged == verdicts.resolve([*theirs, *ours])
    assert {(v.document, v.fingerprint) for v in merged} == {(v.document, v.fingerprint) for v in ours + theirs}


def test_a_person_is_heard_before_a_baseline_and_doubt_keeps_a_finding() -> None:
    said = [replace(LINE, decision=decision) for decision in Decision]
    assert [v.decision for v in verdicts.resolve(said)] == [Decision.DEFECT]
    assert [v.decision for v in verdicts.resolve(said[1:])] == [Decision.FALSE_ALARM]


def test_lines_hold_no_place_and_no_time(tmp_path: Path) -> None:
    path = tmp_path / verdicts.NAME
    written(path, LINE)
    assert path.read_text(encoding="utf-8") == (
        '{"document": "a.txt", "code": "FLU220", "fingerprint": "f00", "decision": "false-alarm", '
        '"text": "the the", "note": "a song"}\n'
    )


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", ":1: no verdict: "),
        ("[]", ":1: no verdict: "),
        ('{"document": "a", "fingerprint": "f", "decision": "maybe"}', ":1: no verdict: 'maybe'"),
        ('{"document": "a", "decision": "defect"}', ":1: no verdict: document and fingerprint are needed"),
        ('{"document": 1, "fingerprint": "f", "decision": "defect"}', ":1: no verdict: a value is no string"),
        ("<<<<<<< HEAD", ":1: a merge conflict: keep the lines of both sides"),
        ("\udcff", "can't decode"),
    ],
)
def test_a_line_that_is_no_verdict_is_named(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / verdicts.NAME
    path.write_bytes(line.encode("utf-8", "surrogateescape"))
    with pytest.raises(VerdictError) as error:
        verdicts.load(path)
    assert str(error.value).startswith(str(path))
    assert message in str(error.value)
    assert "\n" not in str(error.value)
    with pytest.raises(VerdictError):
        written(path, LINE)
    assert path.read_bytes() == line.encode("utf-8", "surrogateescape")


def test_a_failed_write_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / verdicts.NAME
    written(path, LINE)
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(VerdictError, match="No space left on device"):
        written(path, replace(LINE, note="other"))
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == [verdicts.NAME]


def _writer(path: Path, name: str) -> None:
    for number in range(20):
        written(path, replace(LINE, document=f"{name}{number}"))


def test_two_writers_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / verdicts.NAME
    spawn = multiprocessing.get_context("spawn")
    writers = [spawn.Process(target=_writer, args=(path, name)) for name in "ab"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(verdicts.load(path)) == 40


def test_a_link_to_the_file_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.jsonl", tmp_path / verdicts.NAME
    written(real, LINE)
    link.symlink_to(real)
    written(link, replace(LINE, document="b.txt"))
    assert link.is_symlink()
    assert len(verdicts.load(real)) == 2


def article(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def settings(folder: Path) -> auditor.Config:
    return auditor.Config(align=False, verdicts=str(folder / verdicts.NAME), select=("doubled-word",))


TWICE = "It was the the end of the war in the north.\n"


def decide(folder: Path, decision: Decision, suggestion: str | None = None) -> Finding:
    (finding,) = auditor.audit(article(folder, "a.txt", TWICE), settings(folder)).findings
    verdicts.update(
        folder / verdicts.NAME, lambda known: known.with_([known.on(finding, decision, suggestion=suggestion)])
    )
    return finding


def test_a_false_alarm_is_silenced_and_costs_nothing(tmp_path: Path) -> None:
    decide(tmp_path, Decision.FALSE_ALARM)
    report = auditor.audit(tmp_path / "a.txt", settings(tmp_path))
    assert report.findings == ()
    assert [f.decision for f in report.silenced] == [Decision.FALSE_ALARM]
    assert report.documents[0].penalty == 0


def test_what_is_known_is_silenced_but_stays_in_the_score(tmp_path: Path) -> None:
    decide(tmp_path, Decision.KNOWN)
    report = auditor.audit(tmp_path / "a.txt", settings(tmp_path))
    assert report.findings == ()
    assert report.documents[0].penalty > 0


def test_a_defect_stays_and_shows_what_a_person_wrote(tmp_path: Path) -> None:
    decide(tmp_path, Decision.DEFECT, suggestion="the very")
    (finding,) = auditor.audit(tmp_path / "a.txt", settings(tmp_path)).findings
    assert (finding.decision, finding.suggestion) == (Decision.DEFECT, "the very")


def test_a_verdict_survives_edits_elsewhere_and_holds_for_its_own_document(tmp_path: Path) -> None:
    decide(tmp_path, Decision.FALSE_ALARM)
    article(tmp_path, "a.txt", "A new first line.\n\n" + TWICE)
    other = article(tmp_path, "b.txt", TWICE)
    report = auditor.audit([tmp_path / "a.txt", other], settings(tmp_path))
    assert [Path(f.document).name for f in report.findings] == ["b.txt"]


def test_equal_findings_are_counted(tmp_path: Path) -> None:
    decide(tmp_path, Decision.FALSE_ALARM)
    article(tmp_path, "a.txt", TWICE + "\n" + TWICE)
    report = auditor.audit(tmp_path / "a.txt", settings(tmp_path))
    assert (len(report.findings), len(report.silenced)) == (1, 1)


def test_a_verdict_is_stale_when_its_finding_or_its_file_is_gone(tmp_path: Path) -> None:
    decide(tmp_path, Decision.FALSE_ALARM)
    assert auditor.audit(tmp_path / "a.txt", settings(tmp_path)).stale == ()
    other = article(tmp_path, "b.txt", "All is well.\n")
    assert auditor.audit(other, settings(tmp_path)).stale == ()  # another document says nothing of this one
    article(tmp_path, "a.txt", "It was the end of the war in the north.\n")
    assert len(auditor.audit(tmp_path / "a.txt", settings(tmp_path)).stale) == 1
    unrun = replace(settings(tmp_path), select=("ACC",))
    assert auditor.audit(tmp_path / "a.txt", unrun).stale == ()  # the rule did not run
    unrun = replace(settings(tmp_path), per_file_ignores={"a.txt": ("FLU",)})
    assert auditor.audit(tmp_path / "a.txt", unrun).stale == ()  # nor here
    (tmp_path / "a.txt").unlink()
    assert len(auditor.audit(other, settings(tmp_path)).stale) == 1


def test_a_witness_finding_is_stale_only_where_the_run_had_all_documents() -> None:
    known = verdicts.Verdicts(Path("/nowhere")).with_(
        [replace(LINE, document=name, code="WIT001") for name in ("a", "b")]
    )
    one, two = (verdicts.Heard(name, "feed.jsonl", {"WIT001"}) for name in "ab")
    assert verdicts.stale(known, [one], []) == ()
    assert verdicts.stale(known.without([*known][1:]), [one], []) == ()
    assert [v.document for v in verdicts.stale(known, [one, two], [])] == ["a", "b"]


def test_documents_are_named_from_the_folder_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert verdicts.named("in/a.txt", "in/a.txt", tmp_path) == "in/a.txt"
    assert verdicts.named(f"{tmp_path}/in/a.txt", f"{tmp_path}/in/a.txt", tmp_path) == "in/a.txt"
    assert verdicts.named("id-7", "in/feed.jsonl", tmp_path) == "id-7"
    assert verdicts.named("../a.txt", "../a.txt", tmp_path) == (tmp_path.parent / "a.txt").as_posix()
