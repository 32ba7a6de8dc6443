"""A user's own names, acronyms and lines: what rules leave alone, and what they flag besides."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import auditor
from auditor.config import Config
from auditor.model import Document
from auditor.tokens import tokenize
from auditor.vocabulary import Vocabulary, read


def covered(names: list[str], text: str) -> bool:
    """Whether the part of a text between bars stands inside a name."""
    before, inside, after = text.split("|")
    start = len(before)
    return Vocabulary(names).covers(tokenize(before + inside + after), start, start + len(inside))


def flagged(text: str, language: str = "en", **settings: tuple[str, ...] | dict[str, str]) -> set[tuple[str, str]]:
    """Names and texts of findings."""
    config = Config(align=False, **settings)  # type: ignore[arg-type]
    report = auditor.audit(Document(id="x", text=text, language=language), config)
    return {(f.name, f.text) for f in report.findings}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Özkizilcik", "said Ömer |Özkizilcik|."),
        ("Özkizilcik", "as |Özkizilcik’s| report says"),
        ("Ömer Özkizilcik", "said Ömer |Özkizilcik|."),
        ("Ömer Özkizilcik", "said |Ömer Özkizilcik|."),
        ("Ömer Özkizilcik", "SAID |ÖMER| ÖZKIZILCIK"),
        ("O'Brien", "said |O’Brien|."),
        ("sirio", "of the regime |[sirio]| it is"),
        ("San Martín de los Andes", "at San |Martín de| los Andes"),
        ("Hayat Tahrir al-Sham", "of Hayat |Tahrir al-Sham|"),
        ("Mazda 3", "a |Mazda| 3"),
        ("Özkizilcik", "|“Özkizilcik”,| he said"),
        ("New New York", "in New |New| York"),
    ],
)
def test_a_finding_inside_a_name_is_covered(name: str, text: str) -> None:
    assert covered(["Nobody", name], text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Özkizilcik", "said |Ömer Özkizilcik|."),
        ("Ömer Özkizilcik", "said Omer |Özkizilcik|."),
        ("Özkizilcik", "said |özkizilcik|."),
        ("Özkizilcik", "a Özkizilcik|-|led party"),
        ("Aleppo", "the |Aleppothe| city"),
        ("Aleppo", "||Aleppo"),
        ("Aleppo", "Aleppo |.|"),
        ("—", "a |—| b"),
        ("", "a || b"),
    ],
)
def test_a_finding_on_more_than_a_name_is_not(name: str, text: str) -> None:
    assert not covered([name], text)


@given(
    names=st.lists(st.text("aAé’ -.", max_size=6), max_size=4),
    text=st.text("aAé’ -.\n", max_size=20),
    span=st.tuples(st.integers(0, 20), st.integers(0, 20)),
)
def test_any_text_and_span_can_be_asked_for(names: list[str], text: str, span: tuple[int, int]) -> None:
    start, end = (min(place, len(text)) for place in sorted(span))
    Vocabulary(names).covers(tokenize(text), start, end)


@given(text=st.text("aAé’ -.", min_size=1, max_size=20))
def test_every_word_of_a_name_is_covered_where_the_name_stands(text: str) -> None:
    tokens = tokenize(text)
    words = [token for token in tokens if token.text[0].isalpha()]
    joined = " ".join(token.text for token in words)
    spread = tokenize(joined)
    assert all(Vocabulary([joined]).covers(spread, token.start, token.end) for token in spread)


def test_rules_about_words_leave_names_alone_and_others_do_not() -> None:
    text = (
        "The economy of the regime [sirio] is weak.\nPekín saw the the loss of Aleppothe dazzlingness , he said."
    )
    about = {
        ("bracketed-foreign-word", "[sirio]"),
        ("untranslated-name", "Pekín"),
        ("fused-words", "Aleppothe"),
        ("coined-word", "dazzlingness"),
        ("doubled-word", "the the"),
    }
    before = flagged(text)
    assert before > about
    assert flagged(text, names=("sirio", "Pekín", "Aleppothe", "dazzlingness", "the the")) == before - about


def test_a_name_is_right_in_the_witness_that_spells_it_so() -> None:
    texts = ("Rebels entered the town of Saraqib on Monday.", "On Monday, rebels entered the town of Saraqeb.")
    documents = [Document(id=name, text=text, language="en") for name, text in zip("ab", texts, strict=True)]

    def spellings(*names: str) -> list[str]:
        report = auditor.audit(documents, Config(model="tiny", cache=False, names=names))
        return [f.text for f in report.findings if f.name == "other-spelling"]

    assert spellings() == ["Saraqib", "Saraqeb"]
    assert spellings("Saraqib") == ["Saraqeb"]


def test_files_hold_a_name_a_line(tmp_path: Path) -> None:
    file = tmp_path / "names.txt"
    file.write_text("# people\n\nÖmer Özkizilcik\n  sirio  \n", encoding="utf-8")
    names = read(Config(vocabulary=(str(file),), names=("Velmora",)))
    for word in ("Ömer", "Özkizilcik", "sirio", "Velmora"):
        assert names.covers(tokenize("Ömer Özkizilcik sirio Velmora"), *_span(word))
    assert not names.covers(tokenize("people"), 0, 6)


def _span(word: str) -> tuple[int, int]:
    start = "Ömer Özkizilcik sirio Velmora".index(word)
    return start, start + len(word)


def test_own_acronyms_are_flagged_with_the_english_ones() -> None:
    text = "Troops of the FARDC left. The C.N.R. stayed, and the OTAN’s chief too."
    own = {"FARDC": "DRC army", "C.N.R.": "NRC", "OTAN": "Nato"}
    assert flagged(text) == {("source-acronym", "OTAN")}
    assert flagged(text, acronyms=own) == {("source-acronym", word) for word in own}
    report = auditor.audit(Document(id="x", text=text, language="en"), Config(align=False, acronyms=own))
    assert {f.suggestion for f in report.findings} == set(own.values())


def test_own_lines_belong_to_no_article() -> None:
    text = "It rained.\n“With our correspondent in Paris”\nTranslated by a machine!\nIt was translated by hand."
    lines = ("With our correspondent *", "translated by a machine")
    assert not {name for name, _ in flagged(text)} & {"site-furniture"}
    assert {text for name, text in flagged(text, boilerplate=lines) if name == "site-furniture"} == {
        "“With our correspondent in Paris”",
        "Translated by a machine!",
    }
