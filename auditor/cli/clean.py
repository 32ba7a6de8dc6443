"""``audit clean``: remove the cache."""

from __future__ import annotations

from pathlib import Path

import click

from auditor.cli import options


@click.command(name="clean")
@options.add(options.flags("cache-dir"), options.SETTINGS)
def command(path: Path | None, isolated: bool, **flags: object) -> int:
    """Remove the cache of embeddings and of what runs found; the next run computes all of it anew."""
    config, _ = options.settings(path, isolated, flags)
    from auditor.cache import disk  # noqa: PLC0415 - SQLite

    folder = Path(config.cache_dir) if config.cache_dir else disk.default_folder()
    click.echo(f"removed the cache in {folder}" if disk.clear(folder) else f"no cache in {folder}", err=True)
    return 0
