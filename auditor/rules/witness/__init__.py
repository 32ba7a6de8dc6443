"""Witness rules: what one article says, held against what others have of the same sentence."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.witness import figures, polarity

RULES: tuple[type[Rule], ...] = (*figures.RULES, *polarity.RULES)
