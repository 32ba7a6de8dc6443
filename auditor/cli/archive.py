"""``audit archive add|remove|list|stats|verify ARCHIVE …``: the local store of articles read before."""

from __future__ import annotations

import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli import options, streams
from auditor.model import InputError

if TYPE_CHECKING:
    from auditor.archive import Archive

FOLDER = click.argument("folder", metavar="ARCHIVE", type=click.Path(path_type=Path))
SHAPE = click.option("--output-format", "shape", type=click.Choice(["text", "json"]), default="text")


@click.group(name="archive")
def command() -> None:
    """Keep articles with the embeddings of their passages in a folder, to hold new ones against them.

    Exit status: 0 done, 1 `verify` found something and healed it, 2 something went wrong.
    """


def _say(text: str) -> None:
    from auditor.render.safe import visible  # noqa: PLC0415 - only where there is something to say

    streams.say(visible(f"audit: {text}"))


def _open(folder: Path, *, create: bool = False) -> Archive:
    from auditor.archive import Archive  # noqa: PLC0415 - numpy

    return Archive.open(folder, create=create, notice=_say)


@command.command()
@FOLDER
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@options.add(options.MODEL, options.CACHE, options.INPUT, options.SETTINGS)
def add(folder: Path, paths: tuple[str, ...], path: Path | None, isolated: bool, **flags: object) -> int:
    """Add articles; ARCHIVE is made where there is none.

    Prints the id of each article as soon as it is safe on the disk, after `added`, `replaced` (the id was
    there with other content) or `unchanged`. The first call settles the encoder: by --model, or by the
    languages of its first articles.
    """
    config, _ = options.settings(path, isolated, flags)
    from auditor.archive.feed import feed  # noqa: PLC0415 - after the usage is known to be right
    from auditor.pipeline import read  # noqa: PLC0415
    from auditor.render.safe import visible  # noqa: PLC0415

    errors: list[InputError] = []
    counts: Counter[str] = Counter()
    with _open(folder, create=True) as archive, streams.progress() as progress:
        for batch in feed(archive, read(paths, config, errors), config, progress):
            sys.stdout.write("".join(f"{change:<9} {visible(name)}\n" for name, change in batch))
            sys.stdout.flush()
            counts.update(change for _, change in batch)
    streams.say(", ".join(f"{number:,} {change}" for change, number in sorted(counts.items())) or "nothing added")
    streams.show_errors(errors)
    return 2 if errors else 0


@command.command()
@FOLDER
@click.argument("names", nargs=-1, required=True, metavar="PATH...")
def remove(folder: Path, names: tuple[str, ...]) -> int:
    """Remove articles by id, by the path of their file, or all that were read from below a folder."""
    from auditor.render.safe import visible  # noqa: PLC0415

    missing = []
    with _open(folder) as archive:
        for name in names:
            removed = archive.remove(name)
            sys.stdout.write("".join(f"removed   {visible(identity)}\n" for identity in removed))
            sys.stdout.flush()
            if not removed:
                missing.append(name)
    for name in missing:
        _say(f"{folder}: no article {name!r} there")
    return 2 if missing else 0


@command.command(name="list")
@FOLDER
@SHAPE
@options.add(options.SCOPE)
def list_(
    folder: Path, shape: str, outlets: tuple[str, ...], since: datetime | None, until: datetime | None
) -> int:
    """List the articles."""
    with _open(folder) as archive:
        from auditor.archive import Scope  # noqa: PLC0415
        from auditor.render import archive as render  # noqa: PLC0415

        scope = Scope(outlets=outlets, since=since and since.date(), until=until and until.date())
        entries = archive.entries(scope)
    if shape == "json":
        streams.write_utf8(render.table_json(entries))
    else:
        sys.stdout.write(render.table(entries))
    return 0


@command.command()
@FOLDER
@SHAPE
def stats(folder: Path, shape: str) -> int:
    """Count articles, passages, outlets and bytes, and name the encoder."""
    with _open(folder) as archive:
        figures = archive.statistics()
    from auditor.render import archive as render  # noqa: PLC0415

    if shape == "json":
        streams.write_utf8(render.statistics_json(figures))
    else:
        sys.stdout.write(render.statistics(figures))
    return 0


@command.command()
@FOLDER
def verify(folder: Path) -> int:
    """Read everything, and rebuild the vector file where it does not agree with the articles.

    Exit status: 0 all is sound, 1 the vector file was healed, 2 the archive has faults that were not.
    """
    from auditor.archive.verify import verify as verified  # noqa: PLC0415 - numpy
    from auditor.render import archive as render  # noqa: PLC0415

    with _open(folder) as archive:
        result = verified(archive)
    sys.stdout.write(render.verified(result, str(folder)))
    return 2 if result.faults else 1 if result.healed else 0
