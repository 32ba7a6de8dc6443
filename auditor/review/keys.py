"""Keys out of what a terminal sends: arrow keys, function keys and pasted text are no commands."""

from __future__ import annotations

import re

_SEQUENCE = re.compile(
    r"""
    \x1b \[ 200~ .*? \x1b \[ 201~              # pasted text, between the signs that a terminal puts around it
  | \x1b \[ (?!200~) [0-?]* [ -/]* [@-Z\\-~]   # control sequences: arrows, function keys
  | \x1b \[ \[ .                               # function keys of a Linux console
  | \x1b O .                                   # arrows and function keys of other terminals
  | \x1b [\]PX^_] .*? (?: \x07 | \x1b \\ )     # what terminals answer
  | \x1b [^\[O\]PX^_]                          # Alt and a key
    """,
    re.DOTALL | re.VERBOSE,
)


def split(pending: str, chunk: str) -> tuple[str, str]:
    """The keys in what was read, and the beginning of a sequence that is not all there yet.

    ``pending`` is that beginning from the call before. An escape that came alone was the escape key, unless
    what follows makes it a sequence.
    """
    if pending == "\x1b" and chunk[:1] not in ("[", "O"):
        pending = ""
    keys, _, rest = _SEQUENCE.sub("", pending + chunk).partition("\x1b")
    return keys, f"\x1b{rest}" if _ else ""
