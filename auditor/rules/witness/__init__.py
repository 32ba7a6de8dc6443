"""Witness rules: what one article says, held against what others have of the same sentence."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.witness.polarity.denied_on_one_side import DeniedOnOneSide
from auditor.rules.witness.polarity.opposite_words import OppositeWords

RULES: tuple[type[Rule], ...] = (
    DeniedOnOneSide,
    OppositeWords,
)
