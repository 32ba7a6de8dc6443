"""Quotation marks and brackets."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.fluency.quotes.doubled_bracket import DoubledBracket
from auditor.rules.fluency.quotes.doubled_quotation_mark import DoubledQuotationMark
from auditor.rules.fluency.quotes.doubled_stop_around_quotation import DoubledStopAroundQuotation
from auditor.rules.fluency.quotes.empty_brackets import EmptyBrackets
from auditor.rules.fluency.quotes.foreign_quotation_marks import ForeignQuotationMarks
from auditor.rules.fluency.quotes.makeshift_quotation_marks import MakeshiftQuotationMarks
from auditor.rules.fluency.quotes.mismatched_brackets import MismatchedBrackets
from auditor.rules.fluency.quotes.mismatched_quotation_marks import MismatchedQuotationMarks
from auditor.rules.fluency.quotes.mixed_quotation_punctuation import MixedQuotationPunctuation
from auditor.rules.fluency.quotes.mixed_quotation_styles import MixedQuotationStyles
from auditor.rules.fluency.quotes.quotation_mark_for_apostrophe import QuotationMarkForApostrophe
from auditor.rules.fluency.quotes.space_inside_brackets import SpaceInsideBrackets
from auditor.rules.fluency.quotes.space_inside_quotation import SpaceInsideQuotation
from auditor.rules.fluency.quotes.unclosed_bracket import UnclosedBracket
from auditor.rules.fluency.quotes.unclosed_quotation import UnclosedQuotation
from auditor.rules.fluency.quotes.unopened_bracket import UnopenedBracket
from auditor.rules.fluency.quotes.unopened_quotation import UnopenedQuotation

RULES: tuple[type[Rule], ...] = (
    UnclosedQuotation,
    UnopenedQuotation,
    MismatchedQuotationMarks,
    ForeignQuotationMarks,
    SpaceInsideQuotation,
    DoubledQuotationMark,
    DoubledStopAroundQuotation,
    QuotationMarkForApostrophe,
    MixedQuotationStyles,
    MixedQuotationPunctuation,
    MakeshiftQuotationMarks,
    UnclosedBracket,
    UnopenedBracket,
    MismatchedBrackets,
    SpaceInsideBrackets,
    EmptyBrackets,
    DoubledBracket,
)
