"""The command line: one file per command, loaded when it is called."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import click

from auditor import __version__

COMMANDS = {"check": "Audit articles (the default command)."}
"""Command names, each the name of a module of this package, with the line that --help shows."""


class Commands(click.Group):
    """Loads a command's module on use; a first argument that is no command means ``check``."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: Any = importlib.import_module(f"auditor.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own = {"--help", "-h", "--version", "-V"}
        if args and args[0] not in COMMANDS and args[0] not in own:
            args = ["check", *args]
        return super().parse_args(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]}, no_args_is_help=True)
@click.version_option(__version__, "-V", "--version", prog_name="audit", message="%(prog)s %(version)s")
def cli() -> None:
    """Audit machine-translated news without its source."""


def main() -> None:
    """The ``audit`` command. Exit status: 0 clean, 1 findings, 2 anything that went wrong."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")
    cli.main(prog_name="audit")
