"""Wording copied from the source language, and words that no lexicon has."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.terminology.calques.article_before_possessive import ArticleBeforePossessive
from auditor.rules.terminology.calques.attribution import CalquedAttribution
from auditor.rules.terminology.calques.attribution_comma import AttributionWithoutComma
from auditor.rules.terminology.calques.calque import CalqueRule
from auditor.rules.terminology.calques.coined_word import CoinedWord
from auditor.rules.terminology.calques.this_weekday import ThisWeekday
from auditor.rules.terminology.calques.verbless_question import VerblessQuestion

RULES: tuple[type[Rule], ...] = (
    CalqueRule,
    CalquedAttribution,
    AttributionWithoutComma,
    VerblessQuestion,
    ThisWeekday,
    ArticleBeforePossessive,
    CoinedWord,
)
