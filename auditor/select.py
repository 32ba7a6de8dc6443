"""Which rules judge a document, and what becomes of what they find: selectors, severities, patterns, own names.

A selector is the code of a rule, the beginning of codes, a name, or ALL. Of two that disagree on a rule the
more precise wins, as in ruff; what a profile says wins over what holds everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from auditor import vocabulary
from auditor.article import Article
from auditor.config import Config, ConfigError, nearest, profiles
from auditor.config.notation import dotted
from auditor.config.patterns import compiled, matching
from auditor.model import Document, Severity
from auditor.rules import registry
from auditor.rules.base import Category, CorpusRule, DocumentRule, Hit, Rule, WitnessRule
from auditor.vocabulary import Vocabulary

_EXACT = 100  # the precision of a code or name; that of a prefix is its length
_WORDS = frozenset(
    {Category.SPELLING, Category.TERM_INCONSISTENCY, Category.UNINTELLIGIBLE, Category.UNTRANSLATED}
)
"""What may be said of a word as such, and not of one that the user knows to be right."""
_FORMS = frozenset({"doubled-word", "mixed-script-word"})
"""Rules of other categories that names such as Duran Duran fall to."""

T = TypeVar("T")


@dataclass(frozen=True)
class Rules:
    """The rules for one document, sorted by code; ``severities`` stand in place of the rules' own, by code."""

    document: tuple[DocumentRule, ...] = ()
    witness: tuple[WitnessRule | CorpusRule, ...] = ()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    names: Vocabulary = field(default_factory=Vocabulary)

    @cached_property
    def codes(self) -> frozenset[str]:
        """The codes of all these rules: one set, however many documents they are for."""
        return frozenset(rule.code for rule in (*self.document, *self.witness))

    def admitted(self, article: Article, rule: Rule, hits: Iterable[Hit]) -> Iterable[tuple[Rule, Hit]]:
        """The hits of a rule, with the severity that they have here, but for those on the user's own names."""
        severity = self.severities.get(rule.code)
        if self.names and (rule.category in _WORDS or rule.name in _FORMS):
            hits = [hit for hit in hits if not self.names.covers(article.tokens, hit.start, hit.end)]
        if severity:
            hits = [hit._replace(severity=severity) for hit in hits]
        return ((rule, hit) for hit in hits)


RulesFor = Callable[[Document, str], Rules]
"""The rules for a document and its language."""


class Rulebook:
    """The rules of a run. It is sent to other processes by pickle."""

    def __init__(self, settings: Config) -> None:
        """Raises ConfigError for a selector that matches no rule, and for settings that a rule cannot follow."""
        self._settings = settings
        self._names = vocabulary.read(settings)
        pool = registry.all_rules() if settings.align else registry.document_rules()
        self._pool = tuple(rule.configured(settings) for rule in pool)
        spoken = [rule.languages or frozenset() for rule in pool]
        self._languages = frozenset(settings.languages).union(*spoken)
        self._known: dict[tuple[str | None, str, tuple[str, ...]], Rules] = {}
        for place, selectors in _selectors(settings):
            for selector in selectors:
                _check(selector, place)

    def rules_for(self, document: Document, language: str) -> Rules:
        """The rules that judge the document: by its outlet, its language, its path and its id."""
        ignores = self._settings.per_file_ignores
        patterns = matching(ignores, document, self._settings.root) if ignores else ()
        outlet = document.outlet if document.outlet in self._settings.outlets else None
        key = (outlet, language if language in self._languages else "", patterns)
        if key not in self._known:
            self._known[key] = self._rules(*key)
        return self._known[key]

    def _rules(self, outlet: str | None, language: str, patterns: tuple[str, ...]) -> Rules:
        settings, pool = self._settings, self._pool
        chosen = decided(choices((*settings.select, *settings.extend_select), settings.ignore), pool)
        severities = decided(settings.severity.items(), pool)
        for profile in profiles(settings, outlet, language):
            if profile.select is not None:
                chosen = {}
            chosen |= decided(choices((*(profile.select or ()), *profile.extend_select), profile.ignore), pool)
            severities |= decided(profile.severity.items(), pool)
        for pattern in patterns:
            chosen |= decided(choices((), settings.per_file_ignores[pattern]), pool)
        rules = [rule for rule in pool if chosen.get(rule.code)]
        return Rules(
            tuple(rule for rule in rules if isinstance(rule, DocumentRule) and rule.applies(language)),
            tuple(
                r for r in rules if isinstance(r, WitnessRule | CorpusRule)
            ),  # they ask for each article's language
            severities,
            self._names,
        )


def decided(given: Iterable[tuple[str, T]], rules: Sequence[Rule]) -> dict[str, T]:
    """What the most precise of selectors says of each rule, by code; of two as precise the later."""
    found: dict[str, tuple[int, T]] = {}
    for selector, value in given:
        whole = selector.strip().upper() == "ALL"
        precision = 0 if whole else _EXACT if registry.find(selector) else len(selector.strip())
        for rule in rules if whole else registry.matching(selector):
            if precision >= found.get(rule.code, (0, value))[0]:
                found[rule.code] = (precision, value)
    return {code: value for code, (_, value) in found.items()}


def choices(chosen: Iterable[str], ignored: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Selectors for and against rules, for ``decided``."""
    yield from ((selector, True) for selector in chosen)
    yield from ((selector, False) for selector in ignored)


def _selectors(settings: Config) -> Iterator[tuple[str, Iterable[str]]]:
    """All selectors, with the place where they stand in the settings."""
    yield "select", (*settings.select, *settings.extend_select)
    yield "ignore", settings.ignore
    yield "severity", settings.severity
    yield "fail-rules", settings.fail_rules
    yield "pass-rules", settings.pass_rules
    for pattern, selectors in settings.per_file_ignores.items():
        compiled(pattern)
        yield dotted(("per-file-ignores", pattern)), selectors
    for table, found in (("outlets", settings.outlets), ("languages", settings.languages)):
        for name, profile in found.items():
            chosen = (*(profile.select or ()), *profile.extend_select, *profile.ignore, *profile.severity)
            yield dotted((table, name)), (*chosen, *(profile.fail_rules or ()), *(profile.pass_rules or ()))


def _check(selector: str, place: str) -> None:
    if selector.strip().upper() != "ALL" and not registry.matching(selector):
        names = [name for rule in registry.all_rules() for name in (rule.code, rule.name)]
        raise ConfigError(f"{place}: no rule is called {selector!r}{nearest(selector, names)}")
