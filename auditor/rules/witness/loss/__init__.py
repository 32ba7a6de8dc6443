"""Words that one witness has and another lacks."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.witness.loss.added_words import AddedWords
from auditor.rules.witness.loss.fused_here import FusedHere
from auditor.rules.witness.loss.lost_words import LostWords
from auditor.rules.witness.loss.torn_sentence import TornSentence

RULES: tuple[type[Rule], ...] = (
    AddedWords,
    FusedHere,
    LostWords,
    TornSentence,
)
