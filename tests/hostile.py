"""Text that tries to be more than text, and a reader of workflow commands to see whether it is."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from hypothesis import strategies as st

from auditor.model import DocumentReport, Evidence, Excerpt, Finding, Report, Severity

PIECES = [
    *("::error::x", "::", ":", "##[group]x", "##[", "%0A", "%", "\n", "\r\n", "\n::add-mask::y"),
    *("::stop-commands::z", "::set-env name=a::b", "  ::notice ::x"),
    *("]]>", "<script>", "</failure>", "&lt;", "&", '"', "'", "<!--", "<?xml", "\ufffe", "\uffff", "\x00", "\x0b"),
    *("=1+1", "+", "-", "@SUM(A1)", "\t=1", "\uff1d", ",", ";", '""'),
    *("\x1b[2J", "\x9b31m", "\x07", "\u202e", "\u2066", "\u200b", "\ud800", "\udfff", "\u2028", "\x85"),
    *("{0}", "{", "}", "[a](1)", "[a](http://x)", "\\", "](", "[", "]", "`", "**", "| a |", "# a", "- "),
    *("https://x.example", "www.x.example", "<b>", "a", "é", "日本", "🙂", " ", "  "),
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), min_size=1, max_size=4).map("".join)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A report in which every text is hostile: paths, names, words, messages, suggestions, what witnesses say."""
    keys = draw(st.lists(texts, min_size=1, max_size=2, unique=True))
    found = [draw(_findings(key, keys)) for key in keys for _ in range(2)]
    ordered = sorted(enumerate(found), key=lambda item: (item[1].document, item[0]))
    return Report(
        documents=tuple(_document(key) for key in sorted(keys)),
        findings=tuple(replace(finding, start=index) for index, finding in ordered),
    )


@st.composite
def _findings(draw: st.DrawFn, key: str, keys: list[str]) -> Finding:
    before, text, after = draw(texts), draw(texts), draw(texts)
    witness = draw(st.sampled_from(keys))
    lines = draw(st.lists(st.integers(1, 99), min_size=2, max_size=2).map(sorted))
    return Finding(
        code="FLU999",
        name="made-up",
        category="spelling",
        severity=draw(st.sampled_from(Severity)),
        document=key,
        path=key,
        start=len(before),
        end=len(before + text),
        line=lines[0],
        column=1,
        end_line=lines[1],
        end_column=len(text) + 1,
        text=text,
        message=draw(texts),
        suggestion=draw(st.none() | texts),
        evidence=(Evidence(witness, 0, 1, draw(texts), witness, 1, 1, 1, 2),),
        fingerprint="0123456789abcdef",
        excerpt=Excerpt(0, before + text + after),
    )


def _document(key: str) -> DocumentReport:
    counts = {severity.label: 0 for severity in Severity}
    return DocumentReport(key, key, "en", key, 100, 0.0, 0.0, 100.0, "A", True, counts)


class Command(NamedTuple):
    """A workflow command as the runner understands it."""

    name: str
    properties: dict[str, str]
    data: str


KNOWN = frozenset(
    ["add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice"]
    + ["remove-matcher", "save-state", "set-env", "set-output", "stop-commands", "warning"]
)
_COMMAND = re.compile(r"\s*::(?P<name>[^: ]*)(?P<properties> .*?)?::(?P<data>.*)", re.DOTALL)
_OLD_COMMAND = re.compile(r"##\[(?P<name>[^\] ]*)[^\]]*\](?P<data>.*)", re.DOTALL)


def commands(log: str) -> list[Command]:
    """The commands in a log: of each line the new form at its beginning, else the old form anywhere."""
    found = []
    for line in re.split(r"\r\n|\r|\n", log):
        for form in (_COMMAND.match(line), _OLD_COMMAND.search(line)):
            if form and form["name"].lower() in KNOWN:
                listed = form.groupdict().get("properties") or ""
                pairs = (pair.partition("=") for pair in listed.strip().split(",") if pair)
                properties = {name: _unescaped(value, ":", ",", "\r", "\n", "%") for name, _, value in pairs}
                found.append(Command(form["name"], properties, _unescaped(form["data"], "\r", "\n", "%")))
                break
    return found


def _unescaped(text: str, *signs: str) -> str:
    for sign in signs:
        text = text.replace(f"%{ord(sign):02X}", sign)
    return text
