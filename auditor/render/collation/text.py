"""A collation on the console: what answers to each other stands in one column, in as many bands as it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from auditor.compare.collation import Place, Row, Table
from auditor.render.console import coloured, put
from auditor.render.diff.columns import kept
from auditor.render.safe import visible

_WIDEST = 34  # columns of a cell; what is longer is wrapped in it
_GAP = "  "


def render(tables: Sequence[Table], console: Console) -> None:
    """Print the tables, one below the other."""
    for table in tables:
        put(console, Text("\n").join(_Page(table, console).lines()))


class _Page:
    """One table on a console."""

    def __init__(self, table: Table, console: Console) -> None:
        self._table = table
        self._console = console
        self._coloured = coloured(console)
        self._signs = ("[-", "-]", "-") if console.options.ascii_only else ("⟦", "⟧", "–")
        self._margin = max((len(row.name) for row in table.distinct), default=1)
        self._room = max(10, console.width - self._margin - len(_GAP))

    def lines(self) -> Iterator[Text]:
        """All of it, line by line."""
        yield from self._wrapped(Text(f"family {self._table.family}  score {self._table.score:.2f}", style="bold"))
        for row in self._table.rows:
            copy = f"  the words of {row.copy_of}" if row.copy_of else ""
            name = Text.assemble((row.name.rjust(self._margin), "bold"), _GAP, _place(row), (copy, "dim"))
            yield from self._wrapped(name)
        for band in self._bands():
            yield Text()
            yield from self._band(band)
        yield Text()
        if any(_odd(place, k) for place in self._table.places for k in range(len(place.cells))):
            before, after, _ = self._signs if not self._coloured else ("", "", "")
            odd = Text.assemble(
                (f"{before}odd{after}", "bold red"), (": most wordings have something else", "dim")
            )
            yield from self._wrapped(odd)
            yield Text()

    def _bands(self) -> Iterator[list[tuple[int, list[Text]]]]:
        """Columns with their widths, as many at a time as the console has room for."""
        band: list[tuple[int, list[Text]]] = []
        used = 0
        for place in self._table.places:
            cells = [self._cell(place, k) for k in range(len(place.cells))]
            width = min(max(cell.cell_len for cell in cells), _WIDEST, self._room)
            if band and used + len(_GAP) + width > self._room:
                yield band
                band, used = [], 0
            used += width + (len(_GAP) if band else 0)
            band.append((width, cells))
        if band:
            yield band

    def _band(self, band: Sequence[tuple[int, list[Text]]]) -> Iterator[Text]:
        for k, row in enumerate(self._table.distinct):
            columns = [(width, cells[k].wrap(self._console, width)) for width, cells in band]
            for n in range(max(len(lines) for _, lines in columns)):
                line = Text.assemble(((row.name if n == 0 else "").rjust(self._margin), "bold"))
                for width, lines in columns:
                    line.append(_GAP)
                    line.append_text(_padded(lines[n] if n < len(lines) else Text(), width))
                yield line

    def _cell(self, place: Place, k: int) -> Text:
        cell, odd = place.cells[k], _odd(place, k)
        before, after, gap = self._signs
        shown = visible(cell.text).strip() if cell else gap
        if odd and not self._coloured:
            shown = f"{before}{shown}{after}"
        return Text(shown, "bold red" if odd else "dim" if place.agreed or cell is None else "yellow")

    def _wrapped(self, text: Text) -> Iterator[Text]:
        yield from text.wrap(self._console, self._console.width)


def _odd(place: Place, k: int) -> bool:
    cell = place.cells[k]
    return cell.odd if cell else place.gap_is_odd


def _padded(line: Text, width: int) -> Text:
    line.rstrip()
    room = width - cell_len(line.plain)
    return Text.assemble(kept(line), " " * max(0, room))


def _place(row: Row) -> str:
    return f"{visible(row.document)}:{row.line}:{row.column}"
