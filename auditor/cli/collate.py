"""``audit collate PATH… --line N``: all witnesses of the passages at a line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from auditor.cli import options, streams
from auditor.model import Progress

if TYPE_CHECKING:
    from auditor.compare.passages import Tabulated

OUTPUT = (
    click.option(
        "--output-format",
        "shape",
        type=click.Choice(["text", "json", "markdown"]),
        default="text",
        show_default=True,
    ),
)


class Place(click.ParamType[tuple[int, int | None]]):
    """A line, or a line and a column, counted from 1."""

    name = "line[:column]"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int | None]:
        if isinstance(value, tuple):
            return value
        line, colon, column = str(value).partition(":")
        numbers = [line, column] if colon else [line]
        if not all(n.isascii() and n.isdigit() and 0 < len(n) < 10 and int(n) for n in numbers):
            self.fail(f"{value!r} is neither a line nor LINE:COLUMN", param, ctx)
        return int(line), int(column) if colon else None


@click.command(name="collate")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--line", "place", type=Place(), required=True, metavar="N[:C]", help="Line of the first article.")
@options.add(OUTPUT, options.ALIGNMENT, options.INPUT, options.SETTINGS)
def command(
    paths: tuple[str, ...],
    place: tuple[int, int | None],
    shape: str,
    path: Path | None,
    isolated: bool,
    **flags: object,
) -> int:
    """Show all witnesses of the passages at a line of the first article, word under word.

    Where most distinct wordings agree, what others have is marked as odd; copies count once. Exit status:
    0 shown, 2 no other article shares the passage, or an error.
    """
    config, _ = options.settings(path, isolated, flags)

    def find(progress: Progress | None) -> Tabulated:
        from auditor.compare import passages  # noqa: PLC0415 - numpy, and perhaps torch

        return passages.of_line(*place, paths, config, progress)

    return show(find, shape)


def show(find: Callable[[Progress | None], Tabulated], shape: str) -> int:
    """Print the tables that are found; the exit status."""
    with streams.progress() as progress:
        found = find(progress)
    if shape == "text":
        from auditor.render.collation import text  # noqa: PLC0415
        from auditor.render.console import console_for  # noqa: PLC0415 - rich

        text.render(found.tables, console_for())
    elif shape == "json":
        from auditor.render.collation import as_json  # noqa: PLC0415

        streams.write_utf8(as_json.render(found.tables))
    else:
        from auditor.render.collation import markdown  # noqa: PLC0415

        sys.stdout.write(markdown.render(found.tables))
    streams.show_errors(found.errors)
    return 2 if found.errors else 0
