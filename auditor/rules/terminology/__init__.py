"""Terminology: calques, false friends, and one thing under several names."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.terminology import calques, consistency

RULES: tuple[type[Rule], ...] = (
    *calques.RULES,
    *consistency.RULES,
)
