"""Site text around the article, and leftovers of machines."""

from __future__ import annotations

from auditor.rules.base import Rule

RULES: tuple[type[Rule], ...] = ()
