"""``audit check PATH…``: audit articles and report."""

from __future__ import annotations

import sys

import click

from auditor.config import FORMATS, ConfigError, load
from auditor.model import Severity


@click.command(name="check")
@click.argument("paths", nargs=-1, required=True)
@click.option("--output-format", type=click.Choice(FORMATS))
@click.option("--select", multiple=True)
@click.option("--ignore", multiple=True)
@click.option("--no-align", "align", flag_value=False, default=None, help="Check each document by itself only.")
@click.option("--isolated", is_flag=True)
@click.option("--jobs", type=int)
def command(paths: tuple[str, ...], isolated: bool, **flags: object) -> None:
    """Audit articles."""
    given = {key: value for key, value in flags.items() if value not in ((), None)}
    try:
        config, _ = load(given, isolated=isolated)
        from auditor.pipeline import audit  # noqa: PLC0415

        report = audit(paths, config)
    except ConfigError as error:
        raise click.UsageError(str(error)) from None
    from auditor.render import as_json  # noqa: PLC0415

    sys.stdout.write(as_json.render(report))
    for problem in report.errors:
        click.echo(f"audit: {problem.path}: {problem.message}", err=True)
    failing = config.fail_on and any(f.severity >= config.fail_on for f in report.findings)
    sys.exit(2 if report.errors else 1 if failing else 0)


_ = Severity
