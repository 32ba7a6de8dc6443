"""Fixes: edits and their composition, and mending to a fixed point."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import Config, Document, Finding, Severity
from auditor.fix import fix
from auditor.fix.edits import Course, Edit, apply, compose
from auditor.fix.mend import mend
from auditor.rules import registry
from auditor.rules.base import DocumentRule, Example, examples, marked

TEXTS = st.text(st.sampled_from('ab ,.\n\r“”é日😀\\"\t\u2028'), max_size=30)


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True)))
    words = draw(st.lists(TEXTS, min_size=4, max_size=4))
    return [
        Edit(*span, word) for span, word in zip(zip(places[::2], places[1::2], strict=False), words, strict=False)
    ]


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(TEXTS)
    return text, draw(edits_of(text))


@given(edited())
def test_edits_at_once_are_edits_one_by_one_from_the_end(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    expected = text
    for edit in reversed(edits):
        expected = expected[: edit.start] + edit.text + expected[edit.end :]
    assert apply(text, edits) == expected


@given(edited(), st.data())
def test_a_composition_does_what_its_two_parts_do(case: tuple[str, list[Edit]], data: st.DataObject) -> None:
    text, first = case
    middle = apply(text, first)
    second = data.draw(edits_of(middle))
    both = compose(first, middle, second)
    assert apply(text, both) == apply(middle, second)
    assert all(one.end < other.start for one, other in pairwise(both))


@given(edited(), st.integers(0, 30), st.integers(0, 30))
def test_what_no_edit_touches_keeps_its_words(case: tuple[str, list[Edit]], start: int, length: int) -> None:
    text, edits = case
    end = min(len(text), start + length)
    if start <= end and not any(edit.start <= end and start <= edit.end for edit in edits):
        course = Course(edits)
        span = course.after(start, end)
        assert apply(text, edits)[slice(*span)] == text[start:end]
        assert course.before(*span) == (start, end)


def finding(document: Document, code: str, span: tuple[int, int], suggestion: str | None) -> Finding:
    start, end = span
    return Finding(
        code=code,
        name=code,
        category="spelling",
        severity=Severity.MINOR,
        document=document.id,
        path=document.path,
        start=start,
        end=end,
        line=1,
        column=1,
        end_line=1,
        end_column=1,
        text=document.text[start:end],
        message="It is wrong",
        suggestion=suggestion,
        safe=True,
    )


def rewriting(rules: Sequence[tuple[str, str | None]]) -> object:
    """An audit by rules of which nobody promises that they do good: a pattern, and what to put there."""

    def audit(documents: Sequence[Document]) -> Mapping[str, Sequence[Finding]]:
        return {
            one.id: sorted(
                (
                    finding(one, f"R{number}", match.span(), suggestion)
                    for number, (pattern, suggestion) in enumerate(rules)
                    for match in re.finditer(re.escape(pattern), one.text)
                ),
                key=lambda f: (f.start, f.end, f.code),
            )
            for one in documents
        }

    return audit


WORDS = st.text("abc ", min_size=1, max_size=3)


@given(
    st.lists(st.tuples(WORDS, st.none() | st.text("abc ", max_size=3)), max_size=4), st.text("abc ", max_size=30)
)
def test_mending_ends_leaves_less_and_changes_nothing_twice(
    rules: list[tuple[str, str | None]], text: str
) -> None:
    audit = rewriting(rules)
    (once,) = mend([Document("a", text)], audit, lambda _: True)  # type: ignore[arg-type]
    before, after = (audit([Document("a", t)])["a"] for t in (text, once.text))  # type: ignore[operator]
    assert apply(text, once.edits) == once.text
    assert list(once.left) == after
    assert len(after) <= len(before) - len(once.fixed)
    for code in {f.code for f in after}:
        assert sum(f.code == code for f in after) <= sum(f.code == code for f in before)
    (twice,) = mend([Document("a", once.text)], audit, lambda _: True)  # type: ignore[arg-type]
    assert (twice.text, twice.edits, twice.fixed) == (once.text, (), ())


def test_a_fix_that_helps_nothing_is_withdrawn_and_the_others_stay() -> None:
    audit = rewriting([("teh", "the"), ("an", "on"), ("on", None)])
    (one,) = mend([Document("a", "teh cat, an old one")], audit, lambda _: True)  # type: ignore[arg-type]
    assert one.text == "the cat, an old one"
    assert [f.text for f in one.withdrawn] == ["an"]


def test_of_overlapping_fixes_one_is_applied_at_a_time() -> None:
    audit = rewriting([("aab", "x"), ("bcc", "y"), ("bb", "b")])
    (one,) = mend([Document("a", "aabcc bb")], audit, lambda _: True)  # type: ignore[arg-type]
    assert one.text == "xcc b"


PIECES = (
    "The the army left on Friday. ",
    "It rose by 3,5 percent ,and then fell. ",
    "Forces of the OSDH said so .\r\n",
    "“We will stay. »\n",
    'He said " no" twice.. ',
    "The caf\xc3\xa9 at 80 % of govern\u200bment cost. ",
    "Marks &amp; Spencer paid 80 $ and 5 000 €. ",
    "from Idlib , a town(old) he he saw ( it ). ",
    "\n\n- one\n",
    "Nothing is wrong with this sentence about the harbour. ",
    '« a » “b” "c" ',
    "日本 日本, 😀 ",
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=9), st.booleans())
def test_articles_are_mended_for_good(pieces: list[str], unsafe: bool) -> None:
    text = "".join(pieces)
    document = Document("a.txt", text, path="a.txt", language="en")
    found = fix(document, Config(jobs=1), unsafe, data=lambda _: text.encode())
    (one,) = found.mended
    assert found.errors == ()
    assert all(a.end <= b.start for a, b in pairwise(one.edits))
    assert one.text == apply(text, one.edits)
    assert b"".join(change.after for change in found.changes) == (one.text.encode() if one.edits else b"")
    again = fix(replace(document, text=one.text), Config(jobs=1), unsafe, data=lambda _: b"")
    assert again.changes == ()
    assert again.mended[0].left == one.left


SAFE = [rule for rule in registry.document_rules() if rule.safe]


@pytest.mark.parametrize("rule", SAFE, ids=lambda rule: rule.name)
def test_safe_fixes_leave_nothing_that_their_rule_flags(rule: DocumentRule) -> None:
    shown = [case for case in examples(rule.INVALID) if case.fix is not None]
    assert shown, "a rule whose suggestions are safe shows one"
    assert any(_mended(rule, case) for case in shown)


def _mended(rule: DocumentRule, case: Example) -> bool:
    document = Document("a", marked(case.text)[0], path="a", language=case.language)
    (one,) = fix(document, Config(select=(rule.code,)), data=lambda _: document.text.encode()).mended
    assert not [f for f in one.left if f.safe and f not in one.withdrawn]
    return bool(one.fixed)
