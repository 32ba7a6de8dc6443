"""``audit diff`` on the console: two columns, or one passage above the other on a narrow terminal.

Article text is put into ``rich.text.Text`` objects only, never into markup. Where there is no colour,
what differs stands between signs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.console import Console
from rich.text import Text

from auditor.compare.model import Comparison, Passage, Row, Status
from auditor.compare.words import Kind
from auditor.render import names
from auditor.render.console import COLOUR, coloured, put
from auditor.render.diff.columns import Columns, Line
from auditor.render.diff.parts import SIDES, Fold, blocks, details, flagged, folded, moved, pieces, totals
from auditor.render.safe import visible
from auditor.render.signs import AROUND

_STYLE = {
    Kind.SAME: "",
    Kind.CHANGED: "underline yellow",
    Kind.ONLY: "underline green",
    Kind.MOVED: "underline cyan",
}
_DETAIL = "bold underline red"


class Signs(NamedTuple):
    """What is drawn; ``kinds`` are the signs around words where there is no colour."""

    kinds: dict[Kind, tuple[str, str]]
    bar: str
    line: str
    fold: str
    same: str
    moved: str
    lack: str


_PLAIN = Signs(AROUND, bar="│", line="─", fold="⋯", same="=", moved="↕", lack="‸")
_ASCII = Signs(
    AROUND | {Kind.CHANGED: ("[-", "-]")}, bar="|", line="-", fold="...", same="=", moved="^v", lack="^"
)


def render(comparisons: Sequence[Comparison], console: Console, everything: bool = False) -> None:
    """Print the comparisons; ``everything`` shows also what does not differ or has no counterpart."""
    for n, comparison in enumerate(comparisons):
        if n:
            put(console, Text())
        put(console, Text("\n").join(_Page(comparison, console).lines(everything)))


class _Page:
    """One comparison on a console."""

    def __init__(self, comparison: Comparison, console: Console) -> None:
        self._comparison = comparison
        self._console = console
        self._signs = _ASCII if console.options.ascii_only else _PLAIN
        self._coloured = coloured(console)
        margin = max((len(_place(passage)) for row in comparison.rows for passage in row.sides), default=1)
        self._columns = Columns(console, SIDES, margin, self._signs.bar)

    def lines(self, everything: bool) -> Iterator[Text]:
        """All of it, line by line."""
        yield from self._head()
        before: Row | Fold | None = None
        for block in blocks(self._comparison, everything):
            if before and not (isinstance(before, Fold) and isinstance(block, Fold)):
                yield Text()
            yield from self._fold(block) if isinstance(block, Fold) else self._row(block)
            before = block
        if any(row.differences for row in self._comparison.rows):
            yield Text()
            yield from self._legend()

    def _head(self) -> Iterator[Text]:
        yield from self._columns.lay(*([self._side(k)] for k in (0, 1)))
        yield self._rule()
        for line in totals(self._comparison):
            yield from self._wrapped(Text(line))
        yield self._rule()
        told = list(details(self._comparison))
        if told:
            yield Text("Numbers and names that the other passage does not have", style="bold")
            for row, words in told:
                yield from self._columns.lay(*(self._details(row.sides[k], words[k]) for k in (0, 1)))
            yield self._rule()

    def _side(self, side: int) -> Line:
        share, report = self._comparison.sides[side].share, self._comparison.sides[side].report
        facts = [
            f"score {report.score:.1f}, grade {report.grade}",
            f"{report.words:,} words",
            names.counts(report),
        ]
        about = " · ".join(filter(None, facts))
        return Line(
            SIDES[side] if self._columns.wide else "",
            Text.assemble((visible(report.id), "bold"), f"\n{about}\n{100 * share:.0f}% of it in shared passages"),
        )

    def _details(self, passage: Passage | None, words: tuple[str, ...]) -> list[Line]:
        listed = ", ".join(f"“{visible(word)}”" for word in words)
        return [Line(_place(passage), Text(listed, style=_DETAIL) if words else Text("–", style="dim"))]

    def _fold(self, fold: Fold) -> Iterator[Text]:
        sign = self._signs.same if fold.same else self._signs.fold
        told = [folded(fold, side) for side in (0, 1)]
        yield from self._columns.lay(*([Line(sign, Text(text, style="dim"))] if text else [] for text in told))

    def _row(self, row: Row) -> Iterator[Text]:
        if row.status is Status.MOVED:
            yield Text(f"{self._signs.moved} {moved(row)}", style="cyan")
        yield from self._columns.lay(*(self._passage(row, side) for side in (0, 1)))
        for side, finding in flagged(row):
            rule = (f"{finding.code} {finding.name}", f"bold {COLOUR[finding.severity]}")
            told = Text.assemble(rule, f" in {side}, {finding.severity.label}: {visible(finding.message)}")
            yield from self._wrapped(told, indent=2)

    def _passage(self, row: Row, side: int) -> list[Line]:
        passage = row.sides[side]
        if passage is None:
            return []
        text = Text()
        for piece in pieces(row, side):
            before, after = ("", "") if self._coloured else self._signs.kinds[piece.kind]
            text.append(before if piece.runs else self._signs.lack, _STYLE[piece.kind])
            for run in piece.runs:
                text.append(visible(run.text), _DETAIL if run.detail else _STYLE[piece.kind])
            text.append(after if piece.runs else "", _STYLE[piece.kind])
            if piece.codes:
                text.append(f"({' '.join(piece.codes)})", "magenta")
        return [Line(_place(passage), text)]

    def _legend(self) -> Iterator[Text]:
        told = Text("differs: ", style="dim")
        for kind, said in ((Kind.CHANGED, "other words"), (Kind.ONLY, "only here"), (Kind.MOVED, "moved")):
            before, after = ("", "") if self._coloured else self._signs.kinds[kind]
            told.append(f"{before}{said}{after} ", _STYLE[kind])
        yield from self._wrapped(told)

    def _rule(self) -> Text:
        return Text(self._signs.line * self._console.width, style="dim")

    def _wrapped(self, text: Text, indent: int = 0) -> Iterator[Text]:
        for line in text.wrap(self._console, self._console.width - indent):
            yield Text.assemble(" " * indent, line)


def _place(passage: Passage | None) -> str:
    return f"{passage.line}:{passage.column}" if passage else ""
