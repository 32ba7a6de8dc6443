"""Settings that are tables: of values under names of the user's own, or of settings under known names."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from auditor.config.errors import nearest
from auditor.config.kinds import Kind
from auditor.config.lists import RULE
from auditor.config.notation import data

T = TypeVar("T")


class Setting(NamedTuple):
    """One setting: its name in Python, its key in files, its kind, what it means and its default."""

    name: str
    key: str
    kind: Kind[Any]
    meaning: str
    default: Any


class Nested(Kind[T], Generic[T]):
    """A kind whose values are tables, so that layers add to it key by key."""

    expected = "a table"

    @abstractmethod
    def entry(self, key: str) -> tuple[str, Kind[Any]]:
        """The key as it is written properly, and the kind of its value; raises ValueError with the reason."""

    @abstractmethod
    def build(self, values: Mapping[str, Any]) -> T:
        """The setting's value from converted ones by key."""

    def convert(self, value: Any) -> T:
        raise ValueError  # a table is laid entry by entry; what comes here is none

    def parse(self, text: str) -> Any:
        return data(text)

    def shown(self, value: Any) -> str:
        return "{}" if not value else str(value)


class Table(Nested[Mapping[str, T]]):
    """A value of one kind under each key; ``keys`` says what keys look like, ``rules`` that they are rules."""

    def __init__(
        self, kind: Kind[T], keys: str = r"[\s\S]*\S[\s\S]*", naming: str = "", rules: bool = False
    ) -> None:
        self.kind = kind
        self.keys = keys
        self.naming = naming
        self.rules = rules

    def entry(self, key: str) -> tuple[str, Kind[Any]]:
        if not re.fullmatch(self.keys, key):
            raise ValueError(f"{key!r} is no {self.naming or 'name'}")
        return key, self.kind

    def build(self, values: Mapping[str, T]) -> Mapping[str, T]:
        return dict(values)

    def schema(self) -> dict[str, Any]:
        names = RULE if self.rules else {"pattern": f"^{self.keys}$"} if self.naming else {"minLength": 1}
        return {"type": "object", "propertyNames": names, "additionalProperties": self.kind.schema()}


class Struct(Nested[T]):
    """A table whose keys are settings: ``make`` takes them by name. They are looked up when they are needed."""

    def __init__(self, make: Callable[..., T], settings: Callable[[], Mapping[str, Setting]]) -> None:
        self.make = make
        self.settings = settings

    def entry(self, key: str) -> tuple[str, Kind[Any]]:
        known = self.settings()
        proper = key.replace("_", "-")
        if proper not in known:
            raise ValueError(f"unknown setting {key!r}{nearest(key, known)}")
        return proper, known[proper].kind

    def build(self, values: Mapping[str, Any]) -> T:
        return self.make(**{self.settings()[key].name: value for key, value in values.items()})

    def schema(self) -> dict[str, Any]:
        properties = {key: _described(setting) for key, setting in sorted(self.settings().items())}
        return {"type": "object", "properties": properties, "additionalProperties": False}


def _described(setting: Setting) -> dict[str, Any]:
    return {**setting.kind.schema(), "description": setting.meaning}
