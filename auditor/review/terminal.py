"""A review at a terminal: reads keys, does what the state asks for, and draws.

A decision is in the file before the screen changes, so that a closed terminal and a killed process lose none.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace

from auditor.model import UserError
from auditor.render.console import coloured, console_for
from auditor.review import keys, lines, tty
from auditor.review.fit import Look
from auditor.review.state import Ask, Line, Quit, State, View, Write, press, typed
from auditor.review.store import Store
from auditor.review.view import render
from auditor.rules.base import Rule

_ENTER = "\x1b[?1049h\x1b[?25l\x1b[?2004h"  # a screen of its own, no cursor, signs around pasted text
_LEAVE = "\x1b[?2004l\x1b[?25h\x1b[?1049l"
_EDIT, _EDITED = "\x1b[{};1H\x1b[2K\x1b[?25h", "\x1b[?25l\x1b[?2004h"  # in the last row, with a cursor
_PROMPT = {
    Line.SUGGESTION: "Instead (Ctrl-C leaves it): ",
    Line.NOTE: "Note (Ctrl-C leaves it): ",
}
_BESIDE = 100  # columns from which two wordings stand side by side unasked
_CI = (
    "CI",
    "BUILD_NUMBER",
    "BUILDKITE",
    "CIRCLECI",
    "CONTINUOUS_INTEGRATION",
    "GITHUB_ACTIONS",
    "GITLAB_CI",
    "JENKINS_URL",
    "TEAMCITY_VERSION",
    "TF_BUILD",
    "TRAVIS",
)


def hindrance() -> str:
    """Why nobody can press a key here; "" where somebody can."""
    for name in _CI:
        if os.environ.get(name, "").lower() not in ("", "0", "false", "no"):
            return f"the variable {name} says that this is no terminal of a person"
    for stream, name in ((sys.stdin, "input"), (sys.stdout, "output")):
        if stream is None or not stream.isatty():
            return f"standard {name} is no terminal"
    return ""


def review(state: State, store: Store, rules: Mapping[str, Rule]) -> State:
    """Let the reader decide until they quit or the terminal is gone; returns the last state."""
    terminal = _Terminal(state, store, rules)
    with terminal.opened():
        terminal.run()
    return terminal.state


class _Terminal:
    def __init__(self, state: State, store: Store, rules: Mapping[str, Rule]) -> None:
        self.state = state if tty.size()[0] >= _BESIDE else replace(state, view=View.STACKED)
        self._store = store
        self._rules = rules
        self._plain = os.environ.get("TERM") == "dumb"
        self._console = console_for(sys.stdout)
        self._waiting = False
        self._stale = False  # drawn for another size

    @contextlib.contextmanager
    def opened(self) -> Iterator[None]:
        """The terminal as a review needs it, and afterwards as it was."""
        with contextlib.ExitStack() as undo:
            undo.enter_context(tty.keys_at_once())
            for name, handler in (("SIGHUP", _end), ("SIGTERM", _end), ("SIGWINCH", self._resized)):
                if number := getattr(signal, name, None):
                    undo.callback(signal.signal, number, signal.signal(number, handler))
            undo.callback(self._write, _LEAVE)
            self._write(_ENTER)
            yield

    def run(self) -> None:
        pending = ""
        self._draw()
        while chunk := self._read():
            pressed, pending = keys.split(pending, chunk)
            for key in pressed:
                before = self.state
                self.state, effect = press(self.state, key)
                if isinstance(effect, Ask):
                    self.state, effect = typed(self.state, effect.line, self._edited(effect))
                if isinstance(effect, Quit):
                    return
                if isinstance(effect, Write):
                    self._do(effect, before)
                self._draw()

    def _read(self) -> str:
        """What was typed; nothing where the terminal is gone."""
        self._waiting = True
        try:
            if self._stale:
                self._draw()
            return tty.read()
        finally:
            self._waiting = False

    def _do(self, effect: Write, before: State) -> None:
        """Write, and see what others have written; where that fails, nothing has happened."""
        try:
            self.state = replace(self.state, known=self._store.write(effect.verdicts))
        except UserError as error:
            self.state = replace(before, message=f"Not saved: {error}")

    def _edited(self, ask: Ask) -> str | None:
        self._draw()
        self._write(_EDIT.format(tty.size()[1]))
        line = tty.line(_PROMPT[ask.line], lines.escaped(ask.text))
        self._write(_EDITED)
        return None if line is None else lines.unescaped(line)

    def _draw(self) -> None:
        self._stale = False
        look = Look(*tty.size(), colour=coloured(self._console))
        rows = render(self.state, self._rules, look, self._console)
        if self._plain:
            self._console.file.write("\n".join(rows) + "\n")
        else:
            self._console.file.write("\x1b[H" + "\x1b[K\n".join(rows) + "\x1b[K\x1b[J")
        self._console.file.flush()

    def _write(self, controls: str) -> None:
        with contextlib.suppress(OSError):  # of a terminal that is gone
            self._console.file.write("\n" if self._plain else controls)
            self._console.file.flush()

    def _resized(self, *_: object) -> None:
        """Draw again, at once or, where something else is being done, after it."""
        self._stale = True
        if self._waiting:
            self._draw()


def _end(number: int, _: object) -> None:
    sys.exit(128 + number)
