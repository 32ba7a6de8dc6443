"""Whatever stands at a path becomes documents, or one clear line; the rest is read all the same."""

from __future__ import annotations

import io
import json
import os
import socket
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import ingest
from auditor.ingest import jsonl, markdown, plain
from auditor.model import Document, InputError


class Read(NamedTuple):
    """What was read, in order, and what was not."""

    documents: tuple[Document, ...]
    errors: tuple[InputError, ...]


def read(paths: list[Path], encoding: str = "utf-8") -> Read:
    items = [item for path in paths for item in ingest.read(path, encoding)]
    documents = tuple(item for item in items if isinstance(item, Document))
    return Read(documents, tuple(item for item in items if isinstance(item, InputError)))


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def message(path: Path, encoding: str = "utf-8") -> str:
    """The one error of a path that yields no document."""
    found = read([path], encoding)
    assert found.documents == ()
    (error,) = found.errors
    assert "\n" not in error.message
    return error.message


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "empty"),
        (b" \n\xef\xbb\xbf", "empty"),
        (b"caf\xe9 au lait", "not UTF-8: byte 0xe9 at offset 3 (try --encoding windows-1252)"),
        (b"a\0b", "NUL character at offset 1: not a text"),
        ("It fell.".encode("utf-16-le"), "(try --encoding utf-16-le)"),
        ("It fell.".encode("utf-16-be"), "(try --encoding utf-16-be)"),
    ],
)
def test_a_file_that_is_no_text_is_one_error(tmp_path: Path, data: bytes, expected: str) -> None:
    assert expected in message(write(tmp_path, "a.txt", data))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_outranks_the_setting(tmp_path: Path, encoding: str) -> None:
    path = write(tmp_path, "a.txt", "Orléans fell.".encode(encoding))
    assert [d.text for d in read([path], "latin-1").documents] == ["Orléans fell."]


def test_an_unknown_encoding_is_named(tmp_path: Path) -> None:
    assert message(write(tmp_path, "a.txt", b"text"), "klingon") == "'klingon' is no encoding of text"


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as stream:
        stream.truncate(3_000_000_000)  # sparse
    assert "too large" in message(path)


