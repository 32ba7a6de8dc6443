"""Acronyms of the source language."""

from __future__ import annotations

from auditor.rules.accuracy.acronyms.acronym_mismatch import AcronymMismatch
from auditor.rules.accuracy.acronyms.source_acronym import SourceAcronym
from auditor.rules.base import Rule

RULES: tuple[type[Rule], ...] = (AcronymMismatch, SourceAcronym)
