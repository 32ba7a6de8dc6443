"""Words and passages that nobody translated."""

from __future__ import annotations

from auditor.rules.accuracy.residue.bracketed_foreign_word import BracketedForeignWord
from auditor.rules.accuracy.residue.foreign_date import ForeignDate
from auditor.rules.accuracy.residue.foreign_function_word import ForeignFunctionWord
from auditor.rules.accuracy.residue.foreign_honorific import ForeignHonorific
from auditor.rules.accuracy.residue.foreign_run import ForeignRun
from auditor.rules.accuracy.residue.foreign_segment import ForeignSegment
from auditor.rules.accuracy.residue.foreign_word import ForeignWord
from auditor.rules.accuracy.residue.other_script import OtherScript
from auditor.rules.accuracy.residue.untranslated_name import UntranslatedName
from auditor.rules.accuracy.residue.untranslated_unit import UntranslatedUnit
from auditor.rules.base import Rule

RULES: tuple[type[Rule], ...] = (
    BracketedForeignWord,
    ForeignDate,
    ForeignFunctionWord,
    ForeignHonorific,
    ForeignRun,
    ForeignSegment,
    ForeignWord,
    OtherScript,
    UntranslatedName,
    UntranslatedUnit,
)
