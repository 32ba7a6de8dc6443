"""Rules explained from their classes: ``audit rule``, ``audit rules`` and docs/rules.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from auditor.rules.base import Example, Rule, examples, marked


def as_dict(rule: Rule) -> dict[str, Any]:
    """A rule as JSON has it."""
    return {
        "code": rule.code,
        "name": rule.name,
        "category": rule.category.value,
        "severity": rule.severity.label,
        "languages": sorted(rule.languages) if rule.languages else None,
        "summary": rule.summary(),
        "explanation": rule.explanation(),
        "valid": [_example(example) for example in examples(rule.VALID)],
        "invalid": [_example(example) for example in examples(rule.INVALID)],
    }


def _example(example: Example) -> dict[str, Any]:
    text, spans = marked(example.text)
    return {"text": text, "language": example.language, "spans": [list(s) for s in spans], "fix": example.fix}


def markdown(rule: Rule, level: int = 1) -> str:
    """A rule as Markdown; what is flagged stands between ⟦ ⟧."""
    return "\n".join(_lines(rule, "#" * level)) + "\n"


def _lines(rule: Rule, heading: str) -> Iterator[str]:
    languages = ", ".join(sorted(rule.languages)) if rule.languages else "all"
    yield f"{heading} {rule.code} {rule.name}"
    yield ""
    yield f"Category: {rule.category.value} · severity: {rule.severity.label} · languages: {languages}"
    yield ""
    yield rule.explanation()
    for title, cases in (("Flagged", rule.INVALID), ("Not flagged", rule.VALID)):
        yield ""
        yield f"{title}:"
        yield ""
        yield "```text"
        yield from (_case(example) for example in examples(cases))
        yield "```"


def _case(example: Example) -> str:
    language = "" if example.language == "en" else f"({example.language}) "
    text = example.text.replace("\n", "\n    ")
    fix = "" if example.fix is None else f"\n    → {example.fix or 'delete'}"
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
