"""Puts edits of a document's text into the bytes of its file, and leaves every other byte as it is."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterable, Mapping, Sequence

from auditor.fix.edits import Edit, apply
from auditor.fix.mend import Mended
from auditor.model import UserError

_HEADS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte-order marks, which stay; the encoding names say what follows them."""

_CHARACTER = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|[^\\]", re.DOTALL
)
"""A code point as a JSON string has it."""


class SpliceError(UserError):
    """The edits cannot be put into the file; the message says why."""


def into_text(data: bytes, mended: Mended, encoding: str) -> bytes:
    """A plain-text file with the edits; ``encoding`` is its own where no byte-order mark says another."""
    head, codec = next(((head, codec) for head, codec in _HEADS if data.startswith(head)), (b"", encoding))
    text = mended.document.text
    try:
        if data[len(head) :].decode(codec) != text:
            raise SpliceError("it has changed since it was read")
        if head + text.encode(codec) != data:
            raise SpliceError(f"{codec} would not write its other bytes as they are")
        return head + apply(text, mended.edits).encode(codec)
    except UnicodeDecodeError:
        raise SpliceError("it has changed since it was read") from None
    except UnicodeEncodeError as error:
        what = error.object[error.start : error.end]
        raise SpliceError(f"{codec} has no {what!a}, which a fix puts in") from None


def into_lines(data: bytes, mended: Iterable[Mended]) -> bytes:
    """A JSON Lines file with the edits of its documents, each in the string of its line's ``text``."""
    waiting = {one.document.id: one for one in mended}
    lines = data.split(b"\n")
    for number, raw in enumerate(lines):
        head = codecs.BOM_UTF8 if number == 0 and raw.startswith(codecs.BOM_UTF8) else b""
        row = _row(raw[len(head) :])
        one = waiting.get(str(row.get("id")))
        if one and row.get("text") == one.document.text:
            lines[number] = head + _line(raw[len(head) :].decode(), one.edits).encode()
            del waiting[one.document.id]
    if waiting:
        raise SpliceError(f"{min(waiting)!r} has changed since it was read")
    return b"\n".join(lines)


def _row(line: bytes) -> Mapping[str, object]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return row if isinstance(row, dict) else {}


def _line(line: str, edits: Sequence[Edit]) -> str:
    """The line with the edits; what they put in is escaped where the line has ASCII only."""
    start, end = _string(line, "text")
    places = [match.start() for match in _CHARACTER.finditer(line, start, end)] + [end]
    escape = json.JSONEncoder(ensure_ascii=line.isascii()).encode
    raw = [Edit(places[edit.start], places[edit.end], escape(edit.text)[1:-1]) for edit in edits]
    return apply(line, raw)


def _string(line: str, wanted: str) -> tuple[int, int]:
    """Where the string that is the value of a key of the line's object stands, without its quotation marks."""
    decode = json.JSONDecoder().raw_decode
    found = (0, 0)
    place = _token(line, line.index("{") + 1)
    while line[place] != "}":
        key, place = decode(line, place)
        place = _token(line, place)
        _, end = decode(line, place)
        if key == wanted:
            found = (place + 1, end - 1)  # of two, the last counts
        place = _token(line, end)
    return found


def _token(line: str, place: int) -> int:
    """Where the next key, value or end of the object begins."""
    while line[place] in " \t\r\n,:":
        place += 1
    return place
