"""The article's text in the HTML report: its words as they were, and every finding where it is."""

from __future__ import annotations

import re
from pathlib import PurePath

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as markup

from auditor import Finding, Severity
from auditor.render import html
from auditor.render.html.mark import lines, marked
from auditor.segment import paragraphs
from tests.pages import assert_sound, finding, report_of

_SIGNS = st.sampled_from(
    list("ab <>&\"'`{}%]/=-“”») \n\n\t\r\u2028\u202e\u2066\x00\x1b\u200b\xa0é😀שa\u0301")
    + ["<script>", "</p>", "{{", "]]>", "&lt;"]
)
TEXTS = st.lists(_SIGNS, max_size=60).map("".join)


@st.composite
def articles(draw: st.DrawFn) -> tuple[str, list[Finding]]:
    """A text with findings anywhere in it, sorted as those of a report."""
    text = draw(TEXTS)
    spans = draw(st.lists(st.tuples(*[st.integers(0, len(text))] * 2).map(sorted), max_size=6, unique_by=tuple))
    severities = draw(st.lists(st.sampled_from(list(Severity)), min_size=len(spans), max_size=len(spans)))
    ranked = sorted(zip(spans, severities, strict=True))
    return text, [finding(a, b, severity, text, k) for k, ((a, b), severity) in enumerate(ranked)]


@settings(max_examples=300)
@given(articles())
def test_pieces_are_the_text_and_every_finding_has_its_words(article: tuple[str, list[Finding]]) -> None:
    text, found = article
    shown = marked(text, found)
    assert len(shown) == len(paragraphs(text))
    whole = "".join("".join(piece.text for piece in paragraph.pieces) for paragraph in shown)
    assert solid(whole) == solid(lines(text))
    for index, one in enumerate(found):
        pieces = [p for paragraph in shown for p in paragraph.pieces if index in p.findings]
        assert "".join(solid(piece.text) for piece in pieces) == solid(lines(one.text))
        assert [index in piece.begins for piece in pieces] == [True, *[False] * (len(pieces) - 1)] or not shown
    for paragraph in shown:
        for piece in paragraph.pieces:
            grades = [found[index].severity for index in piece.findings]
            assert grades == sorted(grades, reverse=True)


def solid(text: str) -> str:
    """A text without white space, and without the signs for line ends, which stand between paragraphs."""
    return re.sub(r"[\s\u240d]|<U\+2028>", "", text)


def test_line_ends_and_blanks_are_kept_within_a_paragraph() -> None:
    text = "  One  line \t here \r\nand the next\n\n\nlast"
    assert ["".join(p.text for p in paragraph.pieces) for paragraph in marked(text, [])] == [
        "  One  line \t here ",
        "and the next",
        "last",
    ]


def test_a_finding_between_paragraphs_and_one_without_words_can_be_seen() -> None:
    text = "One\n\nTwo"
    shown = marked(text, [finding(3, 5), finding(6, 6)])
    assert [piece for piece in shown[0].pieces if piece.findings] == [("", (0,), (0,))]
    assert [piece.text for piece in shown[1].pieces] == ["T", "", "wo"]


@settings(max_examples=40)
@given(articles())
def test_the_page_shows_the_text_and_nothing_of_it_is_markup(article: tuple[str, list[Finding]]) -> None:
    text, found = article
    page = markup.document_fromstring(
        dict(html.pages(report_of(text, found), PurePath("index.html")))[PurePath("documents/a.html")]
    )
    shown = page.xpath("//article//p[@dir]")
    assert solid("".join(p.text_content() for p in shown)) == solid(lines(text))
    assert {e.tag for e in page.xpath("//article//p[@dir]//*")} <= {"a", "span"}
    assert_sound(page)
