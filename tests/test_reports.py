"""Several reports of one run: where they go, what they hold of a gate's judgement, and what limits cut."""

from __future__ import annotations

import gzip
import json
import random
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import jsonschema
import pytest
from defusedxml import ElementTree
from junitparser import JUnitXml
from sarif_kit.validate import validation_errors

import auditor
from auditor import config
from auditor.config import ConfigError
from auditor.model import Document, DocumentReport, InputError, Report, Severity
from auditor.render import as_json, formats, github, sarif
from auditor.render.formats import Target
from tests.generated import ROOT, corpus
from tests.judged import judged
from tests.test_cli import DOUBLED, audit


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(DOUBLED, encoding="utf-8")
    return path


def many(number: int) -> Report:
    """A report of so many findings in one document, the most severe last."""
    sample = replace(corpus().findings[0], suggestion=None, evidence=())
    severities = [Severity.MINOR] * (number - 1) + [Severity.CRITICAL]
    findings = (replace(sample, severity=s, line=n, end_line=n) for n, s in enumerate(severities, 1))
    return Report(corpus().documents[:1], tuple(findings))


def test_every_format_has_a_module_and_a_name() -> None:
    assert tuple(formats.TEXTS) == config.FORMATS
    for name in formats.TEXTS:
        assert "doubled-word" in formats.text(name, corpus())


def test_reports_go_where_they_are_wanted(article: Path, tmp_path: Path) -> None:
    wanted = {"sarif": "new/deep/out.sarif", "junit": "junit.xml", "csv": "out.csv", "full": "full.txt"}
    flags = [f"--report={name}={tmp_path / file}" for name, file in wanted.items()]
    run = audit("--isolated", "--no-align", *flags, "--output-format", "concise", str(article))
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.endswith("[doubled-word]\n")
    assert validation_errors(json.loads((tmp_path / "new/deep/out.sarif").read_text(encoding="utf-8"))) == []
    assert JUnitXml.fromfile(str(tmp_path / "junit.xml")).failures == 1
    assert (tmp_path / "out.csv").read_bytes().count(b"\r\n") == 2
    assert "⟦the the⟧" in (tmp_path / "full.txt").read_text(encoding="utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "article.txt",
        "full.txt",
        "junit.xml",
        "new",
        "out.csv",
    ]


