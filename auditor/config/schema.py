"""All settings, for editors (JSON Schema of auditor.toml and [tool.auditor]) and for readers (a table)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import Any

from auditor.config.settings import ROOT, Profile, settings
from auditor.config.tables import Setting

SCHEMA = Path(__file__).with_name("schema.json")
"""The schema as it is published, generated."""


def schema(rules: Iterable[str]) -> dict[str, Any]:
    """The schema of all settings; editors offer the codes and names of ``rules`` where a rule is named."""
    rule = {
        "anyOf": [{"enum": ["ALL", *rules]}, {"type": "string", "minLength": 1}],
        "description": "A rule: its code, the beginning of its code, its name, or ALL.",
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Settings of auditor (auditor.toml, or [tool.auditor] in pyproject.toml)",
        **ROOT.schema(),
        "definitions": {"rule": rule},
    }


def reference() -> str:
    """All settings as a page of Markdown."""
    rows = map(_row, settings().values())
    profile = ", ".join(f"`{part.name.replace('_', '-')}`" for part in fields(Profile))
    return "\n".join(
        [
            "# Settings",
            "",
            "In `auditor.toml` or `[tool.auditor]` of `pyproject.toml`. As a variable, `min-score` is",
            "`AUDITOR_MIN_SCORE`, lists with commas or as in TOML, tables as in TOML or JSON; as a flag it is",
            "`--min-score`, where the command has one, or `--set 'min-score = 90'`.",
            "",
            "| Setting | Values | Default | Meaning |",
            "| --- | --- | --- | --- |",
            *rows,
            "",
            f"Tables of `outlets` and `languages` take {profile}.",
            "",
        ]
    )


def _row(setting: Setting) -> str:
    values = setting.kind.expected
    cells = (
        f"`{setting.key}`",
        values[0].upper() + values[1:],
        f"`{setting.kind.shown(setting.default)}`",
        setting.meaning.replace("*", r"\*"),
    )
    return f"| {' | '.join(cells)} |"
