"""Rendering: what the formats make of hostile text and names."""

from __future__ import annotations

import io
import unicodedata
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

import auditor
from auditor import Config, Document, Finding, Report, Severity
from auditor.model import Evidence, Excerpt
from auditor.render import concise, explain, files, full, markdown, names, overview
from auditor.render.console import console_for
from auditor.render.excerpt import parts, remedy
from auditor.rules import registry


def report(*documents: Document) -> Report:
    return auditor.audit(documents, Config(align=False))


def test_report_files_have_names_of_their_own() -> None:
    ids = [
        "../../etc/x",
        "x.txt",
        "con",
        "NUL.txt",
        "é" * 300,
        "日" * 300,
        "-",
        "...",
        "-rf",
        "a/Straße",
        "b/STRASSE",
    ]
    ids += ["q/cafe\u0301", "caf\xe9"]
    made = files.stems(report(*(Document(id=key, text="It was the end of a long day.") for key in ids)))
    ids.append(made["x.txt"])  # a name that another document was given
    made = files.stems(report(*(Document(id=key, text="It was the end of a long day.") for key in ids)))
    assert len({name.casefold() for name in made.values()}) == len(ids)
    for name in made.values():
        assert name
        assert not name.startswith(("-", "."))
        assert "/" not in name
        assert len(name.encode()) < 120
        assert name.casefold() not in {"con", "nul"}


def finding(text: str, suggestion: str | None, before: str = "", after: str = "") -> Finding:
    return Finding(
        code="FLU999",
        name="made-up",
        category="spelling",
        severity=Severity.MINOR,
        document="a",
        path="a",
        start=len(before),
        end=len(before + text),
        line=1,
        column=1,
        end_line=1,
        end_column=1,
        text=text,
        message="It is wrong",
        suggestion=suggestion,
        excerpt=Excerpt(0, before + text + after),
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("  ", "␣␣"),
        (" :", "␣:"),
        ("a  b", "a␣␣b"),
        ("a b", "a b"),
        ("end\n\nof", "end⏎⏎of"),
        ("a\r\n", "a⏎"),
        ("\t", "⇥"),
        ("\xa0", "<U+00A0>"),
        ("\u200b", "<U+200B>"),
        ("\u202ex", "<U+202E>x"),
        ("\x1b[2J", "␛[2J"),
    ],
)
def test_offending_blanks_and_invisible_characters_are_shown(text: str, shown: str) -> None:
    assert parts(finding(text, None)).marked == shown


_LONG = "the ministers of the three countries met on Monday in the capital for talks"


@pytest.mark.parametrize(
    ("text", "suggestion", "shown"),
    [
        ("teh", None, ""),
        ("teh", "the", "the"),
        ("the the", "", "delete"),
        ("", ",", "insert ,"),
        (f"{_LONG} on grain", f"{_LONG} about grain", "“on” → “about”"),
        (f"{_LONG} {_LONG}", _LONG, f"delete “{_LONG}”"),
        (f"{_LONG} grain", f"{_LONG} on grain", "insert “on”"),
    ],
)
def test_a_remedy_says_what_to_do(text: str, suggestion: str | None, shown: str) -> None:
    assert remedy(finding(text, suggestion)) == shown


def test_a_cut_excerpt_says_so() -> None:
    found = parts(finding("the the", "the", f"{_LONG} {_LONG} ", f" {_LONG} {_LONG}"))
    assert found.before.startswith("… ")
    assert found.after.endswith(" …")
    assert len(found.before) < 100
    assert parts(finding("the the", "the", "At ", " end.")) == ("At ", "the the", " end.")


def test_the_worst_document_comes_first_in_the_summary() -> None:
    bad = "It was the the end of a long day, and the the ministers met again in the capital."
    good = "It was the end of a long day, and the ministers met again in the capital."
    out = io.StringIO()
    full.show(report(Document(id="a-good", text=good), Document(id="b-bad", text=bad)), console_for(out, 80))
    summary = out.getvalue().partition("Documents")[2]
    assert summary.index("b-bad") < summary.index("a-good")
    assert "doubled-word ×2" in summary


