"""Facts that can be told apart without understanding a sentence: numbers, amounts, units, dates and times."""

from __future__ import annotations

from auditor.facts.fact import Fact, Kind, same
from auditor.facts.read import facts

__all__ = ["Fact", "Kind", "facts", "same"]
