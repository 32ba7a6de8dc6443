"""``audit clean``: remove the cache of embeddings."""

from __future__ import annotations

from pathlib import Path

import click

from auditor.cli import options


@click.command(name="clean")
@options.add(options.flags("cache-dir"), options.SETTINGS)
def command(path: Path | None, isolated: bool, **flags: object) -> int:
    """Remove the cache of embeddings; the next run encodes every sentence anew."""
    config, _ = options.settings(path, isolated, flags)
    from auditor.encode import cache  # noqa: PLC0415 - numpy

    folder = Path(config.cache_dir) if config.cache_dir else cache.default_folder()
    click.echo(f"removed the cache in {folder}" if cache.clear(folder) else f"no cache in {folder}", err=True)
    return 0
