"""The HTML report: whole, linked, safe, and the article's text as it was."""

from __future__ import annotations

import base64
import hashlib
import os
import re
from dataclasses import replace
from pathlib import Path, PurePath
from urllib.parse import unquote

import pytest
from lxml import html as markup

import auditor
from auditor import Config, Document, Report, Severity
from auditor.model import (
    Decision,
    Evidence,
    Family,
    InputError,
    Judgement,
    Member,
    Outcome,
    Reuse,
)
from auditor.render import html
from tests import pages
from tests.pages import assert_sound, finding, ids, report_of
from tests.test_cli import DOUBLED, audit

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module", params=["harbour", "hostile"])
def site(request: pytest.FixtureRequest) -> dict[str, markup.HtmlElement]:
    """The pages of a report by their names."""
    os.chdir(ROOT)
    report: Report = getattr(pages, request.param)()
    return {str(name): markup.document_fromstring(text) for name, text in made(report).items()}


def made(report: Report) -> dict[PurePath, str]:
    return dict(html.pages(report, PurePath("index.html")))


def test_pages_are_sound_and_lead_to_one_another(site: dict[str, markup.HtmlElement]) -> None:
    for name, page in site.items():
        assert_sound(page)
        for href in page.xpath("//@href"):
            address, _, anchor = href.partition("#")
            assert re.match(r"\.\.?/|documents/|#", href)
            target = os.path.normpath(PurePath(name).parent / unquote(address)) if address else name
            assert not anchor or anchor in ids(site[target])
        assert page.xpath("//main") and page.xpath("//h1") and page.xpath("//html/@lang") == ["en"]


def test_pages_load_nothing_and_allow_nothing_but_their_own(site: dict[str, markup.HtmlElement]) -> None:
    for page in site.values():
        assert not page.xpath("//@src | //link | //@style | //@*[starts-with(name(), 'on')]")
        policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
        own = [page.xpath(f"string(//{tag})") for tag in ("style", "script")]
        digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in own]
        assert policy == (
            f"default-src 'none'; style-src 'sha256-{digests[0]}'; script-src 'sha256-{digests[1]}'; "
            "base-uri 'none'; form-action 'none'"
        )
        assert len(page.xpath("//script")) == len(page.xpath("//style")) == 1


def test_every_finding_is_marked_and_listed(site: dict[str, markup.HtmlElement]) -> None:
    for name, page in site.items():
        notes = page.xpath("//li[@data-number]/@data-number")
        linked = {number for value in page.xpath("//@data-findings") for number in value.split()}
        assert linked == set(notes), name


def test_hostile_text_is_text() -> None:
    texts = made(pages.hostile())
    for name, text in texts.items():
        assert "\u202e" not in text and "\x1b" not in text and "\x00" not in text
        assert text.count("<script>") == 1, name
    overview = markup.document_fromstring(texts[PurePath("index.html")])
    assert {row.xpath("string(th/a)") for row in overview.xpath("//tbody/tr[th/a]")} == {
        *(name.replace("\u202e", "<U+202E>") for name in pages.NAMES),
        "blank",
    }
    article = next(text for name, text in texts.items() if str(name).startswith("documents/"))
    shown = markup.document_fromstring(article).xpath("string(//article)")
    for part in (
        "<script>document.title",
        "<img src=x onerror",
        "{{ 7 * 7 }}",
        "]]>",
        "<U+202E>override",
        "␛[31m",
    ):
        assert part in shown


def test_witnesses_stand_side_by_side_with_marks() -> None:
    os.chdir(ROOT)
    page = markup.document_fromstring(made(pages.harbour())[PurePath("documents/harbour-a.html")])
    passage = next(p for p in page.xpath("//section[@class='passage']") if "1,200" in p.text_content())
    ours, theirs = passage.xpath(".//p[@class='text']")
    assert ours.text_content() == "The union says that 1,200 workers have joined."
    assert theirs.text_content() == "The union says 2,100 workers have joined."
    assert " ".join(ours.xpath(".//mark/text()")) == "that 1,200"
    assert theirs.xpath(".//mark/text()") == ["2,100"]
    assert passage.xpath(".//a[@href='./harbour-b.html']")
    number = page.xpath("//li[contains(., '2,100')]/@id")[0]
    assert passage.xpath(f".//h3/a[@href='#{number}']")


def test_the_score_is_accounted_for() -> None:
    os.chdir(ROOT)
    report = pages.seeds()
    worst = min(report.documents, key=lambda d: d.score)
    texts = made(report)
    page = markup.document_fromstring(texts[PurePath("documents", f"{PurePath(worst.id).stem}.html")])
    account = page.xpath("//section[@class='account']//tr")
    figures = [[cell.text_content() for cell in row] for row in account]
    assert figures == [
        ["Severity", "Findings", "Weight", "Penalty"],
        ["critical", "0", "25", "0"],
        ["major", str(worst.counts["major"]), "5", str(5 * worst.counts["major"])],
        [
            "minor",
            str(worst.counts["minor"]),
            "1, punctuation 0.1",
            f"{worst.penalty - 5 * worst.counts['major']:g}",
        ],
        ["penalty", "", "", f"{worst.penalty:g}"],
    ]
    assert f"{worst.score:.2f} = 100 × (1 − {worst.penalty:g} / {worst.words})" in page.text_content()
    overview = markup.document_fromstring(texts[PurePath("index.html")])
    ranked = [row.xpath("string(th/a)") for row in overview.xpath("//table[@id='table']/tbody/tr")]
    assert ranked == [PurePath(d.id).name for d in sorted(report.documents, key=lambda d: (d.score, d.id))]
    assert PurePath(worst.id).name in overview.xpath("string(//section[@class='lead'])")


