"""The kinds of values that settings take: each converts, words its complaint, and has a JSON Schema."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from contextlib import suppress
from pathlib import Path
from typing import Any, Generic, TypeVar

from auditor.model import Severity

T = TypeVar("T")
NEVER = "never"


class Kind(ABC, Generic[T]):
    """A kind of value; ``expected`` says which ones, for error messages."""

    expected: str
    metavar: str | None = None
    """What stands for the value in the help of a flag; None: what click makes of it."""

    @abstractmethod
    def convert(self, value: Any) -> T:
        """A value of a file, variable or flag as the setting's; raises ValueError."""

    def parse(self, text: str) -> Any:
        """The text of an environment variable as a file would have it; what is no such thing stays text."""
        return text

    def located(self, value: T, folder: Path) -> T:
        """The value with relative paths under the folder of the file that it stands in."""
        return value

    def shown(self, value: Any) -> str:
        """The value for people."""
        return "none" if value is None else str(value)

    def schema(self) -> dict[str, Any]:
        """JSON Schema of the value in a file."""
        return {"type": "string"}


class Truth(Kind[bool]):
    """True or false."""

    expected = "true or false"

    def convert(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise ValueError
        return value

    def parse(self, text: str) -> Any:
        return {"1": True, "true": True, "0": False, "false": False}.get(text.lower(), text)

    def shown(self, value: Any) -> str:
        return str(value).lower()

    def schema(self) -> dict[str, Any]:
        return {"type": "boolean"}


class Whole(Kind[int]):
    """A whole number from 0 to ``most``."""

    def __init__(self, most: int, meaning: str = "") -> None:
        self.most = most
        self.expected = f"a whole number up to {most}{meaning}"

    def convert(self, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= self.most:
            raise ValueError
        return value

    def parse(self, text: str) -> Any:
        return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else text

    def schema(self) -> dict[str, Any]:
        return {"type": "integer", "minimum": 0, "maximum": self.most}


class Number(Kind[float]):
    """A number from 0 to ``most``."""

    def __init__(self, most: float = math.inf) -> None:
        self.most = most
        self.expected = f"a number from 0 to {most:g}" if math.isfinite(most) else "a number, 0 or more"

    def convert(self, value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= self.most:
            raise ValueError
        with suppress(OverflowError):
            if math.isfinite(value):
                return float(value)
        raise ValueError

    def parse(self, text: str) -> Any:
        with suppress(ValueError):
            return float(text)
        return text

    def schema(self) -> dict[str, Any]:
        limit = {"maximum": self.most} if math.isfinite(self.most) else {}
        return {"type": "number", "minimum": 0, **limit}


class Text(Kind[str]):
    """Any text."""

    expected = "a string"

    def __init__(self, metavar: str = "NAME") -> None:
        self.metavar = metavar

    def convert(self, value: Any) -> str:
        if not isinstance(value, str) or "\0" in value:
            raise ValueError
        return value


class Encoding(Text):
    """The name of an encoding that Python has."""

    expected = "the name of an encoding of text"

    def convert(self, value: Any) -> str:
        try:
            "".encode(super().convert(value))
        except LookupError:
            raise ValueError from None
        return str(value)


class Choice(Kind[str]):
    """One of a few words."""

    def __init__(self, *options: str) -> None:
        self.options = options
        self.expected = f"one of {', '.join(options)}"

    def convert(self, value: Any) -> str:
        if value not in self.options:
            raise ValueError
        return str(value)

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.options)}


_LEVELS = tuple(severity.label for severity in Severity)


class Level(Kind[Severity]):
    """A severity."""

    options = _LEVELS
    expected = f"one of {', '.join(_LEVELS)}"

    def convert(self, value: Any) -> Severity:
        if not isinstance(value, str) or value.lower() not in _LEVELS:
            raise ValueError
        return Severity.parse(value)

    def shown(self, value: Any) -> str:
        return str(value.label)

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.options)}


class LevelOrNever(Kind[Severity | None]):
    """A severity, or ``never``, which is None."""

    options = (*_LEVELS, NEVER)
    expected = f"one of {', '.join(options)}"

    def convert(self, value: Any) -> Severity | None:
        return None if value == NEVER else Level().convert(value)

    def shown(self, value: Any) -> str:
        return NEVER if value is None else str(value.label)

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.options)}


class Place(Kind[str | None]):
    """A file or folder; the empty string is none."""

    expected = "a string"

    def __init__(self, metavar: str = "FILE") -> None:
        self.metavar = metavar

    def convert(self, value: Any) -> str | None:
        return Text().convert(value) or None

    def located(self, value: str | None, folder: Path) -> str | None:
        return value and str(folder / value)
