"""No text makes a rule crash, hang or point outside of it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.article import Article
from auditor.config import Config
from auditor.engine import audit_document
from auditor.lexicons.base import series
from auditor.model import Document
from auditor.select import Rulebook

RULES_FOR = Rulebook(Config(align=False)).rules_for
PIECES = st.sampled_from(
    series(
        """“ ” « » " ' ’ ( ) [ ] . , the The Assad is a 1,200 1.5 % € # http://x.y &amp; <b> � Ã© \u202e \u200b é -
        – … ? ! : ; sirio OSDH März \x1b[31m \u0301 漢 🙂 İ ǆ ſ ß"""
    )
    + (" ", " ", "\n", "\n\n", ". ", ", ", "\r", "\t")
)
TEXTS = st.one_of(st.lists(PIECES, max_size=60).map("".join), st.text(max_size=200))
LANGUAGES = st.sampled_from(["en", "es", "fr", "de", "und"])


@settings(max_examples=300, deadline=None)
@given(text=TEXTS, language=LANGUAGES)
def test_findings_stand_inside_any_text(text: str, language: str) -> None:
    audited = audit_document(Document(id="x", text=text, language=language), RULES_FOR)
    assert audited.errors == ()
    for finding in audited.findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.text == text[finding.start : finding.end]
        assert finding.line >= 1
        assert finding.column >= 1


@settings(max_examples=200, deadline=None)
@given(text=TEXTS, language=LANGUAGES)
def test_segments_are_ordered_and_leave_out_only_space_and_bullets(text: str, language: str) -> None:
    article = Article(Document(id="x", text=text, language=language))
    end = 0
    for part in article.segments:
        assert end <= part.start < part.end <= len(text)
        end = part.end
    for passage in article.passages:
        assert all(passage.segment.start <= token.start < passage.segment.end for token in passage.tokens)


FLOODS = [*"aAé1 .,'’\"“”«»()[]<&#-–_…?/@漢", "\n", "\t", "\u200b", "\u202e", "�"]


@pytest.mark.parametrize("flood", FLOODS, ids=lambda flood: f"U+{ord(flood):04X}")
@pytest.mark.parametrize("around", ["{}", "The regime {} said. It"], ids=["alone", "inside"])
def test_a_megabyte_of_one_character_takes_linear_time(flood: str, around: str) -> None:
    """Two seconds are the promise; six here, since the machine may be busy. Quadratic time takes minutes."""
    document = Document(id="x", text=around.format(flood * 1_000_000), language="en")
    started = time.process_time()
    assert audit_document(document, RULES_FOR).errors == ()
    assert time.process_time() - started < 6


PROSE = (
    "The army said on Friday that 1,200 people (many of them children) had left Aleppo, the second city. "
    "“We have to go,” said Ahmad al-Assad, 45, a baker; he left in 2011 for Turkey's border - by road. "
)
REPEATED = {
    "prose on one line": PROSE,
    "prose on many lines": f"{PROSE}\n",
    "numbers": "In 2011 it cost 1,200.5 dollars, 12% or 3:1, on 5 May at 12:30; ",
    "quotations": "\"He said 'no',\" she wrote: “It is ‘over’.” ",
    "brackets": "The front (HTS [ex-Nusra] and others) left (again. ",
    "glued sentences": "He said,the war.Of it;so ",
    "apostrophes": "the boys' toys' are' here ",
    "questions": "No es así? ",
}


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("kind", REPEATED)
def test_a_quarter_of_a_megabyte_of_text_takes_linear_time(kind: str, language: str) -> None:
    """Half a second is the promise for prose, one for marks and defects in every line; the machine may be busy."""
    piece = REPEATED[kind]
    document = Document(id="x", text=piece * (250_000 // len(piece)), language=language)
    started = time.process_time()
    assert audit_document(document, RULES_FOR).errors == ()
    assert time.process_time() - started < 3
