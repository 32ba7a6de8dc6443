"""What a review puts together and shows: groups, words beside words, screens that fit."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from auditor.compare.words import Kind
from auditor.model import Evidence, Excerpt, Family, Finding, Member, Report
from auditor.render.console import console_for
from auditor.review.fit import Look
from auditor.review.groups import Group, grouped, named
from auditor.review.passages import compared
from auditor.review.state import View, begun, press
from auditor.review.view import lines, render
from auditor.rules import registry
from auditor.verdicts import Verdicts
from tests.review_cases import contradiction, document, finding, groups, report

ROOT = Path("/nowhere")
RULES = {rule.code: rule for rule in registry.all_rules()}


def fingerprints(*findings: Finding, families: tuple[Family, ...] = ()) -> list[list[str]]:
    documents = tuple(document(name) for name in sorted({f.document for f in findings}))
    made = grouped(Report(documents, findings, families), ROOT)
    return [[f.fingerprint for f in group.findings] for group in made]


def test_a_contradiction_and_a_sentence_that_two_articles_have_are_decided_once() -> None:
    found = [[f.fingerprint for f in group.findings] for group in groups(ROOT)]
    assert found == [["a1", "b1"], ["c4"], ["c1", "c1"], ["c2"], ["c3"]]


def test_two_contradictions_of_one_pair_of_sentences_are_two_questions() -> None:
    (one, other), family = contradiction()
    more = [
        replace(one, fingerprint="a2", text="5", message="“5” here, “6” in b.txt"),
        replace(other, fingerprint="b2", text="6", message="“6” here, “5” in a.txt"),
    ]
    assert fingerprints(one, other, *more, families=(family,)) == [["a1", "b1"], ["a2", "b2"]]


def test_a_finding_whose_witness_says_nothing_of_it_stays_alone() -> None:
    (one, other), family = contradiction()
    unsaid = replace(other, evidence=())
    elsewhere = replace(other, start=500, end=505)
    for alone in (unsaid, elsewhere, replace(other, code="WIT002")):
        assert fingerprints(one, alone, families=(family,)) == [["a1"], ["b1"]]


def test_the_same_words_in_one_wire_sentence_are_one_question_but_a_mark_is_not() -> None:
    family = Family("f1", (Member("a.txt", 0, 40, "…"), Member("b.txt", 0, 40, "…")), 0.9)
    pair = [finding(name, "ACC020", name, text="OSDH") for name in ("a.txt", "b.txt")]
    assert fingerprints(*pair, families=(family,)) == [["a.txt", "b.txt"]]
    assert fingerprints(*pair) == [["a.txt"], ["b.txt"]]
    marks = [replace(f, text="“") for f in pair]
    assert fingerprints(*marks, families=(family,)) == [["a.txt"], ["b.txt"]]


def test_equal_findings_of_one_article_are_one_question() -> None:
    assert fingerprints(finding("a.txt", "FLU1", "ab"), finding("a.txt", "FLU1", "ab-2", start=9, end=12)) == [
        ["ab", "ab-2"]
    ]


def test_findings_of_one_family_follow_one_another() -> None:
    family = Family("f1", (Member("a.txt", 0, 40, "…"), Member("c.txt", 0, 40, "…")), 0.9)
    found = fingerprints(
        finding("a.txt", "FLU1", "first", start=5, end=8),
        finding("b.txt", "FLU1", "second"),
        finding("c.txt", "FLU2", "third", start=5, end=8),
        families=(family,),
    )
    assert found == [["first"], ["third"], ["second"]]


def test_a_fingerprint_may_be_given_by_its_beginning() -> None:
    listed = groups(ROOT)
    assert [g.first.fingerprint for g in named(listed, "c")] == ["c4", "c1", "c2", "c3"]
    assert [g.first.fingerprint for g in named(listed, "b")] == ["a1"]
    equal = grouped(
        Report((document("a.txt"),), (finding("a.txt", "F1", "ab"), finding("a.txt", "F2", "abc"))), ROOT
    )
    assert [g.first.fingerprint for g in named(equal, "ab")] == ["ab"]


def pieces(group: Group, evidence: Evidence) -> tuple[list[tuple[str, Kind]], list[str]]:
    ours, theirs = compared(group, evidence)
    return [(s.text, s.kind) for s in theirs if s.kind is not Kind.SAME], [s.text for s in ours if s.found]


def test_words_of_a_witness_are_marked() -> None:
    group = groups(ROOT)[0]
    marks, found = pieces(group, group.first.evidence[0])
    assert found == ["1,200"]
    assert ("2,100", Kind.CHANGED) in marks


@given(
    st.text("ab \n\x1b“”", max_size=60),
    st.text("ab \n\x1b“”", max_size=60),
    st.integers(0, 60),
    st.integers(0, 60),
)
def test_words_are_all_there_and_the_finding_is_one_of_them(ours: str, theirs: str, low: int, high: int) -> None:
    low, high = sorted((low, high))
    member = Member("a.txt", 100, 100 + len(ours), ours)
    group = Group((finding("a.txt", "F1", "f", start=100 + low, end=100 + high, text=ours[low:high]),), (), member)
    left, right = compared(group, Evidence("b.txt", 0, len(theirs), theirs))
    assert [s.found for s in left].count(True) == 1
    for text, shown in ((ours, left), (theirs, right)):
        assert text.count("a") == "".join(s.text for s in shown).count("a")


def test_a_sentence_that_goes_on_says_so() -> None:
    text = "the word " + "and more words " * 9
    found = finding("a.txt", "F1", "f", start=4, end=8, text="word")
    group = Group((replace(found, excerpt=Excerpt(0, text.rstrip())),), ())
    left, _ = compared(group, Evidence("b.txt", 0, 8, "the word"))
    assert "".join(stretch.text for stretch in left).endswith("and more words and more …")


def test_huge_texts_are_cut_to_what_matters() -> None:
    text = "word " * 100_000 + "1,200" + " word" * 100_000
    at = text.index("1")
    for passage in (Member("a.txt", 0, len(text), text), None):
        one = finding(
            "a.txt", "F1", "f", start=at, end=at + 5, text="1,200", excerpt=Excerpt(at - 50, text[at - 50 :])
        )
        group = Group((one,), (("a.txt", "f"),), passage)
        left, right = compared(group, Evidence("b.txt", 0, 9, text))
        assert sum(len(s.text) for s in (*left, *right)) < 2_000
        assert "1,200" in [s.text for s in left]


HOSTILE = st.text(
    st.characters(codec="utf-8")
    | st.sampled_from("\x1b\x07\x9b\u202e\u200b\n[]/中文 ")
    | st.sampled_from("\u0301👩‍👩‍👧"),
    max_size=300,
)


@given(
    HOSTILE,
    HOSTILE,
    st.builds(Look, st.integers(20, 130), st.integers(8, 40), st.booleans()),
    st.sampled_from(View),
    st.text("dfvx?sa bz", max_size=8),
)
@settings(max_examples=60, deadline=None)
def test_every_screen_fits_and_shows_no_control(
    words: str, message: str, look: Look, view: View, keys: str
) -> None:
    one = finding(
        f"dir/{words[:30]}",
        "FLU220",
        "f",
        text=words,
        end=len(words),
        message=message,
        suggestion=message,
        excerpt=Excerpt(0, words + message),
        evidence=(Evidence(f"dir/{message[:30]}", 0, 9, message), Evidence(f"dir/{words[:30]}", 0, 9, message)),
    )
    made = grouped(Report((document(one.document),), (one, replace(one, fingerprint="f-2"))), ROOT)
    state = begun(made, Verdicts(ROOT), view=view)
    for key in keys:
        state, _ = press(state, key)
    shown = lines(state, RULES, look)
    assert len(shown) == look.height
    assert max(cell_len(line.plain) for line in shown) <= look.width
    assert not set("\x1b\x07\x9b\u202e\u200b\n") & set("".join(line.plain for line in shown))
    rows = render(state, RULES, look, console_for(io.StringIO(), look.width, colour=look.colour))
    assert len(rows) == look.height


def test_text_that_looks_like_markup_is_text() -> None:
    one = finding("a.txt", "F1", "f", message="[bold]bold[/bold] [/]", text="[link=x]")
    state = begun(grouped(Report((document("a.txt"),), (one,)), ROOT), Verdicts(ROOT))
    shown = "\n".join(render(state, {}, Look(80, 24, False), console_for(io.StringIO(), 80, colour=False)))
    assert "[bold]bold[/bold] [/]" in shown


def test_long_pages_are_turned() -> None:
    state, _ = press(begun(groups(ROOT), Verdicts(ROOT)), "?")
    seen: set[str] = set()
    for _ in range(6):
        seen.update(line.plain.strip() for line in lines(state, RULES, Look(60, 10, False)))
        state, _ = press(state, " ")
    whole = {line.plain.strip() for line in lines(state, RULES, Look(60, 60, False))}
    assert whole <= seen


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_without_unicode_gets_ascii_signs(encoding: str) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    state = begun(grouped(report(), ROOT), Verdicts(ROOT))
    rows = render(state, RULES, Look(80, 24, False), console_for(out, 80, colour=False))
    assert not set("⟦⟧⟨⟩─━│→·") & set("".join(rows))
    assert ">>1,200<<" in "".join(rows)
