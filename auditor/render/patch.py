"""``audit fix --diff``: a unified diff, to the byte for programs, marked word by word for people."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import diff_bytes, unified_diff
from itertools import accumulate, groupby, pairwise

from rapidfuzz.distance import Indel
from rich.console import Console
from rich.text import Text

from auditor.fix import Change
from auditor.ingest.find import real
from auditor.render.safe import controls
from auditor.render.trim import UNIT

_END = b"\\ No newline at end of file\n"
_HEADING = 2  # lines of a diff that name its file
_LONGEST = 20_000  # words and spaces of a line within which single words are looked for
_QUOTED = re.compile(rb'[\x00-\x1f\x7f"\\]')
_ROW = re.compile(rb"[^\n]*\n|[^\n]+")
_COLOUR = {"-": "red", "+": "green", "@": "cyan", "\\": "dim"}


def render(changes: Iterable[Change]) -> bytes:
    """What ``patch -p0`` and ``git apply -p0`` take: the lines of the files as they are."""
    return b"".join(line for change in changes for line in _lines(change))


def show(changes: Iterable[Change], console: Console) -> None:
    """The same on a terminal: control characters made visible, and of each line the words that change marked."""
    for change in changes:
        rows = [line.decode("utf-8", "backslashreplace").rstrip("\n") for line in _lines(change)]
        marks = _marks(rows)
        for number, row in enumerate(rows):
            text = Text(controls(row), "bold" if number < _HEADING else _COLOUR.get(row[:1], ""))
            for start, end in marks.get(number, ()):
                text.stylize("reverse", len(controls(row[:start])), len(controls(row[:end])))
            console.print(text, soft_wrap=True)


def _lines(change: Change) -> Iterator[bytes]:
    """A file's diff; difflib leaves out to say where a file ends without a line end."""
    name = _name(os.fsencode(real(change.path)))
    before, after = _ROW.findall(change.before), _ROW.findall(change.after)
    for line in diff_bytes(unified_diff, before, after, name, name):
        yield line
        if not line.endswith(b"\n"):
            yield b"\n" + _END


def _name(path: bytes) -> bytes:
    """The name of a file as patch and git read it: what would end the line, or look so, stands in quotes."""
    if not _QUOTED.search(path):
        return path
    return b'"' + _QUOTED.sub(lambda match: b"\\%03o" % ord(match[0]), path) + b'"'


def _marks(rows: Sequence[str]) -> dict[int, list[tuple[int, int]]]:
    """By the number of a line, what it does not share with the one that comes or goes for it."""
    found: dict[int, list[tuple[int, int]]] = {}
    runs = [(sign, [n for n, _ in run]) for sign, run in groupby(enumerate(rows), lambda row: row[1][:1])]
    for (sign, going), (next_sign, coming) in pairwise(runs):
        if (sign, next_sign) == ("-", "+") and going[0] >= _HEADING:
            for old, new in zip(going, coming, strict=False):
                found[old], found[new] = _differences(rows[old], rows[new])
    return found


def _differences(old: str, new: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Spans of words in two rows of a diff that the other one lacks."""
    sides = [["", *UNIT.findall(row[1:])] for row in (old, new)]
    places = [list(accumulate(map(len, units), initial=1)) for units in sides]
    spans: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    if max(map(len, sides)) <= _LONGEST:
        for block in Indel.opcodes(*sides):
            if block.tag != "equal":
                for side, (start, end) in enumerate(
                    ((block.src_start, block.src_end), (block.dest_start, block.dest_end))
                ):
                    if start < end:
                        spans[side].append((places[side][start], places[side][end]))
    return spans
