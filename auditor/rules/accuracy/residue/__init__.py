"""Words and passages that nobody translated."""

from __future__ import annotations

from auditor.rules.base import Rule

RULES: tuple[type[Rule], ...] = ()
