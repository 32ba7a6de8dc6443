"""Locale conventions of the target language: numbers, dates, times, currencies."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.locale import conventions

RULES: tuple[type[Rule], ...] = (*conventions.RULES,)
