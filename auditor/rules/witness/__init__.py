"""Witness rules: what one article says, held against what others have of the same sentence."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.witness.names.missing_name import MissingName
from auditor.rules.witness.names.name_spelling import NameSpelling
from auditor.rules.witness.names.other_country import OtherCountry
from auditor.rules.witness.names.other_name import OtherName
from auditor.rules.witness.speech.other_speaker import OtherSpeaker
from auditor.rules.witness.speech.quotation_wording import QuotationWording

RULES: tuple[type[Rule], ...] = (
    OtherName,
    NameSpelling,
    OtherCountry,
    MissingName,
    QuotationWording,
    OtherSpeaker,
)
