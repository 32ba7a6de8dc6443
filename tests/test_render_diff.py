"""What people see of a comparison: hostile text stays text, columns stay columns, nothing is cut off."""

from __future__ import annotations

import io
import json
import re
import unicodedata
from html.parser import HTMLParser

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.cells import cell_len
from rich.text import Text

from auditor.compare.model import Comparison
from auditor.lexicons.base import series
from auditor.render.collation import as_json as collation_json
from auditor.render.collation import markdown as collation_markdown
from auditor.render.collation import text as collation_text
from auditor.render.console import console_for
from auditor.render.diff import as_json, html, markdown, text
from auditor.render.diff.columns import WIDE, Columns, Line
from auditor.render.safe import visible
from tests.test_collation import tabulated
from tests.test_compare import of

HOSTILE = series(
    "[red] [/] <script> {{x}} {% ]]> | ** ` ~ _a_ \\ 日本語日本語 سوريا עברית e\u0301 हिन्दी 👩\u200d👩 a b c 12"
)
HOSTILE += ("\x1b[31m", "\u202e", "\u2066", "\x07", "\x9b", "\u200e", "\r", "x" * 90, "日" * 60)
TAGS = set(
    series("html head meta title style body main section header div p ul li h1 h2 table thead tbody tr th td")
)
TAGS |= set(series("bdi span strong mark b details summary"))
ATTRIBUTES = set(series("class dir lang charset content http-equiv name open scope"))
TEXTS = st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=14).map(" ".join) | st.text(
    min_size=1, max_size=60
)


def pair(left: str, right: str) -> Comparison:
    """Two texts whose first lines answer to each other."""
    first = [side.strip().split("\n")[0] for side in (left, right)]
    return of(left, right, (first[0], first[1])) if all(first) else of(left, right)


def shown(comparison: Comparison, width: int, colour: bool = False, everything: bool = True) -> str:
    out = io.StringIO()
    text.render([comparison], console_for(out, width, colour=colour), everything)
    return out.getvalue()


def assert_harmless(page: str, allowed: str = "\n\u200e") -> None:
    for character in set(page) - set(allowed):
        assert unicodedata.category(character) not in {"Cc", "Cs"}
        assert unicodedata.bidirectional(character) not in {
            "RLO",
            "LRO",
            "RLE",
            "LRE",
            "RLI",
            "LRI",
            "FSI",
            "PDI",
            "PDF",
        }


@settings(max_examples=60)
@given(TEXTS, TEXTS, st.sampled_from([40, 80, 100, 141]))
@example("日" * 60, "日" * 59 + "本", 100)
@example("سوريا 12 abc " * 12, "abc 12 سوريا " * 12, 120)
def test_any_text_keeps_its_columns(left: str, right: str, width: int) -> None:
    page = shown(pair(left, right), width)
    assert_harmless(page)
    lines = page.split("\n")
    assert max(map(cell_len, lines)) <= width
    for line in lines if width >= WIDE else ():
        if "│" in line and not any("│" in side for side in (left, right)):
            assert cell_len(line.partition("│")[0]) == 1 + (width - 3) // 2


@given(TEXTS, st.sampled_from([30, 80, 100, 141]), st.sampled_from([0, 1]))
def test_nothing_is_cut_off(words: str, width: int, side: int) -> None:
    columns = Columns(console_for(io.StringIO(), width, colour=False), ("", ""), 3, "│")
    lines = [[Line("", Text(visible(words)))] if k == side else [] for k in (0, 1)]
    page = "".join(line.plain for line in columns.lay(*lines))
    kept = re.sub(r"[\s│\u200e]", "", visible(words))
    assert re.sub(r"[\s│\u200e]", "", page) == kept


@settings(max_examples=40)
@given(TEXTS, TEXTS)
def test_html_holds_only_its_own_tags(left: str, right: str) -> None:
    page = html.render([pair(left, right)])
    assert_harmless(page, "\n")
    tags: set[str] = set()
    words: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.add(tag)
            assert {name for name, _ in attrs} <= ATTRIBUTES

        def handle_data(self, data: str) -> None:
            words.append(data)

    Reader().feed(page)
    assert tags <= TAGS
    told = "".join("".join(words).split())
    for side in (left, right):
        for word in visible(side).split():
            assert word in told or len(word) > 1  # a word may be parted by marks


@settings(max_examples=40)
@given(TEXTS, TEXTS)
def test_markdown_shows_just_the_text(left: str, right: str) -> None:
    page = markdown.render([pair(left, right)])
    assert_harmless(page, "\n")
    made = MarkdownIt("commonmark").enable("table").render(page)
    tags = set(re.findall(r"</?([a-z0-9]+)", made))
    assert tags <= set(series("h1 p ul li strong em code table thead tbody tr th td"))
    assert made.count("<table>") == 1


@settings(max_examples=40)
@given(st.lists(TEXTS.map(lambda t: f"a {t}"), min_size=2, max_size=4), st.sampled_from([40, 90]))
def test_a_table_of_any_texts_keeps_to_the_width(texts: list[str], width: int) -> None:
    out = io.StringIO()
    found = tabulated(*texts)
    collation_text.render([found], console_for(out, width, colour=False))
    assert_harmless(out.getvalue())
    assert max(map(cell_len, out.getvalue().split("\n"))) <= width
    made = MarkdownIt("commonmark").enable("table").render(collation_markdown.render([found]))
    assert "<script" not in made


def test_signs_stand_where_there_is_no_colour() -> None:
    comparison = pair("He left the old town on Monday.", "On Monday he fled the town.")
    plain, coloured = shown(comparison, 80), shown(comparison, 80, colour=True)
    assert "⟨" in plain
    assert "{+old+}" in plain
    assert "\x1b" not in plain
    assert not {"⟨", "{+"} & set(re.findall(r"⟨|\{\+", coloured))
    assert "\x1b[4;32mold" in coloured


def test_right_to_left_words_are_closed_off_from_the_other_column() -> None:
    page = shown(pair("سوريا سوريا", "سوريا الكبرى"), 100)
    rows = [line for line in page.split("\n") if "سوريا" in line]
    assert all(line.count("\u200e") == 4 for line in rows) and rows


def test_a_console_without_unicode_gets_ascii() -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="backslashreplace")
    comparison = pair("He left the old town.", "He fled the town.")
    text.render([comparison], console_for(out, 110, colour=False))
    out.seek(0)
    assert re.search(r"He \[-left-\] the \{\+old\+\} town\. +\| +1:1 He \[-fled-\] the town\.", out.read())


def test_json_holds_both_texts() -> None:
    row = json.loads(as_json.render([pair("He left town.", "He fled town.")]))["comparisons"][0]["rows"][0]
    assert row["left"]["pieces"] == [["He ", "same"], ["left", "changed"], [" town.", "same"]]
    assert row["differences"][0]["right"]["text"] == "fled"


@settings(max_examples=40)
@given(TEXTS, TEXTS)
def test_json_on_a_terminal_is_harmless_and_the_same_text(left: str, right: str) -> None:
    page = as_json.render([pair(left, right)])
    assert_harmless(page, "\n")
    sides = [row[side] for row in json.loads(page)["comparisons"][0]["rows"] for side in ("left", "right")]
    assert all("".join(text for text, _ in side["pieces"]) == side["text"] for side in sides if side)
    assert_harmless(collation_json.render([tabulated(f"a {left}", f"a {right}")]), "\n")


def test_no_comparison_is_an_empty_page() -> None:
    assert markdown.render([]) == ""
    assert "<table" not in html.render([])
    assert json.loads(as_json.render([]))["comparisons"] == []
