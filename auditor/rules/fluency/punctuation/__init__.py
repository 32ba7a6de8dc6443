"""Marks and spaces."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.fluency.punctuation.clashing_marks import ClashingMarks
from auditor.rules.fluency.punctuation.doubled_space import DoubledSpace
from auditor.rules.fluency.punctuation.glued_bracket import GluedBracket
from auditor.rules.fluency.punctuation.mark_inside_phrase import MarkInsidePhrase
from auditor.rules.fluency.punctuation.mark_inside_sentence import MarkInsideSentence
from auditor.rules.fluency.punctuation.missing_final_mark import MissingFinalMark
from auditor.rules.fluency.punctuation.missing_opening_mark import MissingOpeningMark
from auditor.rules.fluency.punctuation.no_space_after_mark import NoSpaceAfterMark
from auditor.rules.fluency.punctuation.one_sided_dash import OneSidedDash
from auditor.rules.fluency.punctuation.space_before_mark import SpaceBeforeMark
from auditor.rules.fluency.punctuation.stray_apostrophe import StrayApostrophe
from auditor.rules.fluency.punctuation.stray_bullet import StrayBullet
from auditor.rules.fluency.punctuation.stray_symbol import StraySymbol
from auditor.rules.fluency.punctuation.tokenised_text import TokenisedText

RULES: tuple[type[Rule], ...] = (
    ClashingMarks,
    SpaceBeforeMark,
    NoSpaceAfterMark,
    TokenisedText,
    MissingFinalMark,
    MarkInsideSentence,
    OneSidedDash,
    StrayApostrophe,
    MarkInsidePhrase,
    StraySymbol,
    StrayBullet,
    GluedBracket,
    DoubledSpace,
    MissingOpeningMark,
)
