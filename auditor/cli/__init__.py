"""The command line: one file per command, loaded when it is called."""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import sys
from typing import IO, Any, NoReturn

import click

from auditor import __version__
from auditor.cli import streams
from auditor.model import UserError
from auditor.render.safe import visible

COMMANDS = {
    "check": "Audit articles; the default command.",
    "review": "Decide on findings, a key each.",
    "fix": "Mend what can be mended unread.",
    "rule": "Explain a rule.",
    "rules": "List all rules.",
    "gate": "Judge newly ingested articles.",
    "archive": "Keep articles, to hold new ones against them.",
    "baseline": "Take what is found today as known.",
    "diff": "Show two articles side by side, what differs marked.",
    "collate": "Show all witnesses of the passages at a line, word under word.",
    "family": "The same for a family of passages, by its ID.",
    "align": "Show which passages are witnesses of one another.",
    "clean": "Remove the cache.",
}
"""Command names, the most used first; each is a module of this package, and has the line that --help shows."""

EXAMPLES = """
\b
Examples:
  audit seeds/                                  audit a folder of articles
  audit new.html --fail-on critical             exit 1 only if a reader would be misled
  audit corpus.jsonl --output-format json       for other programs
  audit articles/ --report sarif=out.sarif      also write a report for GitHub
  audit articles/ --select FLU,MRK --ignore inner-capital
  cat article.txt | audit -                     standard input
  audit rule doubled-word                       what a rule flags, and why
"""


class Fault(click.ClickException):
    """What the user must mend, in one line."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        streams.say(visible(f"audit: {self.message}"))


class Commands(click.Group):
    """Loads a command's module on use; a first argument that is no command means ``check``."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except UserError as error:
            raise Fault(str(error)) from None

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

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=Commands,
    epilog=EXAMPLES,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    options_metavar="[-h] [--version]",
    subcommand_metavar="[COMMAND] PATH...",
)
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
def cli() -> None:
    """Audit machine-translated news without its source.

    `audit PATH...` is `audit check PATH...`; `audit COMMAND --help` tells more.
    """


def main() -> NoReturn:
    """The ``audit`` command. Exit status: 0 clean, 1 findings, 2 anything that went wrong."""
    gc.set_threshold(100_000, 50, 50)  # a run makes many small objects and no cycles
    streams.ready()
    try:
        status = cli.main(prog_name="audit", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as exit_:
        status = exit_.exit_code
    except click.ClickException as error:
        with contextlib.suppress(OSError):
            error.show()
        status = 2
    except (click.Abort, KeyboardInterrupt):
        streams.say("audit: interrupted")
        status = 130
    except BrokenPipeError:  # the reader of our output has left: there is nobody to tell
        streams.discard()
        status = 141
    except OSError as error:
        if error.filename is not None:
            status = _internal(error)
        else:  # a full disk, most likely
            streams.say(f"audit: the output cannot be written: {error.strerror or error}")
            status = 2
        streams.discard()
    except Exception as error:
        status = _internal(error)
    sys.exit(status if isinstance(status, int) else 0)


def run() -> NoReturn:
    """The command as a process: it ends as soon as ``main`` has."""
    try:
        main()
    except SystemExit as end:
        streams.leave(int(end.code or 0))


def _internal(error: Exception) -> int:
    from auditor.config import TRACEBACK  # noqa: PLC0415

    if os.environ.get(TRACEBACK):
        raise error
    streams.say(f"audit: internal error: {type(error).__name__}: {error} ({TRACEBACK}=1 shows where)")
    return 2