def test_writing_twice_gives_the_same_bytes_and_reports_do_not_share_pages(tmp_path: Path) -> None:
    report = auditor.audit(
        [Document(id="x", text="It was the the end of a long day.")], Config(align=False), keep_texts=True
    )
    html.write(report, tmp_path / "new" / "index.html")
    html.write(report, tmp_path / "new" / "other.html")
    names = sorted(p.relative_to(tmp_path / "new").as_posix() for p in tmp_path.rglob("*.html"))
    assert names == ["documents/x.html", "index.html", "other-documents/x.html", "other.html"]
    before = {p: p.read_bytes() for p in tmp_path.rglob("*.html")}
    html.write(report, tmp_path / "new" / "index.html")
    assert before == {p: p.read_bytes() for p in tmp_path.rglob("*.html")}


def test_an_empty_report_is_a_page() -> None:
    report = Report(documents=(), findings=(), errors=(InputError("x.txt", "empty"),))
    pages_ = made(report)
    assert list(pages_) == [PurePath("index.html")]
    assert "No document was read." in pages_[PurePath("index.html")]
    assert "x.txt" in pages_[PurePath("index.html")]


def test_decisions_and_the_gate_are_shown() -> None:
    confirmed = replace(finding(0, 3, Severity.MAJOR, "The end."), decision=Decision.DEFECT)
    report = replace(
        report_of("The end.", [confirmed]),
        silenced=(finding(4, 7), finding(4, 8)),
        judgements=(Judgement("a", Outcome.REJECT, ("1 major finding", "score 20 < 90")),),
    )
    overview, document = (made(report)[PurePath(name)] for name in ("index.html", "documents/a.html"))
    assert "2 silenced by verdicts" in overview and "2 silenced by verdicts" in document
    assert markup.document_fromstring(overview).xpath("//td/span[@class='outcome reject']")
    page = markup.document_fromstring(document)
    assert page.xpath("//div[@class='judgement']//li/text()") == ["1 major finding", "score 20 < 90"]
    assert "confirmed" in page.xpath("string(//li[@id='f1'])")


def test_a_witness_without_a_page_is_named_and_not_linked() -> None:
    text = "It was the end of a long day."
    elsewhere = Evidence("archive/old", 0, 3, "That was it.")
    family = Family("f", (Member("a", 0, 29, text), Member("archive/old", 0, 12, "That was it.")), 0.9)
    found = replace(finding(0, 2, text=text), evidence=(elsewhere,))
    page = markup.document_fromstring(
        made(replace(report_of(text, [found]), families=(family,)))[PurePath("documents/a.html")]
    )
    assert [e.text for e in page.xpath("//bdi[. = 'archive/old']")] == ["archive/old"] * 2
    assert not page.xpath("//a[bdi[. = 'archive/old']]")
    assert page.xpath("string(//q)") == "That was it."


def test_a_passage_that_everybody_reprints_is_shown_a_few_times() -> None:
    text = "It was the end of a long day."
    others = [Member(f"b{k}", 0, len(text), f"{text} {k // 2}") for k in range(40)]
    family = Family("f", (Member("a", 0, len(text), text), *others), 0.9)
    page = markup.document_fromstring(
        made(replace(report_of(text, []), families=(family,)))[PurePath("documents/a.html")]
    )
    assert len(page.xpath("//div[@class='sides']")) == 6
    assert "14 more wordings" in page.xpath("string(//section[@id='w1'])")


def test_documents_that_share_stand_together_in_the_matrix() -> None:
    one = report_of("It was the end of a long day.", [])
    partners = {"a": "c", "b": "d", "c": "a", "d": "b", "e": "elsewhere"}
    documents = [
        replace(one.documents[0], id=key, reuse=(Reuse(other, 0.5),)) for key, other in sorted(partners.items())
    ]
    report = replace(one, documents=tuple(documents), texts=dict.fromkeys(partners, one.texts["a"]))
    matrix = markup.document_fromstring(made(report)[PurePath("index.html")]).xpath("//table[@class='matrix']//tr")
    assert [[cell.text_content().strip() for cell in row] for row in matrix] == [
        ["", "1", "2", "3", "4"],
        ["1 a", "", "50", "·", "·"],
        ["2 c", "50", "", "·", "·"],
        ["3 b", "·", "·", "", "50"],
        ["4 d", "·", "·", "50", ""],
    ]


def test_the_command_line_writes_pages(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(DOUBLED, encoding="utf-8")
    run = audit("--isolated", "--no-align", f"--report=html={tmp_path / 'new' / 'index.html'}", str(article))
    assert (run.returncode, run.stderr) == (0, "")
    page = markup.parse(tmp_path / "new" / "documents" / "article.html").getroot()
    assert page.xpath("string(//article//p)") == DOUBLED.strip()
