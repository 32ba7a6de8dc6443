"""Fragments, and sentences that were cut in two or cut off."""

from __future__ import annotations

from auditor.rules.base import Rule

RULES: tuple[type[Rule], ...] = ()