def test_a_report_that_cannot_be_written_is_one_line_and_the_others_are_written(
    article: Path, tmp_path: Path
) -> None:
    flags = (f"--report=json={article}/x.json", f"--report=csv={tmp_path}/out.csv", f"--report=junit={tmp_path}")
    run = audit("--isolated", "--no-align", *flags, str(article))
    assert run.returncode == 2
    assert "FLU220" in run.stdout
    assert [line.rpartition(": ")[2] for line in run.stderr.splitlines()] == ["File exists", "Is a directory"]
    assert (tmp_path / "out.csv").exists()


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        (("sarfi=x",), "report 'sarfi=x': no format is called 'sarfi'; did you mean 'sarif'?"),
        (("sarif",), "report 'sarif': expected sarif=FILE"),
        (("sarif=",), "report 'sarif=': expected sarif=FILE"),
        (("sarif=-",), "report 'sarif=-': what goes to standard output is the output format"),
        (("json=a", "csv=./a"), "report 'json=a': another report goes to 'a'"),
    ],
)
def test_a_report_that_names_no_format_or_file_is_refused(wanted: tuple[str, ...], message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        formats.targets(wanted)
    assert str(caught.value) == message


def test_a_wrong_report_is_refused_before_any_work(article: Path) -> None:
    run = audit("--isolated", "--report", "sarfi=x", str(article))
    assert (run.returncode, run.stdout) == (2, "")
    assert "did you mean 'sarif'?" in run.stderr


def test_an_equals_sign_may_stand_in_a_file_name() -> None:
    assert formats.targets(("sarif=a=b.sarif",)) == [Target("sarif", Path("a=b.sarif"))]


def test_a_format_of_pages_writes_its_own_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[tuple[Report, Path]] = []
    pages = SimpleNamespace(write=lambda report, path: written.append((report, path)))
    monkeypatch.setitem(sys.modules, "auditor.render.leaves", pages)
    monkeypatch.setitem(formats.PAGES, "leaves", "leaves")
    (target,) = formats.targets((f"leaves={tmp_path}/new/index.html",))
    assert target.shows_articles
    formats.write(corpus(), target)
    assert written == [(corpus(), target.path)]


def test_a_step_of_a_workflow_gets_its_summary(article: Path, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    run = audit(
        "--isolated", "--no-align", "--output-format=github", str(article), GITHUB_STEP_SUMMARY=str(summary)
    )
    assert run.stdout.startswith(f"::notice file={article},line=1,endLine=1,col=8,endColumn=15,title=FLU220 ")
    assert summary.read_text(encoding="utf-8").startswith("before\n\n## Audit\n\n1 finding in 1 document\n")
    lost = str(tmp_path / "none" / "summary.md")
    args = ("--isolated", "--no-align", "--output-format=github", str(article))
    run = audit(*args, GITHUB_STEP_SUMMARY=lost, PYTHONIOENCODING="latin-1")
    assert (run.returncode, len(run.stderr.splitlines())) == (2, 1)
    assert "“the”" in run.stdout  # programs get UTF-8 whatever the locale is


def test_json_with_judgements_follows_its_schema() -> None:
    schema = json.loads((Path(as_json.__file__).parent / "schema.json").read_text(encoding="utf-8"))
    report = json.loads(formats.text("json", judged(corpus())))
    jsonschema.validate(report, schema)
    assert report["findings"][0]["decision"] == "defect"
    assert [row["decision"] for row in report["silenced"]] == ["false-alarm", "known"]
    assert [row["outcome"] for row in report["gate"]] == ["pass", "review", "reject"]
    kinds = [json.loads(line)["type"] for line in formats.text("jsonl", judged(corpus())).splitlines()]
    assert kinds[-6:] == ["silenced"] * 2 + ["stale"] + ["judgement"] * 3


def test_evidence_stands_where_it_says() -> None:
    for finding in corpus().findings:
        for evidence in finding.evidence:
            assert evidence.path and evidence.line and evidence.column
            lines = (ROOT / evidence.path).read_text(encoding="utf-8").split("\n")
            assert lines[evidence.line - 1][evidence.column - 1 :].startswith(evidence.text)
            assert evidence.end_column == evidence.column + len(evidence.text)


def test_a_line_of_a_text_inside_a_file_is_no_line_of_the_file() -> None:
    documents = [Document(f"wire-{n}", "A clean line.\n" + DOUBLED, path="feed.jsonl") for n in (1, 2)]
    report = auditor.audit(documents, auditor.Config(align=False))
    rows = json.loads(formats.text("gitlab", report))
    assert [row["description"].split(" ")[0] for row in rows] == ["wire-1:2:8:", "wire-2:2:8:"]
    assert {row["location"]["lines"]["begin"] for row in rows} == {1}
    assert len({row["fingerprint"] for row in rows}) == 2
    result = json.loads(formats.text("sarif", report))["runs"][0]["results"][0]
    assert result["locations"][0]["logicalLocations"] == [{"fullyQualifiedName": "wire-1"}]
    assert "fixes" not in result


def test_addresses_are_relative_to_the_root_and_escaped() -> None:
    sample = corpus().findings[0]
    for path, address in [
        ("a b/é#%?.txt", "a%20b/%C3%A9%23%25%3F.txt"),
        ("./x//y.txt", "x/y.txt"),
        ("c:d.txt", "c%3Ad.txt"),
        ("/abs/x y.txt", "file:///abs/x%20y.txt"),
    ]:
        found = replace(sample, document=path, path=path)
        log = json.loads(sarif.render(Report((), (found,))))
        place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
        assert place["uri"] == address
        assert ("uriBaseId" in place) == (not path.startswith("/"))


def test_sarif_keeps_the_most_severe_and_says_what_it_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "MAX_RESULTS", 5)
    log = json.loads(sarif.render(many(12)))
    assert validation_errors(log) == []
    run = log["runs"][0]
    assert [result["level"] for result in run["results"]] == ["error", *["note"] * 4]
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert notification["message"]["text"] == "7 findings left out, the least severe: GitHub takes no more"
    monkeypatch.setattr(sarif, "MAX_PACKED", 0)
    assert json.loads(sarif.render(many(3000)))["runs"][0]["results"] == []


def test_what_is_kept_fits_when_it_is_packed() -> None:
    dice = random.Random(7)
    lines = [f'"{dice.randbytes(500).hex()}"' for _ in range(2000)]
    kept = sarif.fitting(lines, 300_000)
    assert kept == lines[: len(kept)]
    assert 250_000 < len(gzip.compress("\n".join(kept).encode())) < 400_000


def test_sarif_cites_at_most_ten_witnesses() -> None:
    cited = next(finding for finding in corpus().findings if finding.evidence)
    report = replace(corpus(), findings=(replace(cited, evidence=cited.evidence * 13),))
    (result,) = json.loads(sarif.render(report))["runs"][0]["results"]
    assert [place["id"] for place in result["relatedLocations"]] == list(range(1, 11))
    assert result["message"]["text"].endswith("](10), 3 more")


def test_workflow_commands_are_ranked_and_the_rest_is_counted() -> None:
    lines = github.render(many(1500)).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error", *["::notice"] * 10, "audit:"]
    assert lines[-1] == "audit: not annotated: 1,489 notices, since GitHub shows 10 of each level"
    summary = github.summary(many(1500))
    assert "… and 1,400 findings more." in summary


def test_a_summary_is_never_larger_than_github_takes() -> None:
    sample = corpus().findings[0]
    report = replace(corpus(), findings=tuple(replace(sample, message="x" * 20_000) for _ in range(90)))
    assert len(github.summary(report).encode()) < 1_000_000
    assert github.summary(report).endswith("the summary is full.\n")


def test_junit_respects_the_gate() -> None:
    suites = list(JUnitXml.fromstring(formats.text("junit", judged(corpus())).encode()))
    assert [(suite.tests, suite.failures, suite.skipped) for suite in suites] == [(8, 0, 0), (3, 0, 3), (2, 2, 0)]
    plain = list(JUnitXml.fromstring(formats.text("junit", corpus()).encode()))
    assert all(suite.tests == suite.failures for suite in plain)


def test_a_clean_document_passes_and_an_unread_one_is_an_error() -> None:
    clean = DocumentReport(
        "a.txt", "a.txt", "en", None, 9, 0, 0, 100, "A", False, {"minor": 0, "major": 0, "critical": 0}
    )
    report = Report((clean,), (), errors=(InputError("b.txt", "empty"), InputError("b.txt", "twice")))
    suites = list(JUnitXml.fromstring(formats.text("junit", report).encode()))
    assert [(suite.name, suite.tests, suite.errors) for suite in suites] == [("a.txt", 1, 0), ("b.txt", 2, 2)]
    root = ElementTree.fromstring(formats.text("checkstyle", report).encode())
    assert [file.get("name") for file in root] == ["b.txt"]
    run = json.loads(formats.text("sarif", report))["runs"][0]
    assert run["invocations"][0]["executionSuccessful"] is False
    assert formats.text("github", report).count("::error file=b.txt") == 2


def test_confirmed_findings_are_marked() -> None:
    report = judged(corpus())
    for name, mark in [
        ("full", "doubled-word confirmed"),
        ("concise", "[doubled-word] (confirmed)"),
        ("markdown", "doubled-word (confirmed):"),
        ("csv", ",defect,"),
        ("github", "doubled-word confirmed"),
    ]:
        assert formats.text(name, report).count(mark) == 1
