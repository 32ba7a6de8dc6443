"""Signs around words that differ between two wordings, where there is no colour."""

from __future__ import annotations

from auditor.compare.words import Kind

AROUND = {Kind.SAME: ("", ""), Kind.CHANGED: ("⟨", "⟩"), Kind.ONLY: ("{+", "+}"), Kind.MOVED: ("~", "~")}
"""What stands before and behind words of a kind; ⟦ ⟧ are left to findings."""
