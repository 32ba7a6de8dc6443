"""Witness rules: what one article says, held against what others have of the same sentence."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.witness.figures.different_amount import DifferentAmount
from auditor.rules.witness.figures.different_date import DifferentDate
from auditor.rules.witness.figures.different_number import DifferentNumber

RULES: tuple[type[Rule], ...] = (
    DifferentNumber,
    DifferentAmount,
    DifferentDate,
)
