"""The kinds of settings that are lists of strings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from auditor.config.kinds import Kind
from auditor.config.notation import data


class Words(Kind[tuple[str, ...]]):
    """A list of strings, none of them blank."""

    expected = "a list of strings"

    def __init__(self, metavar: str = "NAMES", least: int = 0) -> None:
        self.metavar = metavar
        self.least = least
        if least:
            self.expected = f"{self.expected}, and at least one"

    def convert(self, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list | tuple) or len(value) < self.least:
            raise ValueError
        if not all(isinstance(item, str) and item.strip() and "\0" not in item for item in value):
            raise ValueError
        return tuple(value)

    def parse(self, text: str) -> Any:
        if text.lstrip().startswith("["):
            return data(text)
        return [part.strip() for part in text.split(",") if part.strip()]

    def shown(self, value: Any) -> str:
        return ", ".join(value) or "[]"

    def schema(self) -> dict[str, Any]:
        least = {"minItems": self.least} if self.least else {}
        return {"type": "array", "items": self.item_schema(), **least}

    def item_schema(self) -> dict[str, Any]:
        """JSON Schema of one of them."""
        return {"type": "string", "minLength": 1}


class Places(Words):
    """A list of files."""

    def located(self, value: tuple[str, ...], folder: Path) -> tuple[str, ...]:
        return tuple(str(folder / item) for item in value)


class Outputs(Words):
    """A list of ``FORMAT=FILE``."""

    expected = "a list of FORMAT=FILE"

    def __init__(self) -> None:
        super().__init__("FORMAT=FILE")

    def convert(self, value: Any) -> tuple[str, ...]:
        outputs = super().convert(value)
        if not all(all(output.partition("=")) for output in outputs):
            raise ValueError
        return outputs

    def located(self, value: tuple[str, ...], folder: Path) -> tuple[str, ...]:
        pairs = (output.split("=", 1) for output in value)
        return tuple(f"{name}={folder / file}" for name, file in pairs)

    def item_schema(self) -> dict[str, Any]:
        return {"type": "string", "pattern": "^[^=]+=."}


RULE = {"$ref": "#/definitions/rule"}


class Selectors(Words):
    """A list of rules: codes, beginnings of codes, names, or ALL."""

    def __init__(self, least: int = 0) -> None:
        super().__init__("RULES", least)

    def item_schema(self) -> dict[str, Any]:
        return RULE
