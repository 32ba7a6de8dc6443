"""The table of a family: no word is lost or out of order, and the odd one out is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.align.chain import heaviest
from auditor.align.collate import collate
from auditor.align.table import table
from auditor.article import Article
from auditor.compare.collation import Table, tabulate
from auditor.lexicons.base import series
from auditor.model import Document, Family, Member

WORDS = series(
    "the of in said killed killing dead 12 1,200 Assad Syria “ ” , . army rebels rebel troops not سوريا 日本"
)
TEXTS = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=20).map(lambda words: f"a {' '.join(words)}"),
    min_size=1,
    max_size=6,
)


def family(*texts: str) -> tuple[Family, dict[str, Article]]:
    """A family of whole documents."""
    articles = {f"d{n}": Article(Document(id=f"d{n}", text=text, language="en")) for n, text in enumerate(texts)}
    members = tuple(Member(key, 0, len(article.text), article.text) for key, article in articles.items())
    return Family("f", members, 1.0), articles


def tabulated(*texts: str) -> Table:
    return tabulate(*family(*texts))


@given(TEXTS)
def test_cells_joined_are_the_witnesses(texts: list[str]) -> None:
    found, articles = family(*texts)
    columns = table(collate(found, articles), range(len(texts)))
    for row, text in enumerate(texts):
        spans = [span for column in columns if (span := column[row])]
        assert "".join(text[slice(*span)] for span in spans) == text
        assert all(start < end for start, end in spans)


@given(TEXTS)
def test_every_word_of_every_distinct_witness_has_one_cell(texts: list[str]) -> None:
    found = tabulated(*texts)
    assert [row.text for row in found.rows] == texts
    for k, row in enumerate(found.distinct):
        assert "".join(cell.text for place in found.places if (cell := place.cells[k])) == row.text
    for place in found.places:
        assert any(place.cells)
        assert not (place.agreed and any(cell is None or cell.odd for cell in place.cells))


def lines(found: Table) -> list[str]:
    """Each witness with its cells parted by |; what is odd stands in < >."""
    return [
        "|".join(
            f"<{text}>" if (cell.odd if cell else place.gap_is_odd) else text
            for place in found.places
            for cell in [place.cells[k]]
            for text in [cell.text.strip() if cell else ""]
        )
        for k in range(len(found.distinct))
    ]


@pytest.mark.parametrize(
    ("texts", "shown"),
    [
        (
            ("They blocked the two northern gates.", "They blocked the two southern gates."),
            ["They blocked the two|northern|gates.", "They blocked the two|southern|gates."],
        ),
        (
            ("The blast killed 27 people.", "The blast killed 72 people.", "The blast killed 27 people at noon."),
            [
                "The blast killed|27|people.|",
                "The blast killed|<72>|people.|",
                "The blast killed|27|people|<at noon.>",
            ],
        ),
        (
            (
                "Ten men left the old town.",
                "Ten men left town.",
                "Ten men left the old town!",
                "Ten men left, town.",
            ),
            ["Ten men left|the old|town.", "Ten men left||town."],
        ),
        (
            ("He said that 12 came.", "He said 30 came.", "She said 12 came."),
            ["He|said|<that>|12|came.", "He|said||<30>|came.", "<She>|said||12|came."],
        ),
        (("“Stay,” he said.", "He said: “Stay.”"), ["“Stay,”|he said.|", "|He said:|“Stay.”"]),
    ],
)
def test_what_answers_to_each_other_stands_in_one_place(texts: tuple[str, ...], shown: list[str]) -> None:
    assert lines(tabulated(*texts)) == shown


def test_copies_count_once_and_are_named() -> None:
    found = tabulated(
        "The blast killed 27.", "The blast killed 72.", "The blast killed 72!", "The blast killed 72."
    )
    assert [row.copy_of for row in found.rows] == [None, None, "B", "B"]
    assert not any(cell.odd for place in found.places for cell in place.cells if cell)


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), unique=True, max_size=8), st.data())
def test_a_chain_is_the_heaviest_that_goes_forward(points: list[tuple[int, int]], data: st.DataObject) -> None:
    weights = data.draw(st.lists(st.integers(1, 5), min_size=len(points), max_size=len(points)))
    chain = heaviest(points, weights)
    assert all(points[a][0] < points[b][0] and points[a][1] < points[b][1] for a, b in zip(chain, chain[1:]))  # noqa: RUF007, B905
    best: dict[int, int] = {}
    for k in sorted(range(len(points)), key=lambda k: points[k]):
        below = [best[m] for m in best if points[m][0] < points[k][0] and points[m][1] < points[k][1]]
        best[k] = weights[k] + max(below, default=0)
    assert sum(weights[k] for k in chain) == max(best.values(), default=0)
