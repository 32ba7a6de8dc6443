"""What keys make of a review and of its file: all is written at once, and undo brings back every byte."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import verdicts
from auditor.model import Decision, Verdict
from auditor.review.groups import settled
from auditor.review.state import KEYS, Page, Quit, View, press
from auditor.review.store import Store
from auditor.verdicts import VerdictError
from tests.review_cases import Reader, groups

EARLIER = Verdict("c.txt", "FLU220", "c2", Decision.FALSE_ALARM, "the", "a song", "then")
BASELINE = Verdict("c.txt", "ACC001", "c4", Decision.KNOWN, "the")
ELSEWHERE = Verdict("z.txt", "FLU220", "zz", Decision.DEFECT, "the the")

STROKES = st.lists(
    st.tuples(st.sampled_from(sorted(KEYS - {"q"}) + ["d", "f", "u", "a", "z"]), st.none() | st.text(max_size=4)),
    max_size=30,
)
FILES = st.sampled_from(
    [
        None,
        b"",
        b"\n\n",
        b'{"fingerprint": "c2", "document": "c.txt",  "decision": "known"}\n',
        b'{"document": "c.txt", "fingerprint": "c2", "decision": "known"}\n'
        b'{"document": "c.txt", "fingerprint": "c2", "decision": "defect", "note": "n"}\n'
        b'{"document": "z.txt", "fingerprint": "zz", "decision": "defect"}',
    ]
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / verdicts.NAME


def said(path: Path) -> dict[str, tuple[Decision, str, str | None]]:
    return {v.fingerprint: (v.decision, v.note, v.suggestion) for v in verdicts.load(path)}


@given(STROKES, FILES, st.booleans())
@settings(max_examples=60, deadline=None)
def test_undo_to_the_start_gives_the_file_byte_for_byte(
    tmp_path_factory: pytest.TempPathFactory,
    strokes: list[tuple[str, str | None]],
    data: bytes | None,
    everything: bool,
) -> None:
    path = tmp_path_factory.mktemp("review") / verdicts.NAME
    if data is not None:
        path.write_bytes(data)
    reader = Reader(path, everything)
    for key, line in strokes:
        reader.press(key, line)
        assert verdicts.load(path).by_key == reader.state.known.by_key
    if reader.state.page is not Page.FINDING:
        reader.press("z")
    while reader.state.past:
        reader.press("u")
    assert (path.read_bytes() if path.exists() else None) == data
    assert [p for p in path.parent.iterdir() if p != path] == []


class Killed(BaseException):
    """Nothing after it is done, as after kill -9."""


@contextmanager
def killed(after: int) -> Iterator[None]:
    """Each call that changes the file system, but for the first ones, is the end."""
    left = iter(range(after))

    def until(call: Callable[..., object]) -> Callable[..., object]:
        def done(*args: object, **kwargs: object) -> object:
            if next(left, None) is None:
                raise Killed
            return call(*args, **kwargs)

        return done

    with (
        mock.patch.object(os, "fsync", until(os.fsync)),
        mock.patch.object(Path, "replace", until(Path.replace)),
        mock.patch.object(Path, "unlink", until(Path.unlink)),
    ):
        yield


@given(st.lists(st.sampled_from("dfsbua"), max_size=12), st.integers(0, 25))
@settings(max_examples=60, deadline=None)
def test_killed_at_any_write_the_file_has_every_decision_that_was_shown(
    tmp_path_factory: pytest.TempPathFactory, keys: list[str], steps: int
) -> None:
    path = tmp_path_factory.mktemp("killed") / verdicts.NAME
    reader = Reader(path)
    shown, wanted = reader.state.known, reader.state.known
    try:
        with killed(steps):
            for key in keys:
                wanted = press(reader.state, key)[0].known
                reader.press(key)
                shown = reader.state.known
    except Killed:
        pass
    held = verdicts.load(path).by_key
    assert held in (shown.by_key, wanted.by_key)


def test_decisions_are_written_for_each_finding_of_a_group(path: Path) -> None:
    reader = Reader(path)
    assert [len(group.findings) for group in reader.state.groups] == [2, 1, 2, 1, 1]
    reader.press("d")
    assert said(path) == {"a1": (Decision.DEFECT, "", None), "b1": (Decision.DEFECT, "", None)}
    assert (reader.state.at, reader.state.decided) == (1, 1)


def test_a_second_run_goes_on_with_what_is_undecided(path: Path) -> None:
    Reader(path).keys("dsf")
    assert [group.first.fingerprint for group in Reader(path).state.groups] == ["c4", "c2", "c3"]
    assert len(Reader(path, everything=True).state.groups) == 5


def test_a_new_finding_of_a_group_asks_again(path: Path) -> None:
    verdicts.update(path, lambda known: known.with_([Verdict("a.txt", "WIT001", "a1", Decision.DEFECT)]))
    assert Reader(path).state.groups[0].first.fingerprint == "a1"


def test_the_note_waits_for_the_decision_and_stays_with_it(path: Path) -> None:
    reader = Reader(path)
    reader.press("n", "as the wire has it")
    assert said(path) == {}
    assert reader.state.note == "as the wire has it"
    reader.keys("fb")
    reader.press("d")
    assert {note for _, note, _ in said(path).values()} == {"as the wire has it"}
    reader.press("b")
    reader.press("n", "no")
    assert reader.state.at == 0
    assert {note for _, note, _ in said(path).values()} == {"no"}


def test_what_was_typed_makes_a_defect_of_the_same_words_only(path: Path) -> None:
    reader = Reader(path)
    reader.press("e", "1,300")
    assert said(path) == {"a1": (Decision.DEFECT, "", "1,300"), "b1": (Decision.DEFECT, "", None)}
    reader.press("s")
    reader.press("e", "")
    assert "c1" not in said(path) or said(path)["c1"][2] == ""
    reader.keys("bf")
    assert said(path)["c1"] == (Decision.FALSE_ALARM, "", None)


def test_a_line_given_up_changes_nothing(path: Path) -> None:
    reader = Reader(path)
    reader.press("e", None)
    reader.press("n", None)
    assert not path.exists()
    assert (reader.state.at, reader.state.note) == (0, "")


def test_one_decision_for_a_rule_asks_first_and_is_undone_at_once(path: Path) -> None:
    reader = Reader(path)
    reader.keys("ssa")
    assert (reader.state.page, len(reader.state.alike)) == (Page.ALL, 3)
    reader.press("z")
    assert not path.exists()
    reader.keys("af")
    assert set(said(path)) == {"c1", "c2", "c3"}
    assert not settled(reader.state.groups[0], reader.state.known)
    reader.press("u")
    assert not path.exists()
    assert reader.state.at == 2


def test_the_end_is_a_place_to_come_back_from(path: Path) -> None:
    reader = Reader(path)
    reader.keys("sdddd")
    assert (reader.state.group, reader.state.decided) == (None, 4)
    assert reader.state.message == ""
    assert reader.press("d") is None
    assert reader.press("\r") == Quit()
    reader.press("s")
    assert reader.state.at == 0
    reader.keys("db")
    assert reader.state.at == 4


def test_all_findings_are_shown_in_their_order_where_that_was_asked_for(path: Path) -> None:
    Reader(path).keys("dd")
    reader = Reader(path, everything=True)
    reader.keys("sss")
    assert reader.state.at == 3
    assert reader.state.decided == 2


def test_keys_that_mean_nothing_change_nothing(path: Path) -> None:
    reader = Reader(path)
    for key in "DFAé[\x1b\t":
        before = reader.state
        assert reader.press(key) is None
        assert replace(reader.state, message=before.message) == before
    assert not path.exists()


def test_views_follow_one_another(path: Path) -> None:
    reader = Reader(path)
    seen = [reader.keys("v").view for _ in View]
    assert seen == [View.STACKED, View.OFF, View.SIDE]


def test_ctrl_c_and_q_end(path: Path) -> None:
    for key in ("\x03", "\x04", "q"):
        assert Reader(path).press(key) == Quit()


def test_what_others_write_meanwhile_stays_and_counts(path: Path) -> None:
    reader = Reader(path)
    verdicts.update(path, lambda known: known.with_([EARLIER, ELSEWHERE]))
    reader.press("d")
    assert set(said(path)) == {"a1", "b1", "c2", "zz"}
    assert reader.state.decided == 2
    reader.press("u")
    assert set(said(path)) == {"c2", "zz"}


def test_a_file_that_somebody_else_has_written_is_not_put_back(path: Path) -> None:
    store = Store(path)
    verdicts.update(path, lambda known: known.with_([ELSEWHERE]))
    store.write({("c.txt", "c2"): EARLIER})
    store.write({("c.txt", "c2"): None})
    assert set(said(path)) == {"zz"}
    verdicts.restore(path, store.known, None)
    assert path.exists()


def test_a_baseline_is_no_question_and_gives_way_to_a_person(path: Path) -> None:
    verdicts.update(path, lambda known: known.with_([BASELINE]))
    assert "c4" not in [group.first.fingerprint for group in Reader(path).state.groups]
    reader = Reader(path, everything=True)
    reader.keys("sd")
    assert said(path) == {"c4": (Decision.DEFECT, "", None)}
    reader.press("u")
    assert said(path) == {"c4": (Decision.KNOWN, "", None)}


def test_a_decision_that_cannot_be_written_is_none(path: Path) -> None:
    reader = Reader(path)
    path.write_bytes(b"{\n")
    with pytest.raises(VerdictError):
        reader.press("d")
    assert (reader.state.at, reader.state.decided) == (0, 0)
    assert groups(path.parent)[0] == reader.state.group
