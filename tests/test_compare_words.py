"""The word diff: nothing is lost, nothing is invented, and what differs is marked as people would."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.compare.words import Kind, Operation, Piece, marked, operations
from auditor.lexicons.base import series
from auditor.model import Span

WORDS = st.lists(
    st.sampled_from(
        series(
            "the of in said killed killing dead 12 1,200 Assad Syria “ ” « » , . : army rebels rebel troops not"
        )
        + (
            "de\u0301ja\u0300",
            "हिन्दी",
            "سوريا",
            "日本語",
            "\u202e",
            "\x1b",
            "[red]",
            "[/]",
            "👩\u200d👩",
            "\t",
            "\n",
            "  ",
        )
    ),
    max_size=30,
).map(" ".join)
TEXTS = WORDS | st.text(max_size=60)
SIGNS = {Kind.SAME: "{}", Kind.CHANGED: "<{}>", Kind.ONLY: "+{}+", Kind.MOVED: "~{}~"}


def signed(pieces: list[Piece]) -> str:
    return "".join(SIGNS[kind].format(text) for text, kind in pieces)


@given(TEXTS, TEXTS, st.sampled_from(["en", "es", "und"]))
def test_pieces_joined_are_the_texts(left: str, right: str, language: str) -> None:
    for text, pieces in zip((left, right), marked(left, right, language), strict=True):
        assert "".join(piece.text for piece in pieces) == text
        assert all(piece.text for piece in pieces)
        assert all((a.kind, b.kind) != (Kind.SAME, Kind.SAME) for a, b in pairwise(pieces))


@given(TEXTS, TEXTS)
def test_operations_cover_all_but_white_space_and_say_the_truth(left: str, right: str) -> None:
    found = operations(left, right)
    for text, spans in ((left, [op.left for op in found]), (right, [op.right for op in found])):
        behind = 0
        for start, end in sorted(span for span in spans if span.start < span.end):
            assert text[behind:start].strip() == ""
            assert text[start:end].strip() == text[start:end] != ""
            behind = end
        assert text[behind:].strip() == ""
    in_order = [op for op in found if op.kind is not Kind.MOVED]
    assert [op.right for op in in_order] == sorted(op.right for op in in_order)
    for op in found:
        ours, theirs = left[slice(*op.left)].split(), right[slice(*op.right)].split()
        assert (op.kind is Kind.ONLY) == (not ours or not theirs)
        assert op.kind is not Kind.SAME or "".join(ours) == "".join(theirs)
        assert op.kind is not Kind.MOVED or "".join(ours).lower() == "".join(theirs).lower()


@given(TEXTS)
def test_a_text_does_not_differ_from_itself_nor_from_itself_with_other_blanks(text: str) -> None:
    for other in (text, "\n ".join(text.split(" "))):
        assert all(piece.kind is Kind.SAME for side in marked(text, other) for piece in side)


@pytest.mark.parametrize(
    ("left", "right", "ours", "theirs"),
    [
        (
            "The dockers blocked the two northern gates.",
            "The dockers blocked the two southern gates.",
            "The dockers blocked the two <northern> gates.",
            "The dockers blocked the two <southern> gates.",
        ),
        (
            "before the contract is signed”, said Ines Dorval",
            "before the contract has been signed,” said Ines Dorval",
            "before the contract <is> signed<”,> said Ines Dorval",
            "before the contract <has been> signed<,”> said Ines Dorval",
        ),
        (
            "At least 255 people were killed.",
            "At least 255 people, most of them rebels, were killed.",
            "At least 255 people were killed.",
            "At least 255 people+, most of them rebels,+ were killed.",
        ),
        (
            "On Monday the army entered the town of Saraqeb.",
            "The army entered the town of Saraqeb on Monday.",
            "~On Monday~ <the> army entered the town of Saraqeb.",
            "<The> army entered the town of Saraqeb ~on Monday~.",
        ),
        (
            "The union says that 1,200 workers joined.",
            "The union says 2,100 workers joined.",
            "The union says +that+ <1,200> workers joined.",
            "The union says <2,100> workers joined.",
        ),
        ("Aleppo  fell", "Aleppo\nfell", "Aleppo  fell", "Aleppo\nfell"),
        ("de\u0301ja\u0300 vu", "deja vu", "<de\u0301ja\u0300> vu", "<deja> vu"),
        ("", "new", "", "+new+"),
    ],
)
def test_what_differs_is_marked_where_it_stands(left: str, right: str, ours: str, theirs: str) -> None:
    assert tuple(map(signed, marked(left, right))) == (ours, theirs)


def test_an_only_stands_where_its_words_would() -> None:
    assert operations("one three", "one two three") == [
        Operation(Kind.SAME, Span(0, 3), Span(0, 3)),
        Operation(Kind.ONLY, Span(3, 3), Span(4, 7)),
        Operation(Kind.SAME, Span(4, 9), Span(8, 13)),
    ]
