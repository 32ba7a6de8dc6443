"""What is long, or there many times, costs in proportion; what goes wrong at writing leaves nothing behind."""

from __future__ import annotations

import errno
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor import atomic
from auditor.align import chain
from auditor.align.collate import apart, collate
from auditor.align.link import link
from auditor.align.unit import units
from auditor.archive.database import ArchiveError, connect
from auditor.article import Article
from auditor.compare.run import two
from auditor.config import Config
from auditor.fix import fix, write
from auditor.fix.mend import Findings, mend
from auditor.ingest.find import real, shown
from auditor.model import Document, Family, Finding, Member, Severity
from auditor.render import patch
from auditor.tokens import tokenize

FIXABLE = "The army said on Friday that it had left the the city.\n"
ALONE = Config(align=False, verdicts="")


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Processor time, several times what is needed; quadratic time takes far longer."""
    started = time.process_time()
    yield
    assert time.process_time() - started < seconds


def of_words(count: int, seed: int) -> str:
    pick = random.Random(seed)
    return " ".join(
        f"{pick.choice('abcdefgh')}{pick.choice('klmnop')}ing{pick.randrange(900)}" for _ in range(count)
    )


def test_two_long_passages_are_linked_in_linear_time() -> None:
    left, right = (tokenize(of_words(4_000, seed)) for seed in (1, 2))
    with within(4):
        found = link(left, right)
    assert len(found.pairs) + len(found.only_left) == len(left)
    assert len(found.pairs) + len(found.only_right) == len(right)


@given(st.text("abcd", max_size=40), st.text("abcd", max_size=40))
def test_what_is_common_is_equal_and_in_order(left: str, right: str) -> None:
    exact = chain.common(left, right)
    limit, chain._EXACTLY = chain._EXACTLY, 0
    try:
        quick = chain.common(left, right)
    finally:
        chain._EXACTLY = limit
    for found in (exact, quick):
        assert all(left[i] == right[j] for i, j in found)
        assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))
    assert len(quick) <= len(exact)
    assert bool(quick) == bool(exact)


def test_two_very_long_sequences_are_compared_in_linear_time_and_memory() -> None:
    lines = [f"line {n}" for n in range(30_000)]
    with within(4):
        found = chain.common(lines, lines[7:] + lines[:7])
    assert len(found) == len(lines) - 7


def family_of(texts: Sequence[str]) -> tuple[Family, dict[str, Article]]:
    documents = [Document(id=f"{n:03}", text=text, language="en") for n, text in enumerate(texts)]
    members = tuple(Member(d.id, 0, len(d.text), d.text) for d in documents)
    return Family("f", members, 1.0), {d.id: Article(d) for d in documents}


def test_many_wordings_are_held_against_one_another_in_parts() -> None:
    texts = [f"The army left town {n} on Friday." for n in range(40)]
    parts = list(apart(collate(*family_of([*texts, *texts]))))
    assert len(parts) > 1
    assert sorted(w.document.id for part in parts for w in part.witnesses) == [f"{n:03}" for n in range(80)]
    for part in parts:
        assert 2 <= len(part.distinct) <= 12
        assert len(part.witnesses) == 2 * len(part.distinct)  # each with its copy
        assert [m.document for m in part.family.members] == [w.document.id for w in part.witnesses]


def test_what_is_too_long_for_a_sentence_is_no_matter_for_rules() -> None:
    assert list(apart(collate(*family_of([of_words(600, 1), of_words(600, 2)])))) == []
    (part,) = apart(collate(*family_of(["The army left.", "The troops left.", of_words(600, 2)])))
    assert [w.document.id for w in part.witnesses] == ["000", "001"]


def test_units_of_an_article_full_of_quotations_take_linear_time() -> None:
    text = "“" + "He said ‘we all have to go’ to them. " * 4_000 + "”"
    with within(4):
        assert len(list(units(Article(Document(id="x", text=text, language="en"))))) == 4_000


def test_a_passage_full_of_marks_is_compared_in_linear_time(tmp_path: Path) -> None:
    for name, count in (("a.txt", 6_000), ("b.txt", 6_001)):
        (tmp_path / name).write_text('"a ' * count)
    with within(10):
        found = two(
            [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")], Config(model="tiny", cache=False, verdicts="")
        )
    assert len(found.comparisons) == 1


def test_a_text_of_defects_that_cannot_be_mended_is_given_up() -> None:
    finding = Finding(
        code="X", name="x", category="c", severity=Severity.MINOR, document="x", path="x", start=0, end=1, line=1,
        column=1, end_line=1, end_column=2, text="a", message="", suggestion="b", safe=True, fingerprint="f",
    )  # fmt: skip
    audits = 0

    def audit(some: Sequence[Document]) -> Findings:
        nonlocal audits
        audits += 1
        return {"x": [finding]}

    (one,) = mend([Document(id="x", text="a" * 1_000_000)], audit, lambda _: True)
    assert one.edits == ()
    assert audits <= 5


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux")
@pytest.mark.parametrize("name", [b"bad\xffname.txt", b"new\nline.txt", b'quo"te.txt', b"back\\xffslash.txt"])
def test_a_file_of_any_name_is_fixed_and_patched(
    tmp_path: Path, name: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path(os.fsdecode(name))
    path.write_text(FIXABLE)
    assert real(shown(path)) == path
    (change,) = fix([str(path)], ALONE).changes
    diff = patch.render([change])
    assert [line[:4] for line in diff.split(b"\n")[:3]] == [b"--- ", b"+++ ", b"@@ -"]
    if name != b"new\nline.txt":  # which GNU patch refuses as dangerous
        subprocess.run(["patch", "-p0", "--dry-run", "--quiet"], input=diff, check=True)
    write(change)
    assert path.read_text() == FIXABLE.replace("the the", "the")


def test_a_write_that_fails_leaves_no_second_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(FIXABLE)
    (change,) = fix([str(tmp_path / "a.txt")], ALONE).changes

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write(change)
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_what_a_killed_run_left_is_swept_away_when_it_is_old(tmp_path: Path) -> None:
    old, young = tmp_path / ".audit-old", tmp_path / ".audit-young"
    for path in (old, young):
        path.write_text("half")
    os.utime(old, (0, 0))
    atomic.replace(tmp_path / "a.txt", "whole")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".audit-young", "a.txt"]


def test_a_file_in_place_of_an_archive_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FIXABLE)
    with pytest.raises(ArchiveError, match="a file; an archive is a folder"):
        connect(tmp_path / "a.txt", create=True)
