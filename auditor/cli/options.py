"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from auditor import config
from auditor.model import Severity

Function = TypeVar("Function", bound=Callable[..., Any])

SEVERITIES = tuple(severity.label for severity in Severity)


class Selectors(click.ParamType[tuple[str, ...]]):
    """Codes, prefixes or names, separated by commas."""

    name = "rules"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        return tuple(part.strip() for part in str(value).split(",") if part.strip())


def _rules(flag: str, text: str) -> Callable[[Function], Function]:
    return click.option(flag, type=Selectors(), multiple=True, metavar="RULES", help=text)


SELECTION = (
    _rules("--select", "Run only these rules: codes, prefixes of codes or names, separated by commas."),
    _rules("--extend-select", "Run these rules too."),
    _rules("--ignore", "Do not run these rules."),
)

SETTINGS = (
    click.option("--config", "path", type=click.Path(path_type=Path), help="Configuration file to use."),
    click.option("--isolated", is_flag=True, help="Ignore configuration files and AUDITOR_* variables."),
)


INPUT = (
    click.option("--encoding", metavar="NAME", help="Encoding of text files; default: utf-8."),
    click.option("--stdin-filename", metavar="NAME", help="Name of standard input; its suffix says its kind."),
)

MODEL = (
    click.option("--model", metavar="NAME", help="Encoder: minilm, multilingual, or a model's name or folder."),
)

THRESHOLD = (
    click.option("--threshold", type=click.FloatRange(0, 1), help="Least probability of a pair; default: 0.5."),
)

CACHE = (
    click.option("--no-cache", "cache", flag_value=False, default=None, help="Neither read nor keep embeddings."),
    click.option("--cache-dir", metavar="FOLDER", help="Where to keep embeddings."),
)

ALIGNMENT = (*MODEL, *THRESHOLD, *CACHE)

SCOPE = (
    click.option("--outlet", "outlets", multiple=True, metavar="NAME", help="Only articles of this outlet."),
    click.option(
        "--since", type=click.DateTime(["%Y-%m-%d"]), help="Only articles published on this day or later."
    ),
    click.option(
        "--until", type=click.DateTime(["%Y-%m-%d"]), help="Only articles published on this day or before."
    ),
)
"""Which articles of an archive take part; those without a date are in every window."""


def add(*groups: tuple[Callable[[Any], Any], ...]) -> Callable[[Function], Function]:
    """Adds groups of options to a command, in their order."""

    def decorate(function: Function) -> Function:
        for option in reversed([option for group in groups for option in group]):
            function = option(function)
        return function

    return decorate


def settings(
    path: Path | None, isolated: bool, flags: dict[str, Any]
) -> tuple[config.Config, list[config.Origin]]:
    """The settings in force; a fault in them is a usage error."""
    given = {key: _joined(value) for key, value in flags.items() if value not in ((), None)}
    try:
        return config.load(given, isolated=isolated, path=path)
    except config.ConfigError as error:
        raise click.UsageError(str(error)) from None


def _joined(value: Any) -> Any:
    """The values of an option that may stand several times, as one."""
    return sum(value, ()) if isinstance(value, tuple) and isinstance(value[0], tuple) else value
