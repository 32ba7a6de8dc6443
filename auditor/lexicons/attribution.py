"""Verbs that machines put behind a quotation, as French and Spanish do, and English does not."""

from __future__ import annotations

from auditor.lexicons.base import words

CALQUED = words(
    """assures underlines deplores affirms estimates specifies rejoices precises confides judges hammers tempers
    analyses analyzes slips signals"""
)
