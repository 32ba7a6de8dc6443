"""How values and keys are written outside of files: in variables, messages and the list of settings."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from contextlib import suppress
from typing import Any


def data(text: str) -> Any:
    """The value of a text in JSON or TOML; the text itself where it is neither."""
    with suppress(ValueError, RecursionError):
        return json.loads(text)
    with suppress(tomllib.TOMLDecodeError, RecursionError):
        return tomllib.loads(f"value = {text}")["value"]
    return text


def dotted(path: Iterable[str]) -> str:
    """A key as TOML writes it: ``outlets."Example Times".min-score``."""
    return ".".join(part if _bare(part) else json.dumps(part, ensure_ascii=False) for part in path)


def _bare(part: str) -> bool:
    return part.isascii() and part.replace("-", "").replace("_", "").isalnum()
