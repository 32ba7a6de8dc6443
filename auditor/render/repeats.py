"""Findings that say the same of the same words, told once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from auditor.model import Finding


class Told(NamedTuple):
    """A finding, and those further on in the document that repeat it."""

    first: Finding
    others: tuple[Finding, ...]


def told(findings: Iterable[Finding]) -> list[Told]:
    """The findings of one document in order, repetitions with the first of them; witnesses make each its own."""
    groups: dict[object, list[Finding]] = {}
    for finding in findings:
        same = (finding.code, finding.severity, finding.text.casefold(), finding.suggestion, finding.decision)
        key = (finding.start, finding.end, finding.code) if finding.evidence or not finding.text.strip() else same
        groups.setdefault(key, []).append(finding)
    return [Told(group[0], tuple(group[1:])) for group in groups.values()]
