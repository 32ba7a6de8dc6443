"""Quotations, held against the quotations that witnesses have."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.witness.speech.moved_marks import MovedQuotationMarks
from auditor.rules.witness.speech.other_speaker import OtherSpeaker
from auditor.rules.witness.speech.quotation_wording import QuotationWording

RULES: tuple[type[Rule], ...] = (
    MovedQuotationMarks,
    OtherSpeaker,
    QuotationWording,
)
