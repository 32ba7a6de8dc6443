"""Capital and small letters."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.fluency.case.capitals_sentence import CapitalsSentence
from auditor.rules.fluency.case.inner_capital import InnerCapital
from auditor.rules.fluency.case.lowercase_start import LowercaseStart
from auditor.rules.fluency.case.lowercase_text import LowercaseText
from auditor.rules.fluency.case.title_case_sentence import TitleCaseSentence

RULES: tuple[type[Rule], ...] = (LowercaseStart, LowercaseText, InnerCapital, TitleCaseSentence, CapitalsSentence)
