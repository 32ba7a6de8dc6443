"""Characters that a machine broke, and invisible ones."""

from __future__ import annotations

from auditor.rules.base import Rule

RULES: tuple[type[Rule], ...] = ()
