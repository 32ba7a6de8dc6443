"""What rules for code and control sequences share: the marks inside a piece of code are none of a sentence."""

from __future__ import annotations

from auditor.rules.fluency import punctuation, quotes

MARKS_OF_CODE = frozenset(rule.name for rule in (*punctuation.RULES, *quotes.RULES))
"""Rules for marks and brackets, which a finding of code explains where they overlap."""
