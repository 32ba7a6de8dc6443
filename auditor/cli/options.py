"""Options that several commands share; those of settings are made of what ``auditor.config.settings`` declares."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from auditor import config
from auditor.config.kinds import Choice, Kind, Level, LevelOrNever, Number, Truth, Whole
from auditor.config.lists import Outputs, Words
from auditor.config.tables import Setting
from auditor.render.safe import visible

Function = TypeVar("Function", bound=Callable[..., Any])
Option = Callable[[Any], Any]


class Items(click.ParamType[tuple[str, ...]]):
    """Strings separated by commas."""

    name = "names"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        return tuple(part.strip() for part in str(value).split(",") if part.strip())


def flag(key: str) -> Option:
    """The flag of a setting; one that is a list may stand several times."""
    setting = config.settings()[key]
    kind, text = setting.kind, _help(setting)
    if isinstance(kind, Truth):
        return click.option(f"--{key}/--no-{key}", default=None, help=text)
    several = isinstance(kind, Words)
    return click.option(f"--{key}", type=_type(kind), metavar=kind.metavar, multiple=several, help=text)


def flags(*keys: str) -> tuple[Option, ...]:
    """The flags of those settings."""
    return tuple(map(flag, keys))


def _type(kind: Kind[Any]) -> click.ParamType[Any]:
    match kind:
        case Choice() | Level() | LevelOrNever():
            return click.Choice(kind.options)
        case Whole():
            return click.IntRange(0, kind.most)
        case Number():
            return click.FloatRange(0, kind.most)
        case Words() if not isinstance(kind, Outputs):
            return Items()
    return click.STRING


def _help(setting: Setting) -> str:
    """What the setting means, and its default where it has a telling one."""
    if setting.default in (None, (), {}):
        return setting.meaning
    return f"{setting.meaning.removesuffix('.')}; default: {setting.kind.shown(setting.default)}."


SELECTION = flags("select", "extend-select", "ignore")

SETTINGS = (
    click.option("--config", "path", type=click.Path(path_type=Path), help="Configuration file to use."),
    click.option("--set", "lines", multiple=True, metavar="KEY=VALUE", help="Any setting, as a line of TOML."),
    click.option("--isolated", is_flag=True, help="Ignore configuration files and AUDITOR_* variables."),
)

INPUT = flags("encoding", "stdin-filename")

MODEL = flags("model")

CACHE = flags("cache", "cache-dir")

RUN = flags("align", "estimate", "jobs")

ALIGNMENT = (*MODEL, *flags("threshold"), *CACHE)

VERDICTS = (
    flag("verdicts"),
    click.option("--no-verdicts", "verdicts", flag_value="", default=None, help="Take no decisions into account."),
)

GATE = flags("fail-on", "review-on", "min-score", "max-penalty", "fail-rules", "pass-rules", "fail-on-defects")

AGAINST = flags("against")

_DAY = click.DateTime(["%Y-%m-%d"])

SCOPE = (
    click.option(
        "--outlet", "outlets", multiple=True, metavar="NAME", help="Only archived articles of this outlet."
    ),
    click.option(
        "--since", type=_DAY, metavar="DATE", help="Only those published on this day (YYYY-MM-DD) or later."
    ),
    click.option("--until", type=_DAY, metavar="DATE", help="Only those published on this day or before."),
)
"""Which articles of an archive take part; those without a date are in every window."""


def add(*groups: tuple[Option, ...]) -> Callable[[Function], Function]:
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
    lines = given.pop("lines", ())
    try:
        return config.load(given, isolated=isolated, path=path, lines=lines)
    except config.ConfigError as error:
        raise click.UsageError(visible(str(error))) from None


def _joined(value: Any) -> Any:
    """The values of an option that may stand several times, as one."""
    return sum(value, ()) if isinstance(value, tuple) and isinstance(value[0], tuple) else value
