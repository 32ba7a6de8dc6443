"""What a terminal sends, as keys; and lines that are edited there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.render.safe import controls
from auditor.review.keys import split
from auditor.review.lines import escaped, unescaped

SEQUENCES = (
    "\x1b[A",
    "\x1b[1;5d",
    "\x1bOd",
    "\x1bd",
    "\x1b[15~",
    "\x1b[[a",
    "\x1b[200~da\nf\x1b[d\x1b[201~",
    "\x1b]11;rgb:d/d/d\x07",
    "\x1b]0;d\x1b\\",
    "\x1b[I",
)


def pressed(*chunks: str) -> str:
    keys, pending = "", ""
    for chunk in chunks:
        found, pending = split(pending, chunk)
        keys += found
    return keys


@given(st.lists(st.sampled_from(SEQUENCES) | st.sampled_from("dfsq é"), max_size=12))
def test_only_keys_are_keys(sent: list[str]) -> None:
    assert pressed("".join(sent)) == "".join(part for part in sent if len(part) == 1)


@given(st.lists(st.sampled_from(SEQUENCES[2:]) | st.sampled_from("dfsq é"), max_size=6), st.data())
def test_sequences_may_arrive_in_parts(sent: list[str], data: st.DataObject) -> None:
    text = "".join(sent)
    cuts = [i for i in range(1, len(text)) if text[i - 1] != "\x1b"]
    at = sorted(data.draw(st.sets(st.sampled_from(cuts)))) if cuts else []
    chunks = [text[a:b] for a, b in zip([0, *at], [*at, len(text)], strict=True)]
    assert pressed(*chunks) == "".join(part for part in sent if len(part) == 1)


@pytest.mark.parametrize(
    ("chunks", "keys"),
    [
        (("\x1b", "d"), "d"),  # the escape key, and later a key
        (("\x1b", "[", "A", "d"), "d"),
        (("\x1b", "Od", "f"), "f"),
        (("\x1b", "\x1b[A", "d"), "d"),
        (("\x1b[", "1;", "5d", "q"), "q"),
        (("\x1b[200~d", "f", "f\x1b[20", "1~s"), "s"),
        (("dd",), "dd"),
    ],
)
def test_parts_of_sequences(chunks: tuple[str, ...], keys: str) -> None:
    assert pressed(*chunks) == keys


@given(st.text())
def test_nothing_fails(text: str) -> None:
    keys, pending = split("", text)
    assert "\x1b" not in keys
    assert pending[:1] in ("", "\x1b")


@given(st.text(st.characters() | st.sampled_from("\\nu\n\t\x1b\u202e\x9b0")))
def test_a_line_stands_for_its_text_and_holds_no_control(text: str) -> None:
    line = escaped(text)
    assert controls(line) == line
    assert unescaped(line) == text


def test_what_is_no_escape_is_typed_as_it_is() -> None:
    assert unescaped(r"C:\temp \u12 \n") == "C:\\temp \\u12 \n"
