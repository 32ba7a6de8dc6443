"""Wording copied from the source language, and words that no lexicon has."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.terminology.calques.calque import CalqueRule

RULES: tuple[type[Rule], ...] = (CalqueRule,)
