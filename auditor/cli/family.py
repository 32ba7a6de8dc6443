"""``audit family ID PATH…``: all witnesses of one passage."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import options
from auditor.cli.collate import OUTPUT, show
from auditor.model import Progress

if TYPE_CHECKING:
    from auditor.compare.passages import Tabulated


@click.command(name="family")
@click.argument("key", metavar="ID")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@options.add(OUTPUT, options.ALIGNMENT, options.INPUT, options.SETTINGS)
def command(
    key: str, paths: tuple[str, ...], shape: str, path: Path | None, isolated: bool, **flags: object
) -> int:
    """Show all witnesses of a family, word under word. The beginning of its ID is enough.

    `audit align` and the JSON report give the IDs of families. Exit status: 0 shown, 2 there is not just one
    such family, or an error.
    """
    config, _ = options.settings(path, isolated, flags)

    def find(progress: Progress | None) -> Tabulated:
        from auditor.compare import passages  # noqa: PLC0415 - numpy, and perhaps torch

        return passages.of_family(key, paths, config, progress)

    return show(find, shape)
