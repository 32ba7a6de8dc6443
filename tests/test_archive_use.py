"""``audit archive`` as a user calls it, and as it goes wrong: other writers, kills, damage, in any order."""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from auditor.archive import Archive, Change, feed
from auditor.archive.verify import verify
from auditor.cli.archive import command
from auditor.config import Config
from auditor.encode.minilm import MiniLM
from auditor.encode.tiny import Tiny
from auditor.model import Document, UserError
from benchmarks.killed import Adding, campaign
from tests.archives import FERRY, MARKET, added

IDS = st.sampled_from("abcde")
TEXTS = st.sampled_from([FERRY, MARKET, "Too short", f"{FERRY}\n{MARKET}", "Rain fell on the whole of the coast."])


class Keeping(RuleBasedStateMachine):
    """An archive beside a dictionary that says what is in it."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.notices: list[str] = []
        self.articles: dict[str, Document] = {}
        self.archive = Archive.open(self.folder / "a", create=True, notice=self.notices.append)
        self.archive.encoder((), "tiny")

    @rule(texts=st.dictionaries(IDS, TEXTS, max_size=3))
    def add(self, texts: dict[str, str]) -> None:
        documents = [Document(name, text) for name, text in texts.items()]
        expected = [
            Change.ADDED
            if document.id not in self.articles
            else Change.UNCHANGED
            if self.articles[document.id] == document
            else Change.REPLACED
            for document in documents
        ]
        assert added(self.archive, *documents) == expected
        self.articles |= {document.id: document for document in documents}

    @rule(name=IDS)
    def remove(self, name: str) -> None:
        assert self.archive.remove(name) == ([name] if self.articles.pop(name, None) else [])

    @rule()
    def reopen(self) -> None:
        self.archive.close()
        self.archive = Archive.open(self.folder / "a", notice=self.notices.append)

    @rule(share=st.floats(0, 1))
    def tear(self, share: float) -> None:
        path = self.archive.mirror.path()
        if path and path.exists():
            data = path.read_bytes()
            path.unlink()
            path.write_bytes(data[: int(share * len(data))])

    @rule()
    def lose(self) -> None:
        path = self.archive.mirror.path()
        if path:
            path.unlink(missing_ok=True)

    @rule(text=TEXTS)
    def search(self, text: str) -> None:
        hits = self.archive.nearest(Tiny().encode(text.split("\n")), 50)
        passages = [
            (name, position)
            for name, document in self.articles.items()
            for position, line in enumerate(document.text.split("\n"))
            if line.count(" ") >= 2
        ]
        for found, line in zip(hits, text.split("\n"), strict=True):
            assert sorted((hit.document, hit.position) for hit in found) == sorted(passages)
            exact = {hit.document for hit in found if hit.cosine > 0.99}
            assert exact == {
                n for n, d in self.articles.items() if line in d.text.split("\n") and line.count(" ") >= 2
            }

    @invariant()
    def holds(self) -> None:
        assert self.archive.documents("abcde") == [self.articles[name] for name in sorted(self.articles)]

    def teardown(self) -> None:
        if hasattr(self, "archive"):
            assert verify(self.archive).faults == ()
            self.archive.close()
            shutil.rmtree(self.folder)


TestKeeping = Keeping.TestCase
TestKeeping.settings = settings(max_examples=15, stateful_step_count=15)


def archive_(*args: str | Path) -> Result:
    return CliRunner().invoke(command, [str(arg) for arg in args], standalone_mode=False)


def written(path: Path, *rows: dict[str, str]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_adding_listing_removing(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    source = written(
        tmp_path / "feed.jsonl",
        {"id": "wire-2", "text": MARKET, "outlet": "south", "published": "2024-12-02"},
        {"id": "wire-1", "text": FERRY, "outlet": "[b]nor\x1bth", "language": "en"},
    )
    first = archive_("add", folder, source, "--model", "tiny", "--no-cache")
    assert (first.return_value, first.stdout) == (0, "added     wire-2\nadded     wire-1\n")
    written(
        source,
        {"id": "wire-2", "text": FERRY},
        {"id": "wire-1", "text": FERRY, "outlet": "[b]nor\x1bth", "language": "en"},
    )
    second = archive_("add", folder, source, "--no-cache")
    assert (second.return_value, second.stdout) == (0, "replaced  wire-2\nunchanged wire-1\n")
    assert second.stderr == "1 replaced, 1 unchanged\n"
    assert archive_("list", folder).stdout == (
        "Document  Outlet     Published  Language  Passages\n"
        "wire-1    [b]nor␛th  ·          en               2\n"
        "wire-2    ·          ·          ·                2\n"
    )
    assert [row["id"] for row in json.loads(archive_("list", folder, "--output-format", "json").stdout)] == [
        "wire-1",
        "wire-2",
    ]
    assert archive_("list", folder, "--outlet", "nobody").stdout == ""
    figures = json.loads(archive_("stats", folder, "--output-format", "json").stdout)
    assert (figures["documents"], figures["passages"], figures["model"]) == (2, 4, "tiny")
    assert "encoder    tiny (tiny:1)\n" in archive_("stats", folder).stdout
    removed = archive_("remove", folder, "wire-1", "nobody")
    assert (removed.return_value, removed.stdout) == (2, "removed   wire-1\n")
    assert "no article 'nobody' there" in removed.stderr
    assert archive_("remove", folder, str(source)).stdout == "removed   wire-2\n"
    assert archive_("list", folder).stdout == ""


def test_verify_says_what_it_healed(tmp_path: Path) -> None:
    archive_(
        "add",
        tmp_path / "a",
        written(tmp_path / "f.jsonl", {"id": "1", "text": FERRY}),
        "--model",
        "tiny",
        "--no-cache",
    )
    (vectors,) = (tmp_path / "a").glob("vectors-*.f16")
    vectors.write_bytes(b"?" * 99)
    healed = archive_("verify", tmp_path / "a")
    assert healed.return_value == 1
    assert f"healed: {vectors.name}: torn or damaged; rebuilt\n" in healed.stdout
    sound = archive_("verify", tmp_path / "a")
    assert (sound.return_value, sound.stdout) == (0, f"{tmp_path / 'a'}: 1 document, 2 passages: sound\n")


@pytest.mark.parametrize("action", ["list", "stats", "verify", "remove"])
def test_no_archive_is_one_line(tmp_path: Path, action: str) -> None:
    run = archive_(action, tmp_path / "none", *(["x"] if action == "remove" else []))
    assert isinstance(run.exception, UserError)  # one line and exit status 2, as every fault of the user's
    assert str(run.exception) == f"{tmp_path / 'none'}: no archive there (`audit archive add` makes one)"


def test_articles_that_the_encoder_does_not_know_are_told_of(
    archive: Archive, notices: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.encoder(("en",))
    monkeypatch.setattr(MiniLM, "encode", lambda _, texts: Tiny().encode(texts))
    documents = [Document(f"{k}", FERRY, language="en" if k < 100 else "de") for k in range(250)]
    assert [len(batch) for batch in feed.feed(archive, documents, Config(cache=False))] == [100, 100, 50]
    (notice,) = notices
    assert "these articles are in de: an archive begun with --model multilingual would find more" in notice


def test_what_cannot_be_read_does_not_stop_the_rest(tmp_path: Path) -> None:
    source = written(tmp_path / "f.jsonl", {"id": "1", "text": FERRY}, {"id": "2"})
    run = archive_("add", tmp_path / "a", source, tmp_path / "absent.txt", "--model", "tiny", "--no-cache")
    assert (run.return_value, run.stdout) == (2, "added     1\n")
    assert run.stderr.count("\n") == 3


def _adding(folder: Path, source: Path, **options: object) -> subprocess.Popen[str]:
    audit = [sys.executable, "-m", "auditor", "archive", "add", "--isolated", "--no-cache", "--model", "tiny"]
    pipe = subprocess.PIPE
    return subprocess.Popen([*audit, str(folder), str(source)], text=True, stdout=pipe, stderr=pipe, **options)  # type: ignore[call-overload, no-any-return]


def test_two_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    sources = [
        written(
            tmp_path / f"{n}.jsonl",
            *({"id": f"{k}", "text": f"{FERRY} {n}"} for k in range(120 * n, 120 * n + 250)),
        )
        for n in range(2)
    ]
    writers = [_adding(tmp_path / "a", source) for source in sources]
    said = [writer.communicate() for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0], said
    assert all(out.count("\n") == 250 for out, _ in said)
    with Archive.open(tmp_path / "a") as archive:
        assert len(archive.entries()) == 370
        assert verify(archive).faults == verify(archive).healed == ()


def test_a_file_that_may_not_grow_is_one_line_and_loses_nothing(tmp_path: Path) -> None:
    rows = ({"id": f"{k}", "text": f"{FERRY}\n{MARKET}\nArticle number {k} of many."} for k in range(300))
    limit = (400_000, 400_000)
    writer = _adding(
        tmp_path / "a",
        written(tmp_path / "f.jsonl", *rows),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit),
    )
    out, err = writer.communicate()
    assert writer.returncode == 2
    assert err.count("\n") == 1
    assert "what was confirmed is kept" in err
    with Archive.open(tmp_path / "a") as archive:
        assert verify(archive).faults == ()
        assert {entry.id for entry in archive.entries()} == {line.split()[1] for line in out.splitlines()}


def test_a_killed_process_loses_nothing_that_it_confirmed(tmp_path: Path) -> None:
    broken, lines = campaign(Adding(tmp_path, articles=120), kills=10, seed=1)
    assert broken == []
    assert sum(lines) > 0
