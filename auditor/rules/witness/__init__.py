"""Witness rules: what one article says, held against what others have of the same sentence."""

from __future__ import annotations

from auditor.rules.base import Rule

RULES: tuple[type[Rule], ...] = ()
