"""Rules explained from their classes: ``audit rule``, ``audit rules`` and docs/rules.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from auditor.render.safe import blanks, controls
from auditor.rules.base import Example, Rule, Witnesses, marked


def as_dict(rule: Rule) -> dict[str, Any]:
    """A rule as JSON has it."""
    return {
        "code": rule.code,
        "name": rule.name,
        "category": rule.category.value,
        "severity": rule.severity.label,
        "suggestions_safe": rule.safe,
        "languages": sorted(rule.languages) if rule.languages else None,
        "summary": rule.summary(),
        "explanation": rule.explanation(),
        "valid": [_example(case) for case in rule.VALID],
        "invalid": [_example(case) for case in rule.INVALID],
    }


def _example(case: str | Example | Witnesses) -> dict[str, Any]:
    if isinstance(case, Witnesses):
        return {"witnesses": [_marked(text) for text in case.texts], "language": case.language}
    example = case if isinstance(case, Example) else Example(case)
    return {**_marked(example.text), "language": example.language, "fix": example.fix}


def _marked(text: str) -> dict[str, Any]:
    plain, spans = marked(text)
    return {"text": plain, "spans": [list(span) for span in spans]}


def markdown(rule: Rule, level: int = 1) -> str:
    """A rule as Markdown; what is flagged stands between ⟦ ⟧."""
    return "\n".join(_lines(rule, "#" * level)) + "\n"


def _lines(rule: Rule, heading: str) -> Iterator[str]:
    languages = ", ".join(sorted(rule.languages)) if rule.languages else "all"
    yield f"{heading} {rule.code} {rule.name}"
    yield ""
    fixes = " · `audit fix` applies it" if rule.safe else ""
    yield f"Category: {rule.category.value} · severity: {rule.severity.label} · languages: {languages}{fixes}"
    yield ""
    yield rule.explanation()
    for title, cases in (("Flagged", rule.INVALID), ("Not flagged", rule.VALID)):
        yield ""
        yield f"{title}:"
        yield ""
        yield "````text"
        yield from map(_case, cases)
        yield "````"


def _case(case: str | Example | Witnesses) -> str:
    if isinstance(case, Witnesses):
        return "\n  | ".join(map(controls, case.texts))
    example = case if isinstance(case, Example) else Example(case)
    language = "" if example.language == "en" else f"({example.language}) "
    text = "\n    ".join(map(controls, example.text.split("\n")))
    fix = "" if example.fix is None else f"\n    → {blanks(example.fix) or 'delete'}"
    return language + text + fix


def reference(rules: Iterable[Rule]) -> str:
    """docs/rules.md: a table of all rules, then each rule."""
    listed = list(rules)
    lines = [
        "# Rules",
        "",
        "Generated from the rules themselves by `make docs`; `audit rule CODE` prints one of them.",
        "",
        "| Code | Name | Severity | MQM category | What it flags |",
        "| --- | --- | --- | --- | --- |",
    ]
    for rule in listed:
        anchor = f"#{rule.code.lower()}-{rule.name}"
        summary = rule.summary().replace("|", "\\|")
        cells = (f"[{rule.code}]({anchor})", rule.name, rule.severity.label, rule.category.value, summary)
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n\n" + "\n".join(markdown(rule, 2) for rule in listed)
