"""``audit diff A B``: two articles side by side."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import options, streams
from auditor.config import Config

if TYPE_CHECKING:
    from auditor.compare.run import Compared

FORMATS = ("text", "json", "html", "markdown")


@click.command(name="diff")
@click.argument("sources", nargs=-1, required=True, metavar="A B")
@click.option("--with-witnesses", is_flag=True, help="Hold A against every article of the paths after it.")
@click.option("--all", "everything", is_flag=True, help="Show also passages that are the same or stand alone.")
@click.option("--output-format", "shape", type=click.Choice(FORMATS), default="text", show_default=True)
@options.add(options.SELECTION, options.ALIGNMENT, options.INPUT, options.SETTINGS)
def command(  # noqa: PLR0913, PLR0917 - one parameter per switch
    sources: tuple[str, ...],
    with_witnesses: bool,
    everything: bool,
    shape: str,
    path: Path | None,
    isolated: bool,
    **flags: object,
) -> int:
    """Show what differs between two articles that carry the same passages, word by word.

    An article of a file that holds several is named FILE:ID. Exit status: 0 nothing differs but white
    space, 1 something does, 2 an error.
    """
    config, _ = options.settings(path, isolated, flags)
    found = _compared(sources, with_witnesses, config)
    if with_witnesses and not found.comparisons and not found.errors:
        streams.say("audit: no article shares a passage with it")
    _print(found, shape, everything)
    streams.show_errors(found.errors)
    if found.errors:
        return 2
    return 0 if all(comparison.same for comparison in found.comparisons) else 1


def _compared(sources: tuple[str, ...], with_witnesses: bool, config: Config) -> Compared:
    from auditor.compare import run  # noqa: PLC0415 - numpy, and perhaps torch

    with streams.progress() as progress:
        return (run.with_witnesses if with_witnesses else run.two)(sources, config, progress)


def _print(found: Compared, shape: str, everything: bool) -> None:
    if shape == "text":
        from auditor.render.console import console_for  # noqa: PLC0415 - rich
        from auditor.render.diff import text  # noqa: PLC0415

        text.render(found.comparisons, console_for(), everything)
    elif shape == "json":
        from auditor.render.diff import as_json  # noqa: PLC0415

        streams.write_utf8(as_json.render(found.comparisons))
    elif shape == "html":
        from auditor.render.diff import html  # noqa: PLC0415 - jinja2

        streams.write_utf8(html.render(found.comparisons, everything))
    else:
        from auditor.render.diff import markdown  # noqa: PLC0415

        sys.stdout.write(markdown.render(found.comparisons, everything))