def test_one_bad_file_does_not_stop_the_rest(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", b"\xff")
    write(tmp_path, "b.txt", b"It fell.")
    write(tmp_path, "notes.pdf", b"not read")
    found = read([tmp_path, tmp_path / "missing.txt"])
    assert [Path(d.path).name for d in found.documents] == ["b.txt"]
    assert [Path(e.path).name for e in found.errors] == ["a.txt", "missing.txt"]


def test_a_folder_without_articles_says_so(tmp_path: Path) -> None:
    assert message(tmp_path).startswith("no articles in this folder")


def test_loops_of_links_end(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", b"It fell.")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    found = read([tmp_path])
    assert len(found.documents) == 1
    assert len(found.errors) == 2


def test_deep_folders_are_no_recursion(tmp_path: Path) -> None:
    folder = tmp_path
    for _ in range(300):
        folder = folder / "d"
    folder.mkdir(parents=True)
    write(folder, "a.txt", b"It fell.")
    assert len(read([tmp_path]).documents) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipes_sockets_and_devices_are_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.txt")
        messages = [error.message for error in read([tmp_path, Path("/dev/zero")]).errors]
    assert messages == ["a named pipe, not a file", "a socket, not a file", "a device, not a file"]


def test_a_name_that_is_not_utf_8_can_be_printed(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb") as stream:  # noqa: PTH123 - a name of bytes
        stream.write(b"It fell.")
    (document,) = read([tmp_path]).documents
    assert document.path.endswith("caf\\xe9.txt")


def test_unreadable_files_are_errors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "a.txt", b"It fell.")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert message(path) == "Permission denied"


LINES = [
    (b"{", "not JSON: "),
    (b"[1]", "not a JSON object"),
    (b'{"id": "a"}', 'no "text" (a string)'),
    (b'{"id": true, "text": "x"}', 'no "id" (a string)'),
    (b'{"id": "a", "text": "x", "title": 3}', '"title" is no string'),
    (b'{"id": "a", "text": "\\ud800"}', "half a surrogate pair at offset 0"),
    (b'{"id": "\\ud800", "text": "x"}', '"id" is no string'),
    (b'{"id": "a", "text": "\xff"}', "not UTF-8: byte 0xff at offset 21 of the line"),
    (b"[" * 100_000, "not JSON"),
    (b'{"id": ' + b"9" * 5000 + b', "text": "x"}', "not JSON"),
]


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_a_broken_line_is_one_error_with_its_number(line: bytes, expected: str) -> None:
    good = b'{"id": "b", "text": "It fell.", "language": "en-GB", "other": 1}'
    error, document = jsonl.parse("x.jsonl", io.BytesIO(line + b"\n\n" + good))
    assert isinstance(error, InputError)
    assert error.path == "x.jsonl:1"
    assert error.message.startswith(expected)
    assert isinstance(document, Document)
    assert (document.path, document.language) == ("x.jsonl", "en")


def test_a_line_that_is_too_long_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "MAX_LINE_BYTES", 100)
    data = b'{"id": "a", "text": "' + b"x" * 5000 + b'"}\n{"id": "b", "text": "It fell."}'
    error, document = jsonl.parse("x.jsonl", io.BytesIO(data))
    assert isinstance(error, InputError)
    assert isinstance(document, Document)


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=200), st.text(max_size=100).map(lambda t: json.dumps({"id": t, "text": t}).encode())
    )
)
def test_any_bytes_become_documents_or_errors(data: bytes) -> None:
    for item in [*jsonl.parse("x", io.BytesIO(data)), plain.parse("x", data), markdown.parse("x", data)]:
        assert isinstance(item, Document | InputError)
        if isinstance(item, Document):
            item.text.encode()


MARKDOWN = b"""---
title: "The fall"
lang: en-US
---
# The *army* leaves

It left on [Saturday](https://example.org/x),
with **300** men &amp; ![a tank](tank.jpg).

- One `thing`
2. Two

```python
code = 1
```
| a | b |
|---|---|
| 1 | 2 |

The end.
"""


def test_markdown_keeps_its_lines_and_loses_its_markup() -> None:
    document = markdown.parse("x.md", MARKDOWN)
    assert isinstance(document, Document)
    assert (document.title, document.language, document.extracted) == ("The fall", "en", True)
    lines = document.text.split("\n")
    source = MARKDOWN.decode().split("\n")
    assert len(lines) == len(source)
    assert lines[4] == "The army leaves"
    assert lines[6:8] == ["It left on Saturday,", "with 300 men & ."]
    assert lines[9:11] == ["- One thing", "2. Two"]
    assert lines[source.index("The end.")] == "The end."
    assert "code" not in document.text
    assert "|" not in document.text


def test_html_gives_text_and_what_the_page_says_of_itself(tmp_path: Path) -> None:
    sentence = "L’armée a quitté la ville samedi, ont dit des responsables dans un long communiqué. "
    head = "<head><meta charset='windows-1252'><title>L’armée part</title></head>"
    body = f"<nav>Menu</nav><article><h1>L’armée part</h1><p>{sentence * 3}</p><p>{sentence * 2}</p></article>"
    page = f"<html lang='fr-FR'>{head}<body>{body}</body></html>"
    (document,) = read([write(tmp_path, "a.html", page.encode("windows-1252"))]).documents
    assert sentence.strip() in document.text
    assert "Menu" not in document.text
    assert (document.title, document.language, document.extracted) == ("L’armée part", "fr", True)


@pytest.mark.parametrize(
    "page", [b"", b"<", b"<div>" * 20_000, b"<p " + b"a=1 " * 50_000 + b">x", bytes(range(256)) * 50, b"<p>" * 3]
)
def test_a_hostile_page_is_one_error(tmp_path: Path, page: bytes) -> None:
    assert message(write(tmp_path, "a.html", page))
