"""What runs found before: taken again where nothing has changed, and only there."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path

import pytest

import auditor
from auditor import verdicts, witnesses
from auditor.audited import Audited, Compared
from auditor.cache import disk, runs
from auditor.model import Context, Decision, Document, Severity
from auditor.rules import registry

FIXTURES = Path(__file__).parent.parent / "fixtures"


@pytest.fixture
def settings(tmp_path: Path) -> auditor.Config:
    return auditor.Config(model="tiny", cache_dir=str(tmp_path / "cache"), verdicts="")


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many documents each run has compared."""
    counts: list[int] = []
    compare = witnesses.compare

    def counting(results: Sequence[Audited], *others: object) -> Compared:
        counts.append(len(results))
        return compare(results, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(witnesses, "compare", counting)
    return counts


def _articles(text: str = "They left Aleppothe city. He said [sirio] “no» in 2011.") -> list[Document]:
    return [Document("b", text, "b\udc80.txt", outlet="B"), Document("a", f"It rained. {text}")]


def test_a_second_run_says_the_same_without_work(settings: auditor.Config, compared: list[int]) -> None:
    first = auditor.audit([FIXTURES / "corpus"], settings, keep_texts=True)
    assert first.findings
    assert first.families
    assert any(report.reuse for report in first.documents)
    assert auditor.audit([FIXTURES / "corpus"], settings, keep_texts=True) == first
    assert len(compared) == 1
    assert auditor.audit([FIXTURES / "corpus"], replace(settings, cache=False), keep_texts=True) == first
    assert len(compared) == 2


def test_the_order_of_documents_is_nothing(settings: auditor.Config, compared: list[int]) -> None:
    one, other = _articles()
    assert auditor.audit([one, other], settings) == auditor.audit([other, one], settings)
    assert compared == [2]


def test_what_is_shown_may_change(settings: auditor.Config, compared: list[int]) -> None:
    whole = auditor.audit(_articles(), settings)
    major = auditor.audit(
        _articles(), replace(settings, min_severity=Severity.MAJOR, output_format="json", jobs=1)
    )
    assert compared == [2]
    assert set(major.findings) < set(whole.findings)


def test_decisions_made_since_are_heard(tmp_path: Path, settings: auditor.Config, compared: list[int]) -> None:
    settings = replace(settings, verdicts=str(tmp_path / "verdicts.jsonl"))
    before = auditor.audit(_articles(), settings)
    given = verdicts.load(tmp_path / "verdicts.jsonl")
    gone = replace(given.on(before.findings[0], Decision.FALSE_ALARM), document="b", fingerprint="gone")
    said = [given.on(before.findings[0], Decision.FALSE_ALARM), gone]
    verdicts.update(tmp_path / "verdicts.jsonl", lambda held: held.with_(said))
    after = auditor.audit(_articles(), settings)
    assert compared == [2]
    assert [finding.fingerprint for finding in after.silenced] == [before.findings[0].fingerprint]
    assert after.findings == before.findings[1:]
    assert [verdict.fingerprint for verdict in after.stale] == ["gone"]


def test_whatever_else_changes_is_a_new_run(tmp_path: Path, settings: auditor.Config, compared: list[int]) -> None:
    names = tmp_path / "names.txt"
    names.write_text("sirio\n", encoding="utf-8")
    calls = [
        (_articles(), settings),
        (_articles("They left Aleppothe city. He said so in 2012."), settings),
        ([replace(document, outlet="C") for document in _articles()], settings),
        (_articles(), replace(settings, ignore=("FLU",))),
        (_articles(), replace(settings, threshold=0.6)),
        (_articles(), replace(settings, vocabulary=(str(names),))),
    ]
    reports = [auditor.audit(*call) for call in calls]
    assert len(compared) == len(calls)
    assert [auditor.audit(*call) for call in calls] == reports
    assert len(compared) == len(calls)
    names.write_text("Aleppothe\n", encoding="utf-8")
    auditor.audit(*calls[-1])
    assert len(compared) == len(calls) + 1


def test_another_program_is_asked_anew(
    tmp_path: Path, settings: auditor.Config, compared: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    auditor.audit(_articles(), settings)
    (tmp_path / "site" / "rapidfuzz-99.dist-info").mkdir(parents=True)
    monkeypatch.syspath_prepend(tmp_path / "site")
    runs._program.cache_clear()
    auditor.audit(_articles(), settings)
    runs._program.cache_clear()
    assert compared == [2, 2]


def test_plug_ins_and_own_models_are_asked_anew(
    settings: auditor.Config, compared: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert runs.key(_articles(), replace(settings, model="some/folder")) is None
    monkeypatch.setattr(registry, "plugged", lambda: True)
    auditor.audit(_articles(), settings)
    auditor.audit(_articles(), settings)
    assert compared == [2, 2]


def test_a_run_by_the_encoder_of_an_archive_is_no_other_one(settings: auditor.Config, compared: list[int]) -> None:
    auditor.audit(_articles(), settings, context=Context(model="tiny"))
    auditor.audit(_articles(), settings)
    auditor.audit(_articles(), settings, context=Context(model="tiny"))
    assert compared == [2, 2, 2]


def test_a_rule_that_crashed_is_asked_anew(
    settings: auditor.Config, compared: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    from auditor.rules.accuracy.residue.foreign_word import ForeignWord  # noqa: PLC0415

    monkeypatch.setattr(ForeignWord, "check", lambda self, article: 1 / 0)
    assert auditor.audit(_articles(), settings).errors
    monkeypatch.undo()
    assert not auditor.audit(_articles(), settings).errors


def test_what_the_disk_has_forgotten_is_found_anew(
    tmp_path: Path, settings: auditor.Config, compared: list[int]
) -> None:
    first = auditor.audit(_articles(), settings)
    with sqlite3.connect(tmp_path / "cache" / "cache.sqlite") as database:
        database.execute("UPDATE run SET body = x'00ff'")
    assert auditor.audit(_articles(), settings) == first
    assert auditor.audit(_articles(), settings) == first
    assert compared == [2, 2]


def test_a_byte_that_the_disk_has_changed_is_not_taken(tmp_path: Path) -> None:
    with disk.Cache(tmp_path) as cache:
        cache.put("embedding", {b"1": b"0123456789", b"2": b"", b"3": b"0123456789"})
    with sqlite3.connect(tmp_path / "cache.sqlite") as database:
        database.execute("UPDATE embedding SET body = CAST(x'ff' || substr(body, 2) AS BLOB) WHERE key = x'31'")
        database.execute("UPDATE embedding SET body = CAST(substr(body, 1, 3) AS BLOB) WHERE key = x'33'")
    with disk.Cache(tmp_path) as cache:
        assert cache.get("embedding", [b"1", b"2", b"3"]) == {b"2": b""}


@pytest.mark.parametrize("place", ["table", "page"])
def test_damage_inside_the_file_is_put_aside(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with disk.Cache(tmp_path) as cache:
        cache.put("embedding", {bytes([k]): bytes(3_000) for k in range(50)})
    file = tmp_path / "cache.sqlite"
    data = bytearray(file.read_bytes())
    if place == "table":
        data = data.replace(b"CREATE TABLE embedding", b"CREATE T\xd7BLE embedding")
    else:
        data[2 * 4096 :] = b"\xff" * (len(data) - 2 * 4096)
    file.write_bytes(data)
    with disk.Cache(tmp_path) as cache:
        assert cache.get("embedding", [b"\x01"]) == {}
        cache.put("embedding", {b"\x01": b"1"})
    assert "damaged" in capsys.readouterr().err
    with disk.Cache(tmp_path) as cache:
        cache.put("embedding", {b"\x01": b"1"})
        assert cache.get("embedding", [b"\x01"]) == {b"\x01": b"1"}
    assert (tmp_path / "cache.damaged").exists()
    assert disk.clear(tmp_path)
    assert not list(tmp_path.iterdir())


def test_the_oldest_are_forgotten(tmp_path: Path) -> None:
    with disk.Cache(tmp_path) as cache:
        for name in (b"1", b"2", b"3", b"1"):
            cache.put("run", {name: b"0123456789"})
        cache.trim("run", 28)
        assert cache.get("run", [b"1", b"2", b"3"]).keys() == {b"1", b"3"}
        cache.trim("run", 5)
        assert cache.get("run", [b"1"]) == {}


def test_what_does_not_matter_are_settings() -> None:
    assert {part.name for part in fields(auditor.Config)} >= runs._NO_MATTER


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_what_articles_say_is_for_the_user_alone(tmp_path: Path) -> None:
    with disk.Cache(tmp_path / "new"):
        assert (tmp_path / "new").stat().st_mode & 0o077 == 0
