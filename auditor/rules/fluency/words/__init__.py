"""Words run together or cut, letters lost."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.fluency.words.drop_cap import StuckInitial
from auditor.rules.fluency.words.fused_number import FusedNumber
from auditor.rules.fluency.words.fused_words import FusedWords
from auditor.rules.fluency.words.lost_initial import LostInitial
from auditor.rules.fluency.words.missing_space import MissingSpace
from auditor.rules.fluency.words.split_word import SplitWord

RULES: tuple[type[Rule], ...] = (FusedWords, MissingSpace, FusedNumber, SplitWord, StuckInitial, LostInitial)
