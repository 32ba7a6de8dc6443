"""A collation as JSON; offsets count code points of the documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from auditor import __version__
from auditor.compare.collation import Place, Table
from auditor.render.safe import pretty

SCHEMA = 1
"""Version of the output; it changes when a field is removed or changes its meaning."""


def render(tables: Sequence[Table]) -> str:
    """One object with all tables; the cells of a place are those of the witnesses that copy none, in order."""
    return pretty({"schema": SCHEMA, "version": __version__, "tables": [_table(table) for table in tables]})


def _table(table: Table) -> dict[str, Any]:
    return {
        "family": table.family,
        "score": table.score,
        "witnesses": [asdict(row) for row in table.rows],
        "places": [_place(place) for place in table.places],
    }


def _place(place: Place) -> dict[str, Any]:
    cells = [asdict(cell) if cell else None for cell in place.cells]
    return {"agreed": place.agreed, "gap_is_odd": place.gap_is_odd, "cells": cells}
