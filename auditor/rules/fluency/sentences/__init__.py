"""Sentences cut, split or robbed of a word."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.fluency.sentences.broken_verb import BrokenVerb
from auditor.rules.fluency.sentences.cut_off_sentence import CutOffSentence
from auditor.rules.fluency.sentences.dangling_clause import DanglingClause
from auditor.rules.fluency.sentences.lost_noun import LostNoun
from auditor.rules.fluency.sentences.lost_owner import LostOwner
from auditor.rules.fluency.sentences.lost_subject import LostSubject
from auditor.rules.fluency.sentences.split_sentence import SplitSentence
from auditor.rules.fluency.sentences.stray_fragment import StrayFragment

RULES: tuple[type[Rule], ...] = (
    SplitSentence,
    StrayFragment,
    CutOffSentence,
    LostNoun,
    LostSubject,
    DanglingClause,
    BrokenVerb,
    LostOwner,
)
