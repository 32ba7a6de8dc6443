"""Accuracy: what was left untranslated."""

from __future__ import annotations

from auditor.rules.accuracy import acronyms, residue
from auditor.rules.base import Rule

RULES: tuple[type[Rule], ...] = (
    *acronyms.RULES,
    *residue.RULES,
)
