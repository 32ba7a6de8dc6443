"""Text edited on one line of a terminal: what would not show there is written ``\\n`` or ``\\u202e``."""

from __future__ import annotations

import re

from auditor.render.safe import controls

_WRITTEN = re.compile(r"\\(\\|n|u[0-9a-f]{4})")


def escaped(text: str) -> str:
    """The text with nothing in it that a terminal takes for more than a sign."""
    return "".join(map(_shown, text))


def _shown(sign: str) -> str:
    if sign == "\\":
        return "\\\\"
    if sign == "\n":
        return "\\n"
    return sign if controls(sign) == sign else f"\\u{ord(sign):04x}"


def unescaped(line: str) -> str:
    """The text that a line stands for; a backslash before anything else is one."""
    return _WRITTEN.sub(_meant, line)


def _meant(match: re.Match[str]) -> str:
    written = match[1]
    return {"\\": "\\", "n": "\n"}.get(written) or chr(int(written[1:], 16))
