"""Capital and small letters."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.fluency.case.inner_capital import InnerCapital
from auditor.rules.fluency.case.lowercase_start import LowercaseStart
from auditor.rules.fluency.case.lowercase_text import LowercaseText

RULES: tuple[type[Rule], ...] = (LowercaseStart, LowercaseText, InnerCapital)
