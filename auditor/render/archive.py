"""``audit archive``: what is in an archive, as text for people and as JSON."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from rich.cells import cell_len

from auditor.archive.model import Entry, Statistics
from auditor.archive.verify import Verified
from auditor.render.names import count
from auditor.render.safe import pretty, visible

_COLUMNS = ("Document", "Outlet", "Published", "Language", "Passages")


def table(entries: Sequence[Entry]) -> str:
    """A line for each document, in columns; empty for an empty archive."""
    rows = [_COLUMNS, *(_row(entry) for entry in entries)]
    widths = [max(cell_len(row[column]) for row in rows) for column in range(len(_COLUMNS) - 1)]
    return "".join(_line(row, widths) for row in rows) if entries else ""


def _row(entry: Entry) -> tuple[str, ...]:
    values = (entry.id, entry.outlet, entry.published, entry.language)
    return (*(visible(value or "·") for value in values), f"{entry.passages:,}".rjust(len(_COLUMNS[-1])))


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [text + " " * (width - cell_len(text)) for text, width in zip(row, widths, strict=False)]
    return "  ".join([*cells, row[-1]]) + "\n"


def table_json(entries: Sequence[Entry]) -> str:
    """A list of objects."""
    return pretty([entry._asdict() for entry in entries])


def statistics(figures: Statistics) -> str:
    """A figure a line."""
    return "".join(f"{name:<10} {visible(value)}\n" for name, value in _figures(figures))


def _figures(figures: Statistics) -> Iterator[tuple[str, str]]:
    yield "documents", f"{figures.documents:,}"
    yield "passages", f"{figures.passages:,}"
    yield "encoder", f"{figures.model} ({figures.identity})" if figures.model else "not chosen yet"
    dates = f"{figures.first} to {figures.last}" if figures.first else "none"
    yield "dates", dates + (f"; {count(figures.undated, 'document')} without one" if figures.undated else "")
    yield "store", f"{figures.store_bytes:,} bytes"
    yield "vectors", f"{figures.vector_bytes:,} bytes"
    for outlet, number in figures.outlets.items():
        yield "outlet", f"{outlet or '·'}: {count(number, 'document')}"


def statistics_json(figures: Statistics) -> str:
    """One object."""
    return pretty(dataclasses.asdict(figures))


def verified(result: Verified, folder: str) -> str:
    """What was found and healed, then how much was read."""
    lines = [f"fault: {line}" for line in result.faults] + [f"healed: {line}" for line in result.healed]
    state = "faulty" if result.faults else "sound now" if result.healed else "sound"
    sizes = f"{count(result.documents, 'document')}, {count(result.passages, 'passage')}"
    return "".join(f"{visible(line)}\n" for line in [*lines, f"{folder}: {sizes}: {state}"])
