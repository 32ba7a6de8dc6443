"""All rules, each instantiated once; refuses what is incomplete or stands twice.

Third-party packages register through the entry-point group ``auditor.rules``: an entry point names a
rule class or an iterable of rule classes.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from importlib.metadata import entry_points

from auditor.rules import accuracy, fluency, locale, markup, terminology
from auditor.rules.base import CorpusRule, DocumentRule, Rule, WitnessRule

GROUP = "auditor.rules"

_CODE = re.compile(r"[A-Z]{2,5}\d{2,4}")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class RegistrationError(Exception):
    """A rule class that is incomplete, or whose code or name another one has."""


def collect(classes: Iterable[type[Rule]]) -> tuple[Rule, ...]:
    """One instance of each class, sorted by code; raises RegistrationError."""
    found: dict[str, Rule] = {}
    for cls in classes:
        _check(cls)
        if cls.code in found or any(cls.name == other.name for other in found.values()):
            raise RegistrationError(f"{cls.__name__}: another rule is called {cls.code} or {cls.name}")
        found[cls.code] = cls()
    return tuple(found[code] for code in sorted(found))


def _check(cls: type[Rule]) -> None:
    missing = [
        part for part in ("code", "name", "category", "severity", "VALID", "INVALID") if not hasattr(cls, part)
    ]
    if missing:
        raise RegistrationError(f"{cls.__name__} has no {', '.join(missing)}")
    if not _CODE.fullmatch(cls.code) or not _NAME.fullmatch(cls.name):
        raise RegistrationError(f"{cls.__name__}: {cls.code} {cls.name} is no code and kebab-case name")
    if "__doc__" not in vars(cls) or not cls.__doc__ or not cls.VALID or not cls.INVALID:
        raise RegistrationError(f"{cls.__name__} needs a docstring, VALID and INVALID examples")


@functools.cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of this package and of installed plug-ins, sorted by code."""
    from auditor.rules import witness  # noqa: PLC0415 - a run without alignment needs none of them

    return collect([*_document_classes(), *witness.RULES, *_plugin_classes()])


@functools.cache
def document_rules() -> tuple[DocumentRule, ...]:
    """The rules that one document decides; the witness rules are not even imported."""
    rules = collect([*_document_classes(), *_plugin_classes()])
    return tuple(rule for rule in rules if isinstance(rule, DocumentRule))


def _document_classes() -> list[type[Rule]]:
    return [cls for family in (accuracy, fluency, terminology, locale, markup) for cls in family.RULES]


@functools.cache
def _plugin_classes() -> tuple[type[Rule], ...]:
    classes: list[type[Rule]] = []
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        loaded = entry.load()
        classes.extend([loaded] if isinstance(loaded, type) else loaded)
    return tuple(classes)


def plugged() -> bool:
    """Whether some rules come from other packages."""
    return bool(_plugin_classes())


@functools.cache
def witness_rules() -> tuple[WitnessRule, ...]:
    """The rules that families decide."""
    return tuple(rule for rule in all_rules() if isinstance(rule, WitnessRule))


@functools.cache
def corpus_rules() -> tuple[CorpusRule, ...]:
    """The rules that all articles together decide."""
    return tuple(rule for rule in all_rules() if isinstance(rule, CorpusRule))


def find(code_or_name: str) -> Rule | None:
    """The rule of that code (any case) or name."""
    wanted = code_or_name.strip()
    return next((r for r in all_rules() if r.code == wanted.upper() or r.name == wanted.lower()), None)


def matching(selector: str) -> tuple[Rule, ...]:
    """Rules that a selector names: a code, the beginning of codes, a name, or ALL; empty for none."""
    wanted = selector.strip()
    if wanted.upper() == "ALL":
        return all_rules()
    named = find(wanted)
    if named:
        return (named,)
    if not re.fullmatch(r"[A-Za-z]{1,5}\d{0,4}", wanted):
        return ()
    return tuple(rule for rule in all_rules() if rule.code.startswith(wanted.upper()))
