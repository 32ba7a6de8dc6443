"""``audit align PATH…``: pairs and families of passages, with their scores."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from auditor.cli import options, streams
from auditor.config import Config
from auditor.model import InputError


@click.command(name="align")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--output-format", "shape", type=click.Choice(["text", "json"]), default="text")
@click.option(
    "--limit", type=click.IntRange(min=0), default=10, show_default=True, help="Borderline pairs to show."
)
@options.add(options.ALIGNMENT, options.INPUT, options.SETTINGS)
def command(
    paths: tuple[str, ...], shape: str, limit: int, path: Path | None, isolated: bool, **flags: object
) -> int:
    """Show families of passages and the pairs next to the threshold.

    The least similar pairs that were accepted and the most similar that were not tell where --threshold
    should be for a corpus. Exit status: 0, or 2 after an error.
    """
    config, _ = options.settings(path, isolated, flags)
    errors: list[InputError] = []
    text = _aligned(paths, config, errors, shape, limit)
    (streams.write_utf8 if shape == "json" else sys.stdout.write)(text)
    streams.show_errors(errors)
    return 2 if errors else 0


def _aligned(paths: tuple[str, ...], config: Config, errors: list[InputError], shape: str, limit: int) -> str:
    from auditor import witnesses  # noqa: PLC0415 - numpy, and perhaps torch
    from auditor.article import Article  # noqa: PLC0415
    from auditor.pipeline import read  # noqa: PLC0415
    from auditor.render import alignment as render  # noqa: PLC0415

    articles = [Article(document) for document in read(paths, config, errors)]
    with streams.progress() as progress:
        found = witnesses.aligned(articles, config, progress)
    border = render.border(found, config.threshold, limit)
    return render.as_json(found, border) if shape == "json" else render.as_text(found, border)
