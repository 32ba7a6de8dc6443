"""Comparing articles: every segment has its row, differences their nature and their findings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import Config, Document
from auditor.article import Article
from auditor.compare.articles import compare
from auditor.compare.model import Comparison, Nature, Status
from auditor.compare.pairing import pairs, spans
from auditor.compare.run import two, with_witnesses
from auditor.model import DocumentReport, Family, Member, Report, Severity, UserError

NONE = {severity.label: 0 for severity in Severity}
TINY = Config(model="tiny", cache=False)


def of(left: str, right: str, *families: tuple[str, str]) -> Comparison:
    """Two texts compared, of which the passages of each family answer to each other; no rule is asked."""
    texts = {"a": left, "b": right}
    documents = {key: Document(id=key, text=text) for key, text in texts.items()}
    made = tuple(
        Family(
            str(n),
            tuple(Member(k, (at := texts[k].index(t)), at + len(t), t) for k, t in zip("ab", pair, strict=True)),
            1,
        )
        for n, pair in enumerate(families)
    )
    reports = [DocumentReport(k, k, "en", None, 9, 0, 0, 100, "A", False, NONE) for k in texts]
    return compare(documents["a"], documents["b"], Report(tuple(reports), (), made))


def statuses(comparison: Comparison) -> list[str]:
    return [row.status.value for row in comparison.rows]


ONE, TWO, THREE = "The army left the town.", "The mayor spoke at noon.", "Rain fell on the harbour."


def test_rows_follow_the_left_article_and_weave_the_right_one_in() -> None:
    found = of(f"{ONE}\n{TWO}\nA new line here.", f"Another line there.\n{ONE}\n{THREE}", (ONE, ONE))
    assert statuses(found) == ["only-right", "same", "only-left", "only-left", "only-right"]


def test_the_lighter_of_two_crossing_passages_has_moved() -> None:
    long = "The mayor spoke at noon to a crowd of several thousand people on the square."
    found = of(f"{ONE}\n{long}", f"{long}\n{ONE}", (ONE, ONE), (long, long))
    assert statuses(found) == ["moved", "same"]
    assert not found.rows[0].earlier
    assert of(f"{long}\n{ONE}", f"{ONE}\n{long}", (ONE, ONE), (long, long)).rows[1].earlier
    assert not found.same


def test_equal_segments_answer_to_each_other_though_too_short_to_be_recognised() -> None:
    assert statuses(of("Sport\nOne line.", "Sport\nAnother thing.")) == ["same", "only-left", "only-right"]


def test_a_bullet_belongs_to_its_item() -> None:
    article = Article(Document(id="a", text="• One thing\n• Another thing"))
    assert [article.text[slice(*span)] for span in spans(article)] == ["• One thing", "• Another thing"]


_LINES = st.lists(st.sampled_from([ONE, TWO, THREE, "Sport", "• Item", "\u202e", "12"]), min_size=1, max_size=8)


@given(_LINES, _LINES, st.data())
def test_every_segment_has_one_row(left: list[str], right: list[str], data: st.DataObject) -> None:
    ours, theirs = (Article(Document(id=k, text="\n".join(t))) for k, t in (("a", left), ("b", right)))
    members = [[Member(a.document.id, *span, "") for span in spans(a)] for a in (ours, theirs)]
    drawn = data.draw(st.lists(st.tuples(*(st.sampled_from(side) for side in members)), max_size=6))
    found = pairs(ours, theirs, [Family("f", pair, 1) for pair in drawn])
    for side, article in enumerate((ours, theirs)):
        rows = [((pair.left, pair.right)[side], pair.moved) for pair in found]
        covered = [k for passage, _ in rows if passage for k in range(*passage)]
        assert sorted(covered) == list(range(len(spans(article))))
        in_place = [passage for passage, moved in rows if passage and not moved]
        assert in_place == sorted(in_place)


@pytest.mark.parametrize(
    ("left", "right", "natures"),
    [
        ("It killed 27 people in the town.", "It killed 72 people in the town.", [Nature.NUMBER]),
        ("It killed two people in the town.", "It killed 2 people in the town.", [Nature.WORDING]),
        ("They spoke with Anna Berg in the town.", "They spoke with the officer in the town.", [Nature.NAME]),
        ("He left the town of Saraqeb on foot.", "He left the town of Saraqib on foot.", [Nature.NAME]),
        ("He said: “We will fight on.”", "He said: “We shall fight on.”", [Nature.QUOTATION]),
        ("The army, they said, left the town.", "The army – they said – left the town.", [Nature.PUNCTUATION] * 2),
        ("The Army left the town.", "The army left the town.", [Nature.PUNCTUATION]),
        (
            "On Monday the army left the town.",
            "The army left the town on Monday.",
            [Nature.ORDER, Nature.PUNCTUATION],
        ),
        ("The army left the town.", "The army fled the town.", [Nature.WORDING]),
    ],
)
def test_a_difference_has_its_nature(left: str, right: str, natures: list[Nature]) -> None:
    found = of(left, right, (left, right))
    assert [difference.nature for difference in found.rows[0].differences] == natures
    assert sum(found.natures().values()) == len(natures)


def documents(*texts: str, outlet: str | None = None) -> list[Document]:
    return [Document(id=f"d{n}", text=text, outlet=outlet) for n, text in enumerate(texts)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    texts = {
        "a": "The blast killed 27 people in the port of Velmora on Monday, the police said.",
        "b": "The blast killed 72 people in the port of Velmora on Monday, the police said.",
        "c": "The blast killed 27 people in the port of Velmora on Monday night, the police said.",
        "d": "Farmers in the hills expect a good harvest of olives this year.",
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_finding_stands_at_the_difference_that_it_flags(folder: Path) -> None:
    alone = replace(TINY, align=False)  # a project may not align: a comparison does
    found = two([f"{folder}/a.txt", f"{folder}/b.txt"], alone).comparisons[0]
    (difference,) = found.rows[0].differences
    assert [[f.name for f in side.findings] for side in difference.sides] == [["different-number"]] * 2
    assert (found.left.share, found.right.share) == (1, 1)


def test_an_article_is_held_against_all_that_share_passages_with_it(folder: Path) -> None:
    found = with_witnesses([f"{folder}/a.txt", str(folder)], TINY)
    assert [Path(c.right.report.id).name for c in found.comparisons] == ["b.txt", "c.txt"]
    flagged = [
        f.name for r in found.comparisons[0].rows for d in r.differences for s in d.sides for f in s.findings
    ]
    assert flagged == ["different-number"]  # in the one that stands alone against two


def test_articles_of_one_outlet_are_compared_where_they_are_asked_for(tmp_path: Path) -> None:
    rows = [f'{{"id": "{k}", "outlet": "Post", "text": "{ONE} {TWO}"}}' for k in ("x", "y", "z:1")]
    feed = tmp_path / "feed.jsonl"
    feed.write_text("\n".join(rows), encoding="utf-8")
    assert two([f"{feed}:x", f"{feed}:z:1"], TINY).comparisons[0].same
    for sources, message in (
        ([str(feed)], "these are 3"),
        ([f"{feed}:x", f"{feed}:w"], "no article has the id 'w'"),
    ):
        with pytest.raises(UserError, match=message):
            two(sources, TINY)


def test_an_article_is_the_same_as_itself(folder: Path) -> None:
    assert two([f"{folder}/a.txt"] * 2, TINY).comparisons[0].same


def test_what_cannot_be_read_is_an_error_and_no_comparison(folder: Path) -> None:
    for run in (two, with_witnesses):
        found = run([f"{folder}/none.txt", f"{folder}/a.txt"], TINY)
        assert not found.comparisons
        assert len(found.errors) == 1


@settings(max_examples=30)
@given(st.text(min_size=1, max_size=80), st.text(min_size=1, max_size=80))
def test_any_texts_can_be_compared(left: str, right: str) -> None:
    found = of(left, right)
    for side, text in enumerate((left, right)):
        shown = [passage for row in found.rows if (passage := row.sides[side])]
        assert all(text[p.start : p.end] == p.text for p in shown)
        assert "".join("".join(p.text.split()) for p in sorted(shown, key=lambda p: p.start)) == "".join(
            text.split()
        )
    assert found.same == all(row.status is Status.SAME for row in found.rows)
