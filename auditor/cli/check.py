"""``audit check PATH…``: audit articles and report."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from auditor.cli import options, streams
from auditor.config import Config, Origin
from auditor.model import Report, UserError
from auditor.render.safe import visible

OUTPUT = (
    *options.flags("output-format", "report-dir", "min-severity"),
    click.option("--statistics", is_flag=True, help="Print only how often each rule fired."),
)
VERDICT = (
    options.flag("fail-on"),
    click.option("--exit-zero", is_flag=True, help="Exit 0 whatever was found; errors still exit 2."),
)
RUN = options.flags("align", "jobs")


@click.command(name="check", short_help="Audit articles; the default command.")
@click.argument("paths", nargs=-1, metavar="PATH...")
@options.add(
    options.SELECTION,
    OUTPUT,
    VERDICT,
    options.VERDICTS,
    RUN,
    options.ALIGNMENT,
    options.INPUT,
    options.SETTINGS,
)
@click.option("--show-settings", is_flag=True, help="Print the settings and where each comes from, and stop.")
def command(  # noqa: PLR0913, PLR0917 - one parameter per switch
    paths: tuple[str, ...],
    statistics: bool,
    exit_zero: bool,
    path: Path | None,
    isolated: bool,
    show_settings: bool,
    **flags: Any,
) -> int:
    """Audit files, folders (recursively) and standard input (-): .txt, .md, .html, .jsonl.

    Results go to standard output, everything else to standard error. Exit status: 0 nothing at or above
    --fail-on, 1 findings at or above it, 2 an error in usage, configuration or input.
    """
    config, origins = options.settings(path, isolated, flags)
    if show_settings:
        click.echo(_settings(origins))
        return 0
    if not paths:
        raise click.UsageError("no articles given: name files, folders or - (try `audit --help`)")
    report = _audit(paths, config)
    _print(report, config.output_format, statistics)
    written = not config.report_dir or _write(report, Path(config.report_dir))
    streams.show_errors(report.errors)
    if report.errors or not written:
        return 2
    failing = config.fail_on and any(f.severity >= config.fail_on for f in report.findings)
    return 1 if failing and not exit_zero else 0


def _audit(paths: tuple[str, ...], config: Config) -> Report:
    from auditor.pipeline import audit  # noqa: PLC0415 - after the usage is known to be right

    try:
        with streams.progress() as progress:
            return audit(paths, config, progress)
    except UserError as error:
        raise click.UsageError(str(error)) from None


def _write(report: Report, folder: Path) -> bool:
    """Whether the report files could be written; if not, says why."""
    from auditor.render import files  # noqa: PLC0415

    try:
        files.write(report, folder)
    except (OSError, ValueError) as error:
        streams.say(f"audit: --report-dir {folder}: {getattr(error, 'strerror', None) or error}")
        return False
    return True


def _print(report: Report, output_format: str, statistics: bool) -> None:
    if statistics:
        from auditor.render import statistics as counts  # noqa: PLC0415

        sys.stdout.write(counts.render(report))
    elif output_format == "full":
        from auditor.render import full  # noqa: PLC0415

        full.render(report, full.console_for())
    elif output_format.startswith("json"):
        streams.write_json(_renderer(output_format)(report))
    else:
        sys.stdout.write(_renderer(output_format)(report))
    sys.stdout.flush()


def _renderer(output_format: str) -> Callable[[Report], str]:
    import importlib  # noqa: PLC0415

    module = {"json": "as_json", "jsonl": "as_jsonl"}.get(output_format, output_format)
    render: Callable[[Report], str] = importlib.import_module(f"auditor.render.{module}").render
    return render


def _settings(origins: list[Origin]) -> str:
    shown = [tuple(map(visible, (o.key, o.shown, o.source))) for o in origins]
    width = max(len(key) for key, _, _ in shown)
    return "\n".join(f"{key:{width}}  {value}  # {source}" for key, value, source in shown)
