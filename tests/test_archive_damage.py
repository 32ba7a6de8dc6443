"""The archive under damage: what was confirmed is there; the vector file is never believed blindly."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.archive import Archive, ArchiveError, Change, Scope, database
from auditor.archive.search import Best, _scaled
from auditor.archive.vectors import VectorFile
from auditor.archive.verify import verify
from auditor.model import Document
from tests.archives import FERRY, MARKET, added, nearest

FORMAT_1 = Path(__file__).parent.parent / "fixtures" / "archive" / "format-1.sql"


def test_a_damaged_or_missing_vector_file_is_rebuilt_with_a_notice(archive: Archive, notices: list[str]) -> None:
    added(archive, Document("1", FERRY), Document("2", MARKET))
    path = archive.mirror.path()
    assert path
    sound = path.read_bytes()
    for damaged in (
        b"",
        sound[:-1],
        sound[:100] + b"?" + sound[101:],
        sound + b"more",
        sound[:10] + b"\1" + sound[11:],
    ):
        path.unlink()
        path.write_bytes(damaged)
        assert nearest(archive, FERRY)[0].document == "1"
        assert path.read_bytes() == sound
    path.unlink()
    assert nearest(archive, MARKET)[0].document == "2"
    assert len(notices) == 6
    assert all("rebuilt" in notice for notice in notices)


def test_a_crash_between_commit_and_top_up_is_healed(archive: Archive, notices: list[str]) -> None:
    added(archive, Document("1", FERRY))
    path = archive.mirror.path()
    assert path
    short = path.read_bytes()
    added(archive, Document("2", MARKET))
    whole = path.read_bytes()
    path.unlink()
    path.write_bytes(short)
    with Archive.open(archive.folder, notice=notices.append) as again:
        assert nearest(again, MARKET)[0].document == "2"
    assert path.read_bytes() == whole
    assert notices == []


def test_a_store_put_back_from_a_copy_does_not_believe_newer_vectors(archive: Archive, notices: list[str]) -> None:
    added(archive, Document("1", FERRY))
    archive.close()
    copy = archive.path.read_bytes()
    with Archive.open(archive.folder) as again:
        added(again, Document("2", MARKET))
    archive.path.write_bytes(copy)
    with Archive.open(archive.folder, notice=notices.append) as again:
        added(again, Document("3", "Quite another matter was discussed.\nThe council voted against the tunnel."))
        assert nearest(again, "The council voted against the tunnel.")[0].document == "3"
        assert verify(again).healed == ()
    assert len(notices) == 1


def test_removed_passages_do_not_fill_the_vector_file(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.archive.mirror._WASTE", 10)
    for number in range(20):
        added(archive, Document("1", f"{FERRY} {number}"))
    path = archive.mirror.path()
    assert path
    assert path.stat().st_size < 40 * 1032
    assert verify(archive).healed == ()
    assert archive.remove("1") == ["1"]
    assert nearest(archive, FERRY) == []


def test_a_read_only_folder_is_searched(
    archive: Archive, notices: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    added(archive, Document("1", FERRY))
    path = archive.mirror.path()
    assert path
    archive.close()
    monkeypatch.setattr("os.access", lambda *_: False)
    with Archive.open(archive.folder, notice=notices.append) as again:
        assert nearest(again, FERRY)[0].document == "1"
        assert notices == []
        path.unlink()
        assert nearest(again, FERRY)[0].document == "1"
        assert "searched instead" in notices[0]
        assert verify(again).faults == (f"{path.name}: missing",)
        with pytest.raises(ArchiveError, match="read-only"):
            added(again, Document("2", MARKET))
    with pytest.raises(ArchiveError, match="read-only"):
        Archive.open(archive.folder, create=True)
    assert {file.name for file in archive.folder.iterdir()} == {"archive.sqlite"}


def test_a_full_disk_loses_nothing_confirmed(archive: Archive) -> None:
    added(archive, Document("1", FERRY))
    pages = archive._database.execute("PRAGMA page_count").fetchone()[0]
    archive._database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ArchiveError, match="the disk is full; what was confirmed is kept"):
        added(archive, *(Document(f"n{k}", FERRY * 9) for k in range(9)))
    assert [entry.id for entry in archive.entries()] == ["1"]
    assert added(archive, Document("1", FERRY)) == [Change.UNCHANGED]
    assert verify(archive).faults == ()


def test_a_vector_file_that_cannot_be_written_loses_nothing(
    archive: Archive, notices: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    added(archive, Document("1", FERRY))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(VectorFile, "append", full)
        assert added(archive, Document("2", MARKET)) == [Change.ADDED]
        assert nearest(archive, MARKET)[0].document == "2"
    assert "No space left" in notices[0]
    assert nearest(archive, MARKET)[0].document == "2"
    assert verify(archive).healed == ()


@pytest.mark.parametrize("at", [0, 5000])
def test_a_damaged_store_is_refused_and_left_alone(archive: Archive, at: int) -> None:
    added(archive, *(Document(f"{k}", FERRY) for k in range(20)))
    archive.close()
    data = archive.path.read_bytes()
    archive.path.write_bytes(data[:at] + b"\xff" * 9000 + data[at + 9000 :])
    damaged = archive.path.read_bytes()
    with (
        pytest.raises(ArchiveError, match="is damaged and was left as it is"),
        Archive.open(archive.folder) as again,
    ):
        added(again, Document("new", MARKET))
        verify(again)
    assert archive.path.read_bytes() == damaged


def test_verify_finds_an_article_that_was_tampered_with(archive: Archive) -> None:
    added(archive, Document("1", FERRY), Document("2", MARKET))
    archive._database.execute("UPDATE documents SET title = 'No' WHERE id = '1'")
    archive._database.execute("UPDATE passages SET stop = 900 WHERE document = 2")
    assert verify(archive).faults == (
        "1: its content is not what was added",
        "2: its passages do not lie within its text",
    )


def test_an_archive_of_format_1_is_upgraded(tmp_path: Path) -> None:
    old = sqlite3.connect(tmp_path / database.FILE)
    old.executescript(FORMAT_1.read_text(encoding="utf-8"))
    old.close()
    with Archive.open(tmp_path) as archive:
        assert verify(archive).faults == ()
        window = Scope(since=date(2024, 12, 1))
        assert [entry.id for entry in archive.entries(window)] == ["wire-2", "wire-3"]
        assert archive.documents(["wire-1"])[0].source_language == "fr"
        assert nearest(archive, "The market opened late on Monday.")[0].document == "wire-2"
        assert added(archive, archive.documents(["wire-1"])[0]) == [Change.UNCHANGED]


@pytest.mark.parametrize(
    ("statement", "message"),
    [("PRAGMA user_version = 99", "made by a later version"), ("PRAGMA application_id = 1", "another program")],
)
def test_what_is_no_archive_of_ours_is_refused(archive: Archive, statement: str, message: str) -> None:
    archive._database.execute(statement)
    archive.close()
    with pytest.raises(ArchiveError, match=message):
        Archive.open(archive.folder)
    with pytest.raises(ArchiveError, match=message):
        Archive.open(archive.folder, create=True)


def test_where_nothing_is_nothing_is_made(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(ArchiveError, match="no archive there"):
            Archive.open(folder)
    (tmp_path / database.FILE).touch()  # made by a process that was killed before it had begun
    with pytest.raises(ArchiveError, match="no archive there"):
        Archive.open(tmp_path)
    Archive.open(tmp_path, create=True).close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [database.FILE]


def test_halves_are_converted_exactly() -> None:
    halves = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
    row = halves[np.isfinite(halves)].reshape(1, -1)
    assert np.array_equal(_scaled(row) * np.float32(2.0**112), row.astype(np.float32))


@given(st.integers(1, 60), st.integers(1, 5), st.integers(1, 70), st.integers(0, 2**32))
def test_search_in_blocks_is_search_in_all(number: int, queries: int, k: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    vectors = random.integers(-2, 3, (number, 4)).astype(np.float16)  # many equals
    asked = random.integers(-2, 3, (queries, 4)).astype(np.float32)
    best = Best(asked, k)
    size = int(random.integers(1, 20))
    best.take(
        (np.arange(s, min(s + size, number), dtype=np.int64), vectors[s : s + size])
        for s in range(0, number, size)
    )
    cosines = np.round(asked @ vectors.astype(np.float32).T, 4)
    expected = [sorted(range(number), key=lambda rank, row=row: (-row[rank], rank))[:k] for row in cosines]  # type: ignore[misc]
    assert [[rank for rank, _ in found] for found in best.found()] == expected
