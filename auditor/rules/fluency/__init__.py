"""Fluency: what no careful writer of the target language would leave."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.fluency import case, punctuation, quotes, repetition, sentences, words

RULES: tuple[type[Rule], ...] = (
    *case.RULES,
    *punctuation.RULES,
    *quotes.RULES,
    *repetition.RULES,
    *sentences.RULES,
    *words.RULES,
)
