"""``audit fix PATH…``: apply suggestions that are safe to apply unread."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from auditor.cli import options, streams
from auditor.config import Config
from auditor.model import Document, InputError, UserError

if TYPE_CHECKING:
    from auditor.fix import Change, Fixes

STDIN = "-"


@click.command(name="fix")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--diff", is_flag=True, help="Print a patch; exit 1 if there is anything to fix.")
@click.option("--write", is_flag=True, help="Change the files; standard input goes to standard output.")
@click.option("--unsafe-fixes", is_flag=True, help="Apply suggestions that a person should read, too.")
@click.option("--no-backup", is_flag=True, help="Do not keep the original as NAME.orig.")
@options.add(options.SELECTION, options.INPUT, options.SETTINGS)
def command(  # noqa: PLR0913, PLR0917 - one parameter per switch
    paths: tuple[str, ...],
    diff: bool,
    write: bool,
    unsafe_fixes: bool,
    no_backup: bool,
    path: Path | None,
    isolated: bool,
    **flags: Any,
) -> int:
    """Mend what can be mended unread: doubled words, spacing, quotation marks, garbled characters …

    Without --write nothing is changed: it is shown what would be. Suggestions of witnesses are never applied.
    A fix that would leave its finding, or bring up another one, is withdrawn. Exit status: 0, with --diff
    1 if there is anything to fix; 2 an error in usage, configuration or input.
    """
    if diff and write:
        raise click.UsageError("--diff shows and --write changes: give one of them")
    config, _ = options.settings(path, isolated, flags)
    if STDIN in paths and len(paths) > 1:
        raise click.UsageError("standard input (-) is fixed by itself")
    data = sys.stdin.buffer.read() if STDIN in paths and sys.stdin else b""
    fixes = _fix(paths, config, unsafe_fixes, data)
    changes, errors = list(fixes.changes), list(fixes.errors)
    if not write:
        _show(fixes, diff)
    elif paths == (STDIN,):
        sys.stdout.buffer.write(changes[0].after if changes else data)
    else:
        changes, refused = _write(fixes, backup=not no_backup)
        errors += refused
    _report(fixes, changes, write, unsafe_fixes)
    streams.show_errors(errors)
    if errors:
        return 2
    return 1 if diff and fixes.changes else 0


def _fix(paths: tuple[str, ...], config: Config, unsafe: bool, data: bytes) -> Fixes:
    from auditor.fix import fix  # noqa: PLC0415 - after the usage is known to be right
    from auditor.ingest import parse  # noqa: PLC0415

    if paths != (STDIN,):
        return fix(paths, config, unsafe)
    read = list(parse(config.stdin_filename, io.BytesIO(data), config.encoding))
    documents = [one for one in read if isinstance(one, Document)]
    found = fix(documents, config, unsafe, data=lambda _: data)
    return found._replace(errors=(*found.errors, *(one for one in read if isinstance(one, InputError))))


def _show(fixes: Fixes, diff: bool) -> None:
    from auditor.render import changes, patch  # noqa: PLC0415 - rich takes 0.1 s to import
    from auditor.render.console import console_for  # noqa: PLC0415

    console = console_for()
    if not diff:
        changes.render((one for change in fixes.changes for one in change.mended), console)
    elif console.is_terminal:
        patch.show(fixes.changes, console)
    else:
        sys.stdout.buffer.write(patch.render(fixes.changes))


def _write(fixes: Fixes, backup: bool) -> tuple[list[Change], list[InputError]]:
    """The changes that were made, and why others could not be."""
    from auditor.fix import write  # noqa: PLC0415

    written: list[Change] = []
    errors: list[InputError] = []
    for change in fixes.changes:
        try:
            write(change, backup)
        except (OSError, UserError) as error:
            errors.append(InputError(change.path, getattr(error, "strerror", None) or str(error)))
        else:
            written.append(change)
    return written, errors


def _report(fixes: Fixes, changes: Sequence[Change], write: bool, unsafe: bool) -> None:
    """What was done or would be, on stderr, and what was left."""
    from auditor.render.names import count  # noqa: PLC0415
    from auditor.render.safe import visible  # noqa: PLC0415

    fixed = sum(len(one.fixed) for change in changes for one in change.mended)
    left = sum(f.suggestion is not None and not f.safe for one in fixes.mended for f in one.left)
    for one in fixes.mended:
        for f in one.withdrawn:
            place = f"{one.document.id}:{f.line}:{f.column}"
            streams.say(visible(f"audit: {place}: {f.code} {f.name} is not fixed: that would bring up a finding"))
    more = "" if unsafe or not left else f"; {left:,} more with --unsafe-fixes, to be read"
    streams.say(
        f"{'Fixed' if write else 'Would fix'} {count(fixed, 'finding')} in {count(len(changes), 'file')}{more}"
    )
