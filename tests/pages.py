"""Reports that the tests of the HTML pages share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from lxml import html as markup

import auditor
from auditor import Config, Document, Finding, Report, Severity
from auditor.model import DocumentReport
from auditor.render import html

HOSTILE = (
    "<script>document.title = 'run'</script> and <img src=x onerror=\"document.title = 'run'\"> are just text.\n"
    "The the javascript:alert(1) link, [so](javascript:alert(1)), ]]> and --> and </style></script>, {{ 7 * 7 }} "
    "and {% raw %} stay.\n"
    "A bidi \u202eoverride\u202c, an isolate \u2066x, \x1b[31mred\x1b[0m, a nul \x00 and a “quotation "
    "are are shown.\n"
    "שלום the the world, &amp; &lt;b&gt; \" ' ` = onclick=alert(1)"
)
NAMES = ("<script>alert(1)</script>.txt", "a\"b'c {{ 7*7 }}.txt", "javascript:alert(1)", "\u202etxt.exe")


def hostile() -> Report:
    """Articles whose texts, names and outlets would like to be markup."""
    documents = [Document(id=name, text=HOSTILE, language="en", outlet=name) for name in NAMES]
    documents.append(Document(id="blank", text=" \n", language="en"))
    return auditor.audit(documents, Config(align=False), keep_texts=True)


def harbour() -> Report:
    """Two articles that carry one dispatch, and a third."""
    return auditor.audit(["fixtures/corpus"], Config(model="tiny", cache=False), keep_texts=True)


def seeds() -> Report:
    """The articles of seeds/."""
    return auditor.audit(["seeds/"], keep_texts=True)


def written(report: Report, folder: Path) -> Path:
    """The overview of a report written to that folder."""
    html.write(report, folder / "index.html")
    return folder / "index.html"


def finding(start: int, end: int, severity: Severity = Severity.MINOR, text: str = "", number: int = 0) -> Finding:
    """A finding of a rule that there is not."""
    return Finding(
        code=f"FLU{number:03}",
        name="made-up",
        category="spelling",
        severity=severity,
        document="a",
        path="a",
        start=start,
        end=end,
        line=1,
        column=1,
        end_line=1,
        end_column=1,
        text=text[start:end],
        message=f"Finding {number}",
    )


def report_of(text: str, found: list[Finding]) -> Report:
    """A report of one article with those findings."""
    counts = {severity.label: sum(f.severity is severity for f in found) for severity in Severity}
    single = DocumentReport("a", "a", "en", None, 100, 1.0, 10.0, 99.0, "A", False, counts)
    return Report(documents=(single,), findings=tuple(found), texts={"a": text})


def ids(page: markup.HtmlElement) -> list[str]:
    """The identities in a page."""
    return [str(found) for found in page.xpath("//@id")]


def references(page: markup.HtmlElement) -> Iterator[str]:
    """The identities that a page refers to."""
    for value in page.xpath("//@aria-describedby | //@aria-labelledby"):
        yield from value.split()
    yield from (href[1:] for href in page.xpath("//@href") if href.startswith("#"))


def assert_sound(page: markup.HtmlElement) -> None:
    """Identities are unique, references lead somewhere, headings go down by one."""
    known = ids(page)
    assert len(known) == len(set(known))
    assert set(references(page)) <= set(known)
    levels = [int(tag[1]) for e in page.iter() if isinstance(tag := e.tag, str) and re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
