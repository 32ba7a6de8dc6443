"""Markdown: its text without its markup, line by line, so that the line of a finding is that of the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from auditor.ingest.jsonl import subtag
from auditor.ingest.plain import checked, decode
from auditor.model import Document, InputError

MAX_PARAGRAPH = 30_000
"""Nested brackets cost the parser quadratic time in a paragraph: a second at this length."""

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_LEFT_OUT = {"table_open": 1, "table_close": -1}
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?P<fields>(?:(?!---|\.\.\.).*\n)*)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FIELD = re.compile(r"^(title|lang|language|date|published|outlet|url):[ \t]*(\S.*?)[ \t]*$", re.MULTILINE)
_NAMES = {"lang": "language", "date": "published"}


def parse(name: str, data: bytes, encoding: str = "utf-8") -> Document | InputError:
    """The text of a Markdown file; front matter, code, tables, pictures, addresses and HTML are left out."""
    source = decode(name, data, encoding)
    if isinstance(source, InputError):
        return source
    raw = checked(Document(id=name, text=source, path=name, extracted=True))
    if isinstance(raw, InputError):
        return raw
    if any(len(paragraph) > MAX_PARAGRAPH for paragraph in _BLANK_LINE.split(source)):
        return InputError(name, f"a paragraph of more than {MAX_PARAGRAPH:,} characters: not an article")
    text, fields = _front_matter(source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    return checked(
        replace(
            raw,
            text=_plain(text),
            title=fields.get("title"),
            language=fields.get("language"),
            outlet=fields.get("outlet"),
            published=fields.get("published"),
            url=fields.get("url"),
        )
    )


def _front_matter(text: str) -> tuple[str, dict[str, str]]:
    """The text with its front matter blanked, and those of its fields that a document has."""
    match = _FRONT_MATTER.match(text)
    if not match:
        return text, {}
    fields = {_NAMES.get(key, key): value.strip("\"'") for key, value in _FIELD.findall(match["fields"])}
    if "language" in fields:
        fields["language"] = subtag(fields["language"])
    return "\n" * match[0].count("\n") + text[match.end() :], fields


def _plain(text: str) -> str:
    """The text without markup, with as many lines."""
    lines = [""] * (text.count("\n") + 1)
    tables = 0
    bullet = ""
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        tables += _LEFT_OUT.get(token.type, 0)
        if token.type == "list_item_open":
            bullet = f"{token.info}{token.markup} " if token.info else "- "
        elif token.type == "inline" and token.map and not tables:
            for number, line in enumerate(_lines(token.children or ()), token.map[0]):
                lines[min(number, len(lines) - 1)] += bullet + line
                bullet = ""
    return "\n".join(lines)


def _lines(tokens: Iterable[Token]) -> Iterator[str]:
    """The lines of a paragraph, heading or list item."""
    line = ""
    for token in tokens:
        if token.type in {"text", "code_inline", "text_special"}:
            line += token.content
        elif token.type in {"softbreak", "hardbreak"}:
            yield line.rstrip()
            line = ""
    yield line.rstrip()
