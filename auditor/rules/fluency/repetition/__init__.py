"""What stands twice."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.fluency.repetition.doubled_phrase import DoubledPhrase
from auditor.rules.fluency.repetition.doubled_word import DoubledWord
from auditor.rules.fluency.repetition.looping_text import LoopingText
from auditor.rules.fluency.repetition.repeated_sentence import RepeatedSentence
from auditor.rules.fluency.repetition.twin_conjunct import TwinConjunct

RULES: tuple[type[Rule], ...] = (DoubledWord, DoubledPhrase, TwinConjunct, RepeatedSentence, LoopingText)
