"""A report as it is after people, and a gate, have decided on it."""

from __future__ import annotations

from dataclasses import replace

from auditor.model import Decision, Judgement, Outcome, Report, Verdict


def judged(report: Report) -> Report:
    """The first finding confirmed, the last two silenced, a verdict stale, the last document rejected."""
    first, *others, false_alarm, known = report.findings
    outcomes = zip(report.documents, (Outcome.PASS, Outcome.REVIEW, Outcome.REJECT), strict=True)
    reasons = {Outcome.REVIEW: ("under 200 words",), Outcome.REJECT: ("1 major finding", "score 28.6 is under 95")}
    return replace(
        report,
        findings=(replace(first, decision=Decision.DEFECT), *others),
        silenced=(
            replace(false_alarm, decision=Decision.FALSE_ALARM),
            replace(known, decision=Decision.KNOWN),
        ),
        stale=(Verdict(first.document, "FLU220", "0" * 16, Decision.FALSE_ALARM, "that that", "grammar"),),
        judgements=tuple(
            Judgement(document.id, outcome, reasons.get(outcome, ())) for document, outcome in outcomes
        ),
    )
