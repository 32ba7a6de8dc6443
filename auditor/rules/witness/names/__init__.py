"""Names, held against the names that witnesses have."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.witness.names.missing_name import MissingName
from auditor.rules.witness.names.other_country import OtherCountry
from auditor.rules.witness.names.other_name import OtherName
from auditor.rules.witness.names.other_spelling import OtherSpelling
from auditor.rules.witness.names.spelling_elsewhere import SpellingElsewhere

RULES: tuple[type[Rule], ...] = (
    MissingName,
    SpellingElsewhere,
    OtherSpelling,
    OtherCountry,
    OtherName,
)
