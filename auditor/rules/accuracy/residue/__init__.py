"""Words and passages that nobody translated."""

from __future__ import annotations

from auditor.rules.accuracy.residue.foreign_function_word import ForeignFunctionWord
from auditor.rules.accuracy.residue.foreign_run import ForeignRun
from auditor.rules.accuracy.residue.foreign_word import ForeignWord
from auditor.rules.base import Rule

RULES: tuple[type[Rule], ...] = (ForeignFunctionWord, ForeignRun, ForeignWord)
