"""Quotation marks and brackets are paired as a reader pairs them, on any text and in linear time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.article import Article
from auditor.brackets import Brackets
from auditor.model import Document
from auditor.quotation import Marks

LANGUAGES = st.sampled_from(["en", "es", "fr", "de", "und"])
PIECES = st.sampled_from(
    ["“", "”", "„", "‟", "«", "»", "‹", "›", '"', "'", "‘", "’", "‚", "`", "``", "''", ",,", "<<", ">>"]
    + ["(", ")", "[", "]", "{", "}", "a", "word", "s", "6", "12", " ", " ", "\n", ".", ",", "?", "—", "-", "\xa0"]
)
SOUP = st.lists(PIECES, max_size=60).map("".join)
WORDS = st.lists(
    st.sampled_from(["they", "left", "don’t", "rebels’ flag", "Sana'a", "2016"]), min_size=1, max_size=4
)


def article(text: str, language: str = "en") -> Article:
    return Article(Document(id="x", text=text, language=language))


def nested_or_disjoint(spans: list[tuple[int, int]]) -> bool:
    open_ends: list[int] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        while open_ends and open_ends[-1] <= start:
            open_ends.pop()
        if open_ends and end > open_ends[-1]:
            return False
        open_ends.append(end)
    return True


@settings(max_examples=500, deadline=None)
@given(text=st.one_of(SOUP, st.text(max_size=200)), language=LANGUAGES)
def test_every_mark_stands_in_the_text_and_in_one_place(text: str, language: str) -> None:
    subject = article(text, language)
    marks = subject.marks
    every = [mark for pair in marks.pairs for mark in pair] + marks.unclosed + marks.unopened + marks.continued
    assert len(every) == len(set(every))
    assert all(text[mark.start : mark.end] == mark.text for mark in every)
    assert nested_or_disjoint([(pair.opener.start, pair.closer.end) for pair in marks.pairs])
    brackets = subject.brackets
    both = [mark for pair in brackets.pairs for mark in pair] + brackets.unclosed + brackets.unopened
    assert len(both) == len(set(both))
    assert nested_or_disjoint([(pair.opener.start, pair.closer.start + 1) for pair in brackets.pairs])


@settings(max_examples=200, deadline=None)
@given(text=SOUP, start=st.integers(0, 80), length=st.integers(0, 20))
def test_quoted_means_inside_some_quotation(text: str, start: int, length: int) -> None:
    subject = article(text)
    end = start + length
    assert subject.quoted(start, end) == any(q.start <= start and end <= q.end for q in subject.quotations)


def quotations_in(opening: str, closing: str) -> st.SearchStrategy[str]:
    """Well-formed paragraphs of one convention, without and with an inner quotation."""
    plain = WORDS.map(lambda words: f"He said: {opening}{' '.join(words)}{closing}, and left")
    speech = WORDS.map(lambda words: f"{opening}Then {' '.join(words)},{closing} she said")
    twofold = st.tuples(plain, speech).map(". ".join)
    return st.lists(st.one_of(plain, speech, twofold), min_size=1, max_size=5).map(lambda ps: ".\n".join(ps) + ".")


CONVENTIONS = [("“", "”"), ('"', '"'), ("«", "»"), ("« ", " »"), ("„", "“"), ("»", "«"), ("“‘", "’”"), ("”", "”")]


@pytest.mark.parametrize("convention", CONVENTIONS, ids="".join)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_well_formed_text_leaves_no_mark_over(convention: tuple[str, str], data: st.DataObject) -> None:
    marks = article(data.draw(quotations_in(*convention))).marks
    assert marks.pairs
    assert all(pair.matched for pair in marks.pairs)
    assert (marks.unclosed, marks.unopened, marks.heaps) == ([], [], [])


@pytest.mark.parametrize(
    "text",
    [
        "Rock 'n' roll of the '90s made 'em rich; the rebels' flag, Sana'a, al-'Arabi, d'Ivoire, O’Neil.",
        'He is 6\'2" tall, she 5\' 10"; a 27" screen.',
        '"We stay.\nIt is home.\nNobody goes," she said.',
        "“We stay.\n“It is home.\n“Nobody goes,” she said.",
        "«Nos quedamos.\n»Nadie se va», dijo.",
        '"So I would say, "Marie, you are not beaten," " Paul said.',
        '"The 12" record" sold.',
        "'The rebels' plan is over,' he said.",
    ],
)
def test_apostrophes_inches_and_long_quotations_leave_nothing_over(text: str) -> None:
    marks = article(text).marks
    assert (marks.unclosed, marks.unopened) == ([], [])


def left_over(marks: Marks | Brackets) -> tuple[list[int], list[int]]:
    return [mark.start for mark in marks.unclosed], [mark.start for mark in marks.unopened]


def test_what_lacks_a_partner_is_left_over() -> None:
    assert left_over(article("He said “we stay. She left “twice”.").marks) == ([8], [])
    assert left_over(article("We stay,” he said. She left “twice”.").marks) == ([], [8])
    assert left_over(article("The Observatory (OSDH said so.").brackets) == ([16], [])
    assert left_over(article("a) one\nb) two\nOSDH) said so.").brackets) == ([], [18])


def test_a_wrong_partner_is_better_than_none() -> None:
    (pair,) = article("“We stay. »").marks.pairs
    assert not pair.matched


def test_a_quotation_that_the_next_paragraph_reopens_is_one() -> None:
    subject = article("He said: “We stay.\n“It is home,” he said.")
    assert subject.quoted(10, 17)
    assert subject.quoted(20, 27)
    assert not subject.quoted(35, 39)


SOLID = [*"“”„«»\"'‘’`()[]", '"“', "''", "(]"]
SPACED = ["“ ", '" ', ' "a', "' ", ",,a", "<<a", 'x "a\n', "“\n", "( ", "a) "]


@pytest.mark.parametrize("flood", SOLID, ids=ascii)
def test_a_megabyte_of_marks_takes_linear_time(flood: str) -> None:
    assert seconds(flood, 1_000_000) < 2


@pytest.mark.parametrize("flood", SPACED, ids=ascii)
def test_marks_with_space_between_take_linear_time(flood: str) -> None:
    """Each of these is a mark to be paired; quadratic time would take minutes."""
    assert seconds(flood, 200_000) < 6


def seconds(flood: str, size: int) -> float:
    """CPU time for pairing all marks of a text of so many characters."""
    subject = article(flood * (size // len(flood)))
    started = time.process_time()
    assert subject.marks is not None
    assert subject.brackets is not None
    assert subject.quotations is not None
    return time.process_time() - started
