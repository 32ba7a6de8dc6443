"""Witness rules: what one article says, held against what others have of the same sentence."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.witness import figures, loss, names, polarity, speech

RULES: tuple[type[Rule], ...] = (*figures.RULES, *loss.RULES, *names.RULES, *polarity.RULES, *speech.RULES)
