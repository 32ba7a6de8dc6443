"""What stands twice."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.fluency.repetition.doubled_word import DoubledWord

RULES: tuple[type[Rule], ...] = (DoubledWord,)
