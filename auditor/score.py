"""Quality scores from findings, after MQM.

penalty = Σ weight(severity): minor 1, major 5, critical 25, and 0.1 for minor punctuation (the
weighting of the WMT metrics tasks; Freitag et al. 2021, "Experts, Errors, and Context").
score = 100 × (1 − penalty / words), not below 0 (MQM 2.0's linear quality score, uncalibrated).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from auditor.model import Document, DocumentReport, Finding, Reuse, Severity

WEIGHTS = {Severity.MINOR: 1.0, Severity.MAJOR: 5.0, Severity.CRITICAL: 25.0}
MINOR_PUNCTUATION = 0.1
RELIABLE_WORDS = 200
"""Under so many words one defect decides the score; it is marked and does not gate by itself."""

GRADES = ((98.0, "A"), (95.0, "B"), (90.0, "C"), (80.0, "D"))
"""Least score of each grade; below them all it is F."""

FORMULA = (
    "score = 100 × (1 − penalty / words), at least 0; "
    "penalty = 25 × critical + 5 × major + 1 × minor (0.1 × minor punctuation)"
)


def explanation() -> dict[str, object]:
    """The formula and its weights, for reports."""
    weights = {severity.label: value for severity, value in WEIGHTS.items()}
    return {"formula": FORMULA, "weights": {**weights, "minor punctuation": MINOR_PUNCTUATION}}


def weight(finding: Finding) -> float:
    """What one finding adds to its document's penalty."""
    if finding.severity is Severity.MINOR and finding.category == "punctuation":
        return MINOR_PUNCTUATION
    return WEIGHTS[finding.severity]


def costs(document: DocumentReport) -> dict[Severity, float]:
    """What the findings of each severity add to a document's penalty, the gravest first."""
    grave = {level: WEIGHTS[level] * document.counts[level.label] for level in (Severity.CRITICAL, Severity.MAJOR)}
    return {**grave, Severity.MINOR: max(0.0, round(document.penalty - sum(grave.values()), 2))}


def grade(score: float) -> str:
    """A to F."""
    return next((letter for least, letter in GRADES if score >= least), "F")


def report(
    document: Document, language: str, words: int, findings: Iterable[Finding], reuse: tuple[Reuse, ...] = ()
) -> DocumentReport:
    """The quality report of a document with its findings; figures are rounded to two decimals."""
    found = list(findings)
    penalty = sum(map(weight, found))
    score = round(max(0.0, 100 * (1 - penalty / max(1, words))), 2)
    counts = Counter(finding.severity for finding in found)
    return DocumentReport(
        id=document.id,
        path=document.path,
        language=language,
        outlet=document.outlet,
        words=words,
        penalty=round(penalty, 2),
        penalty_per_1000_words=round(1000 * penalty / max(1, words), 2),
        score=score,
        grade=grade(score),
        reliable=words >= RELIABLE_WORDS,
        counts={severity.label: counts[severity] for severity in Severity},
        extracted=document.extracted,
        reuse=reuse,
    )
