"""What is counted, measured and dated."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.witness.figures.different_amount import DifferentAmount
from auditor.rules.witness.figures.different_date import DifferentDate
from auditor.rules.witness.figures.different_number import DifferentNumber

RULES: tuple[type[Rule], ...] = (
    DifferentAmount,
    DifferentDate,
    DifferentNumber,
)
