"""The JSON Schema of auditor.toml and [tool.auditor], for editors."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from auditor.config.settings import ROOT

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
        "$defs": {"rule": rule},
    }