def test_ascii_terminals_get_ascii() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii", errors="backslashreplace")
    full.show(report(Document(id="a", text="It was the the end of a long day.")), console_for(stream, 80))
    stream.flush()
    assert ">>the the<<" in raw.getvalue().decode("ascii")


HOSTILE = [
    "# The the [link](http://x) ![x](y) **bold** `code` </code> <script>alert(1)</script> & | ~~x~~",
    "- The the ```\n```\n\n---\n> quoted &lt; $x$ \\( x \\) ^a^ :smile: @someone",
    "The the [bold]x[/bold] [/] [link=file:///etc/passwd]y[/link] \x1b[31mred \x9b2J\x07 \u202eabc\u2066",
]
SHOWN = {"text", "text_special", "softbreak", "strong_open", "strong_close", "code_inline"}


@pytest.mark.parametrize("text", HOSTILE)
def test_article_text_is_text_in_every_format(text: str) -> None:
    found = report(Document(id=text, text=text + " It was the the end of a long day.", outlet=text))
    assert found.findings
    page = MarkdownIt("commonmark").enable("table").parse(markdown.render(found))
    inline = [child for token in page for child in token.children or ()]
    assert {token.type for token in inline} <= SHOWN
    assert {t.content for t in inline if t.type == "code_inline"} <= {f.code for f in found.findings}
    out = io.StringIO()
    full.show(found, console_for(out, 400))
    for shown in (out.getvalue(), markdown.render(found), concise.render(found)):
        assert not set("\x1b\x9b\x07\u202e\u2066") & set(shown)
    assert ("[bold]x[/bold]" in out.getvalue()) is ("[bold]" in text)


def test_rules_are_explained_without_control_characters() -> None:
    text = explain.reference(registry.all_rules())
    assert not {sign for sign in text if sign != "\n" and unicodedata.category(sign) in {"Cc", "Cf", "Cs"}} - {
        "\u00ad"
    }


def test_what_repeats_itself_is_told_once_with_its_places() -> None:
    text = "The OSDH said so. It rained. The OSDH saw nothing.\n\nThen the OSDH left."
    text += " It fell by by noon. It fell by by noon."
    out = io.StringIO()
    full.show(report(Document(id="a", text=text, language="en")), console_for(out, 80))
    body = out.getvalue().partition("Documents")[0]
    assert body.count("“OSDH” is “SOHR” in English, as above") == 1
    assert "also at 3:10" in body
    assert body.count("doubled-word") == 1


def test_documents_of_one_folder_are_named_without_it() -> None:
    assert names.near("seeds/b.txt", "seeds/a.txt") == "b.txt"
    assert names.near("/x/seeds/b.txt", "seeds/a.txt") == "/x/seeds/b.txt"
    assert names.near("seeds/b.txt", "a.txt") == "seeds/b.txt"


def test_a_message_loses_no_words_that_look_like_the_folder() -> None:
    said = report(Document(id="and/a", text="It was the the end.")).findings[0]
    cited = replace(said, message="“and/or”, where and/b has “or”", evidence=(Evidence("and/b", 0, 2, "or"),))
    assert names.message(cited) == "“and/or”, where b has “or”"


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ((0.0, 0.0, 0.0), ""),
        ((0.0, 0.0, 1.0), "░░░░░░░░░░"),
        ((0.0, 0.5, 0.5), "▓▓▓▓▓░░░░░"),
        ((0.25, 0.0, 0.0), "██"),
        ((0.0, 0.0, 0.001), "░"),
    ],
)
def test_a_bar_shows_what_each_severity_costs(parts: tuple[float, ...], shown: str) -> None:
    assert overview.bar(dict(zip(sorted(Severity, reverse=True), parts, strict=True)), 1.0).plain == shown
