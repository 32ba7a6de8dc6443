"""Console samples for the README, as SVG: what a terminal shows, drawn by rich."""

from __future__ import annotations

import io
import re

from rich.console import Console
from rich.text import Text

_FONT = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)


def svg(command: str, output: str, width: int) -> str:
    """The picture of a terminal after a command; ``output`` has its colours as escape sequences."""
    console = Console(record=True, width=width, file=io.StringIO(), force_terminal=True, color_system="standard")
    console.print(Text(f"$ {command}", style="bold"))
    for line in output.rstrip("\n").split("\n"):
        console.print(Text.from_ansi(line), soft_wrap=True)
    picture = console.export_svg(title="", unique_id=re.sub(r"\W+", "-", command))
    return _FONT.sub("", picture)  # fonts of another site: a picture asks nobody for anything
