"""Markup and encoding: what came from the machine and not from a writer."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.markup import boilerplate, encoding

RULES: tuple[type[Rule], ...] = (
    *boilerplate.RULES,
    *encoding.RULES,
)
