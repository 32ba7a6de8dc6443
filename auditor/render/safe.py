"""Article text made harmless: nothing in it reaches a terminal, a page or a workflow's log as a command."""

from __future__ import annotations

import json
import re
from typing import Any

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSAFE = re.compile(f"[\x00-\x1f\x7f-\x9f\u200b-\u200d\u2028\u2029\ufeff\ufff9-\ufffb\ud800-\udfff{_BIDI}]")
_HIDDEN = re.compile(f"[\x7f-\x9f\u200b-\u200d\u2028\u2029\ufeff\ufff9-\ufffb\ud800-\udfff{_BIDI}]|(?<=##)\\[")
_WORKFLOW = re.compile(r"(?<=:):(?=[A-Za-z-]+(?:\s|::|$))|(?<=##)\[")
_BLANKS = re.compile(r"^\s+|\s+$|\s{2,}|[^\S ]")
_SIGNS = {" ": "␣", "\t": "⇥", "\n": "⏎", "\r": ""}
_SPACES = re.compile(r"[ \xa0]*[\t\r\n\u2028\u2029]+[ \xa0]*")


def visible(text: str) -> str:
    """The text on one line, each control, bidirectional or invisible character shown by its number.

    So is a sign of what GitHub's runner takes for a command in any line of a log: ``::name`` at its
    beginning, where our own line ends may put it, and ``##[name]`` anywhere.
    """
    return _WORKFLOW.sub(_shown, controls(_SPACES.sub(" ", text)))


def controls(text: str) -> str:
    """The text with each control, line ends among them, and each invisible character shown."""
    return _UNSAFE.sub(_shown, text)


def blanks(text: str) -> str:
    """As ``visible``, with white space shown too where it is at an end, more than one or other than a space."""
    return visible(_BLANKS.sub(lambda match: "".join(map(_blank, match[0])), text))


def dump(value: Any) -> str:
    """The value as harmless JSON on one line."""
    return _escaped(_line(value))


def pretty(value: Any) -> str:
    """The value as harmless JSON, a line for each of its parts."""
    return _escaped(_indented(value)) + "\n"


_line = json.JSONEncoder(ensure_ascii=False).encode
_indented = json.JSONEncoder(ensure_ascii=False, indent=1).encode


def _escaped(text: str) -> str:
    """The same JSON with an escape for each sign in its strings that a terminal or a runner obeys."""
    return _HIDDEN.sub(_number, text)


def _number(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _blank(sign: str) -> str:
    return _SIGNS.get(sign, f"<U+{ord(sign):04X}>")


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(0x2400 + code) if code < 0x20 else f"<U+{code:04X}>"
