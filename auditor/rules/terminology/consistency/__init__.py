"""One thing under several names or conventions."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.terminology.consistency.exonym import TwoExonyms
from auditor.rules.terminology.consistency.mixed_date_order import MixedDateOrder
from auditor.rules.terminology.consistency.name_hyphen import NameHyphen
from auditor.rules.terminology.consistency.name_spelling import NameSpelling
from auditor.rules.terminology.consistency.operation_name import QuotedName
from auditor.rules.terminology.consistency.percent_sign import MixedPercent
from auditor.rules.terminology.consistency.reporting_tense import ReportingTense
from auditor.rules.terminology.consistency.reworded_quotation import RewordedQuotation
from auditor.rules.terminology.consistency.spelling_variety import MixedSpelling

RULES: tuple[type[Rule], ...] = (
    NameSpelling,
    NameHyphen,
    TwoExonyms,
    QuotedName,
    RewordedQuotation,
    ReportingTense,
    MixedPercent,
    MixedSpelling,
    MixedDateOrder,
)
