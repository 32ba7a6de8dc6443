"""Wording copied from the source language, and words that no lexicon has."""

from __future__ import annotations

from auditor.rules.base import Rule

RULES: tuple[type[Rule], ...] = ()
