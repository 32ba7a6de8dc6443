"""A collation as Markdown: a column for each witness, a line for each place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.compare.collation import Place, Table
from auditor.render.markdown import escape


def render(tables: Sequence[Table]) -> str:
    """All tables, one section each; the odd one out stands between ⟦ ⟧, in bold."""
    return "".join(f"{line}\n" for table in tables for line in _section(table))


def _section(table: Table) -> Iterator[str]:
    yield f"# Family {table.family}"
    yield ""
    for row in table.rows:
        copied = f": the words of {row.copy_of}" if row.copy_of else ""
        yield f"- {row.name} {escape(row.document)}:{row.line}:{row.column}{copied}"
    yield ""
    yield f"| {' | '.join(row.name for row in table.distinct)} |"
    yield f"|{' --- |' * len(table.distinct)}"
    for place in table.places:
        yield f"| {' | '.join(_cell(place, k) for k in range(len(place.cells)))} |"
    yield ""


def _cell(place: Place, k: int) -> str:
    cell = place.cells[k]
    shown = escape(cell.text).strip() if cell else "–"
    return f"⟦**{shown}**⟧" if (cell.odd if cell else place.gap_is_odd) else shown
