"""Which rules run: ``select`` minus ``ignore``, by code, prefix or name."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.config import Config, ConfigError, nearest
from auditor.rules import registry
from auditor.rules.base import Rule

_EXACT = 100  # the precision of a code or name; that of a prefix is its length


def selected(config: Config) -> tuple[Rule, ...]:
    """Rules to run, configured and sorted by code. A more precise selector wins over a shorter one, as in ruff.

    Raises ConfigError for a selector that matches no rule, and for settings that a rule cannot follow.
    """
    if not (config.align or config.extend_select or config.ignore) and config.select == Config().select:
        return tuple(rule.configured(config) for rule in registry.document_rules())
    wanted: dict[str, tuple[int, bool]] = {}
    for selectors, chosen in (((*config.select, *config.extend_select), True), (config.ignore, False)):
        for precision, rule in _matches(selectors):
            if (precision, not chosen) >= wanted.get(rule.code, (-1, False)):
                wanted[rule.code] = (precision, not chosen)
    chosen_rules = (rule for rule in registry.all_rules() if wanted.get(rule.code, (0, True))[1] is False)
    return tuple(rule.configured(config) for rule in chosen_rules)


def codes(selectors: Iterable[str]) -> frozenset[str]:
    """Codes of the rules that selectors name; raises ConfigError for one that names none."""
    return frozenset(rule.code for _, rule in _matches(selectors))


def _matches(selectors: Iterable[str]) -> Iterable[tuple[int, Rule]]:
    for selector in selectors:
        rules = registry.matching(selector)
        if not rules:
            names = [name for rule in registry.all_rules() for name in (rule.code, rule.name)]
            raise ConfigError(f"no rule is called {selector!r}{nearest(selector, names)}")
        precision = 0 if selector.upper() == "ALL" else _EXACT if registry.find(selector) else len(selector)
        for rule in rules:
            yield precision, rule
