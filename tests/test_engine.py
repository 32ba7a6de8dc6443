"""The engine: crashes contained, findings that another explains dropped, identity that survives edits."""

from __future__ import annotations

from collections.abc import Iterator

import auditor
from auditor.article import Article
from auditor.engine import audit_document, resolve
from auditor.model import Document, Severity
from auditor.rules.base import Category, DocumentRule, Hit
from auditor.select import Rules


class Wide(DocumentRule):
    """A rule that explains what the narrow one finds."""

    code, name, category, severity = "XX01", "wide", Category.GRAMMAR, Severity.MAJOR
    supersedes = frozenset({"narrow"})
    VALID = INVALID = ("x",)

    def check(self, article: Article) -> Iterator[Hit]:
        yield Hit(0, 5, "wide")


class Narrow(DocumentRule):
    """A rule that the wide one explains."""

    code, name, category, severity = "XX02", "narrow", Category.GRAMMAR, Severity.MINOR
    VALID = INVALID = ("x",)

    def check(self, article: Article) -> Iterator[Hit]:
        yield Hit(2, 3, "inside")
        yield Hit(7, 8, "outside")


class Crashing(DocumentRule):
    """A rule with a fault."""

    code, name, category, severity = "XX03", "crashing", Category.GRAMMAR, Severity.MINOR
    VALID = INVALID = ("x",)

    def check(self, article: Article) -> Iterator[Hit]:
        yield Hit(0, 1, "before the crash")
        raise ZeroDivisionError("by design")


TEXT = Document(id="x", text="The end of the day came.", language="en")


def test_a_superseded_finding_is_dropped_only_where_it_overlaps() -> None:
    found = audit_document(TEXT, lambda *_: Rules((Wide(), Narrow()))).findings
    assert [(f.name, f.start) for f in found] == [("wide", 0), ("narrow", 7)]


def test_of_two_findings_on_one_span_the_more_severe_stays() -> None:
    kept = resolve([(Narrow(), Hit(2, 3, "minor")), (Wide(), Hit(2, 3, "major"))])
    assert [hit.message for _, hit in kept] == ["major"]


def test_a_crashing_rule_is_reported_and_the_others_go_on() -> None:
    audited = audit_document(TEXT, lambda *_: Rules((Crashing(), Narrow())))
    assert [f.name for f in audited.findings] == ["narrow", "narrow"]
    assert "rule XX03 crashing: ZeroDivisionError: by design" in audited.errors[0].message


def fingerprints(text: str) -> set[str]:
    config = auditor.Config(select=("doubled-word",), align=False)
    return {f.fingerprint for f in auditor.audit(Document(id="x", text=text, language="en"), config).findings}


def test_fingerprints_survive_edits_elsewhere_and_tell_twins_apart() -> None:
    sentence = "It was the the end of the long war in the hills."
    (one,) = fingerprints(sentence)
    assert fingerprints(f"A new first paragraph.\n\n{sentence}  And more.") == {one}
    assert len(fingerprints(f"{sentence}\n{sentence}")) == 2


def test_a_document_may_name_its_language() -> None:
    report = auditor.audit(Document(id="x", text="Kurz und gut.", language="de"), auditor.Config(align=False))
    assert report.documents[0].language == "de"


def test_a_state_or_union_in_two_pieces_ends_no_sentence() -> None:
    for text in (
        "Canada-u. S. Relations did not suffer.",
        "The e. U. Council met.",
        "It rained in the U. N. hall.",
    ):
        assert len(Article(Document(id="a", text=text, language="en")).segments) == 1
    assert (
        len(Article(Document(id="a", text="They chose option a. B. Jones agreed.", language="en")).segments) == 2
    )


def test_a_document_that_is_no_text_is_one_error_and_the_others_are_audited() -> None:
    documents = [Document("a", "It fell \ud800 on Friday."), Document("b", "It fell on Friday.")]
    report = auditor.audit(documents, auditor.Config(cache=False))
    assert [one.id for one in report.documents] == ["b"]
    assert [(e.path, e.message) for e in report.errors] == [("a", "half a surrogate pair at offset 8: not a text")]
