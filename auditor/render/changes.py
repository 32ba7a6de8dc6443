"""What ``audit fix`` would do, for people: each edit in its sentence, what goes and what comes marked.

The marks are those of ``git diff --word-diff``: [-old-]{+new+}; in colour, the words are struck out and
underlined instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from auditor.article import Article
from auditor.fix.edits import Edit
from auditor.fix.mend import Mended
from auditor.render.console import coloured
from auditor.render.safe import blanks, visible
from auditor.render.trim import UNIT, common_ends

_LEAST = 20  # characters of the line that are shown on each side of an edit, whatever the width
_MARKS = 24  # columns for the marks and a word that goes or comes
_INDENT = 8
_LONGEST = 200  # characters of what goes or comes that are shown


class Part(NamedTuple):
    """A stretch of text that stays, goes or comes; visible, so that it may be printed."""

    kind: str
    text: str


STAYS, GOES, COMES = "stays", "goes", "comes"


def render(mended: Iterable[Mended], console: Console) -> None:
    """Print the documents that have edits, each edit with its place, its rules and the words around it."""
    width = console.width - _INDENT
    context = max(_LEAST, (width - _MARKS) // 2)
    for one in mended:
        if one.edits:
            console.print(Rule(Text(visible(one.document.id), style="bold"), align="left", style="dim"))
            article = Article(one.document)
            for group in _groups(one, context):
                line, column = article.position(group[0].start)
                rules = ", ".join(dict.fromkeys(rule for edit in group for rule in edit.rules))
                place = f"{line}:{column} ".rjust(_INDENT)
                console.print(Text.assemble((place, "dim"), visible(rules)), soft_wrap=True)
                for row in shown(around(one.document.text, group, context), console).wrap(console, width):
                    row.rstrip()
                    console.print(Text.assemble(" " * _INDENT, row), soft_wrap=True)
            console.print()


def shown(parts: Iterable[Part], console: Console) -> Text:
    """The parts with their marks: in colour where the console has it, else as signs."""
    plain = not coloured(console)
    styles = {GOES: "bold red strike", COMES: "bold green underline"}
    signs = {GOES: ("[-", "-]"), COMES: ("{+", "+}")}
    text = Text()
    for kind, words in parts:
        before, behind = signs.get(kind, ("", "")) if plain else ("", "")
        text.append(before + words + behind, None if plain else styles.get(kind))
    return text


def _groups(mended: Mended, context: int) -> Iterator[list[Edit]]:
    """Edits of one line that are so near to one another that one excerpt shows them."""
    text = mended.document.text
    group: list[Edit] = []
    for edit in mended.edits:
        near = bool(group) and edit.start - group[-1].end <= context
        if group and not (near and "\n" not in text[group[-1].end : edit.start]):
            yield group
            group = []
        group.append(edit)
    if group:
        yield group


def around(text: str, edits: Sequence[Edit], context: int) -> Iterator[Part]:
    """The edits in their line, of which whole words are shown on each side."""
    start, end = edits[0].start, edits[-1].end
    line = text.rfind("\n", 0, start) + 1
    first = max(line, start - context)
    if first > line:
        first = min(start, text.find(" ", first, start) + 1 or start)
        yield Part(STAYS, "… ")
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    last = min(stop, end + context)
    if last < stop:
        last = max(end, text.rfind(" ", end, last))
    done = first
    for edit in edits:
        yield Part(STAYS, visible(text[done : edit.start]))
        yield from changed(text[edit.start : edit.end], edit.text)
        done = edit.end
    yield Part(STAYS, visible(text[done:last]) + (" …" if last < stop else ""))


def changed(old: str, new: str) -> Iterator[Part]:
    """What goes and what comes, by whole words: what both begin or end with stays."""
    ours, theirs = UNIT.findall(old), UNIT.findall(new)
    head, tail = common_ends(ours, theirs)
    sides = ["".join(units[head : len(units) - tail]) for units in (ours, theirs)]
    yield Part(STAYS, visible("".join(ours[:head])))
    for kind, side in zip((GOES, COMES), sides, strict=True):
        if side:
            yield Part(kind, _shortened(blanks(side)))
    yield Part(STAYS, visible("".join(ours[len(ours) - tail :])))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]} … {text[-_LONGEST // 2 :]}"
