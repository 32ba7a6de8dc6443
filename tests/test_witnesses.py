"""A whole run with alignment, as the API and the command have it, with the model-free encoder."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import auditor
from auditor.model import Document

ONE = (
    "Dockers in the port of Velmora walked out on Monday and blocked the two northern gates.\n"
    "The union says that 1,200 workers have joined the strike since the morning.\n"
)
TWO = (
    "On Monday dockers in the port of Velmora walked out and blocked the two southern gates.\n"
    "The union says 2,100 workers have joined the strike since the morning.\n"
)
CONFIG = auditor.Config(model="tiny", cache=False)


def run(*texts: str, config: auditor.Config = CONFIG) -> auditor.Report:
    documents = [Document(id=name, text=text, language="en") for name, text in zip("abcd", texts, strict=False)]
    return auditor.audit(documents, config)


def test_witnesses_contradict_each_other_in_both_documents() -> None:
    report = run(ONE, TWO)
    found = {(f.document, f.text) for f in report.findings if f.name == "different-number"}
    assert found == {("a", "1,200"), ("b", "2,100")}
    for finding in report.findings:
        if finding.code.startswith("WIT"):
            (evidence,) = finding.evidence
            assert evidence.document != finding.document
            text = {"a": ONE, "b": TWO}[evidence.document]
            assert text[evidence.start : evidence.end] == evidence.text


def test_families_and_shares_are_reported() -> None:
    report = run(ONE, TWO)
    assert [len(family.members) for family in report.families] == [2, 2]
    assert [d.reuse[0].share > 0.9 for d in report.documents] == [True, True]


def test_without_alignment_no_witness_speaks() -> None:
    report = run(ONE, TWO, config=auditor.Config(align=False))
    assert report.families == ()
    assert not any(f.code.startswith("WIT") for f in report.findings)


def test_copies_are_no_contradiction() -> None:
    assert not any(f.code.startswith("WIT") for f in run(ONE, ONE).findings)


def test_the_same_document_in_one_outlet_is_no_witness() -> None:
    documents = [Document(id=k, text=t, language="en", outlet="x") for k, t in (("a", ONE), ("b", TWO))]
    assert auditor.audit(documents, CONFIG).families == ()


@pytest.mark.parametrize("shape", ["text", "json"])
def test_align_shows_families_and_the_border(tmp_path: Path, shape: str) -> None:
    (tmp_path / "a.txt").write_text(ONE, encoding="utf-8")
    (tmp_path / "b.txt").write_text(TWO, encoding="utf-8")
    command = [sys.executable, "-m", "auditor", "align", "--isolated", "--model", "tiny", "--no-cache"]
    done = subprocess.run(
        [*command, "--output-format", shape, str(tmp_path)], capture_output=True, text=True, check=True
    )
    if shape == "json":
        assert len(json.loads(done.stdout)["families"]) == 2
    else:
        assert "2 families of 4 passages" in done.stdout
        assert "accepted, the least similar first" in done.stdout
