"""The archive: what goes in comes out, and is found."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.archive import Archive, ArchiveError, Change, Scope
from auditor.archive.model import day
from auditor.archive.vectors import VectorFile
from auditor.archive.verify import verify
from auditor.article import Article
from auditor.encode.base import Vectors
from auditor.encode.embed import embed
from auditor.encode.known import Known
from auditor.encode.tiny import Tiny
from auditor.model import Document
from tests.archives import FERRY, MARKET, added, nearest


class Untouched(Tiny):
    """An encoder that must not be asked."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        raise AssertionError(texts)


def test_an_article_comes_back_as_it_went_in(archive: Archive) -> None:
    one = Document(
        "1", FERRY, "f.html", "Ferry", "en", "north", "2024-11-30", "https://x.org", "fr", extracted=True
    )
    two = Document("2", "Ünïcode\n\n" + MARKET)
    assert added(archive, two, one) == [Change.ADDED, Change.ADDED]
    assert archive.documents(["2", "1", "nobody"]) == [one, two]


def test_the_same_article_changes_nothing_and_another_text_replaces_it(archive: Archive) -> None:
    added(archive, Document("1", FERRY), Document("2", MARKET))
    before = (archive.path.read_bytes(), archive.folder.joinpath("archive.sqlite-wal").read_bytes())
    assert added(archive, Document("1", FERRY, path="moved.txt")) == [Change.UNCHANGED]
    assert before == (archive.path.read_bytes(), archive.folder.joinpath("archive.sqlite-wal").read_bytes())
    assert added(archive, Document("1", MARKET)) == [Change.REPLACED]
    assert [entry.passages for entry in archive.entries()] == [2, 2]
    assert {hit.document for hit in nearest(archive, FERRY, k=9)} == {"1", "2"}
    assert verify(archive).faults == verify(archive).healed == ()


def test_nearest_gives_documents_and_positions_the_best_first(archive: Archive) -> None:
    added(archive, Document("b", MARKET), Document("a", FERRY), Document("c", FERRY))
    hits = nearest(archive, "It carried forty passengers and a dog.")
    assert [(hit.document, hit.position) for hit in hits[:2]] == [("a", 1), ("c", 1)]
    assert hits[0].cosine == hits[1].cosine == pytest.approx(1, abs=1e-3)
    assert hits[2].cosine < 0.9
    assert archive.nearest(np.zeros((0, 512), dtype=np.float32), 3) == []


def test_windows_and_outlets_limit_the_search(archive: Archive) -> None:
    added(
        archive,
        Document("1", FERRY, outlet="north", published="2024-11-30T23:30:00-05:00"),
        Document("2", FERRY, outlet="south", published="Mon, 02 Dec 2024 10:00:00 +0100"),
        Document("3", FERRY, published="yesterday"),
    )

    def found(scope: Scope) -> str:
        assert [entry.id for entry in archive.entries(scope)] == sorted(
            {h.document for h in nearest(archive, FERRY, scope, 9)}
        )
        return "".join(entry.id for entry in archive.entries(scope))

    assert found(Scope()) == "123"
    assert found(Scope(outlets=("north", "east"))) == "1"
    assert found(Scope(exclude_outlets=("north",))) == "23"
    assert found(Scope(exclude_documents=("1", "3"))) == "2"
    assert found(Scope(since=date(2024, 12, 1))) == "23"
    assert found(Scope(since=date(2024, 11, 30), until=date(2024, 12, 1))) == "13"
    assert found(Scope(outlets=("north",), since=date(2025, 1, 1))) == ""


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2024-11-30", "2024-11-30"),
        (" 2024-11-30 late", "2024-11-30"),
        ("20241130T080000Z", "2024-11-30"),
        ("Sat, 30 Nov 2024 08:00:00 GMT", "2024-11-30"),
        ("2024-13-45", None),
        ("30/11/2024", None),
        ("", None),
        (None, None),
    ],
)
def test_days_are_read_from_the_dates_that_feeds_write(published: str | None, expected: str | None) -> None:
    assert day(published) == expected


@given(st.text())
def test_no_date_is_an_error(published: str) -> None:
    day(published)


def test_nothing_archived_is_encoded_again(archive: Archive) -> None:
    added(archive, Document("1", FERRY))
    texts = FERRY.split("\n")
    again = embed(texts, Untouched(), Known(archive.vectors(["1"])))
    assert np.allclose(again, Tiny().encode(texts), atol=1e-3)
    assert np.allclose(np.linalg.norm(again, axis=1), 1)
    assert len(embed([*texts, "new"], Tiny(), Known(archive.vectors(["1"])))) == 3


def test_an_archive_has_one_encoder(archive: Archive) -> None:
    added(archive, Document("1", FERRY))
    assert archive.encoder(("fr",)).identity == "tiny:1"
    with pytest.raises(ArchiveError, match="use --model tiny"):
        archive.encoder((), "minilm")
    other = Tiny()
    other.identity = "tiny:2"
    with pytest.raises(ArchiveError, match="not built with"):
        archive.add([Article(Document("2", FERRY))], other)


@pytest.mark.parametrize(("languages", "model"), [(("en", "und"), "minilm"), (("en", "fr"), "multilingual")])
def test_the_first_articles_choose_the_encoder(archive: Archive, languages: tuple[str, ...], model: str) -> None:
    archive.encoder(languages)
    assert archive.statistics().model == model


@settings(max_examples=50)
@given(st.lists(st.integers(1, 4), min_size=1, max_size=6), st.data())
def test_no_damage_makes_the_vector_file_lie(batches: list[int], data: st.DataObject) -> None:

    with tempfile.TemporaryDirectory() as folder:
        file = VectorFile(Path(folder) / "v", "model", "00" * 16, 3)
        file.follow()
        file.rewrite([])
        for size in batches:
            ids = np.arange(file.last + 1, file.last + 1 + size)
            file.append([(ids, np.repeat(ids[:, None], 3, axis=1).astype(np.float16))])
        whole = file.path.read_bytes()
        place = data.draw(st.integers(0, len(whole) - 1))
        if data.draw(st.booleans()):
            file.path.write_bytes(whole[:place])
        else:
            file.path.write_bytes(
                whole[:place] + bytes([whole[place] ^ data.draw(st.integers(1, 255))]) + whole[place + 1 :]
            )
        again = VectorFile(file.path, "model", "00" * 16, 3)
        again.follow()
        assert again.ids.tolist() == list(range(1, len(again.ids) + 1))
        assert np.array_equal(again.vectors(again.rows(again.ids))[:, 0], again.ids.astype(np.float16))
        ends = np.cumsum([52 + 12, *((size + 1) * 14 for size in batches)]).tolist()
        assert not again.whole or len(file.path.read_bytes()) in ends
        file.close()
        again.close()


def test_the_store_takes_any_number_of_names(archive: Archive) -> None:
    assert archive.documents([f"n{k}" for k in range(100_000)]) == []
