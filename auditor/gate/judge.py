"""The gate: whether a newly ingested document may pass, and why not.

A document is rejected for a finding at or above ``fail-on``, for one of a rule in ``fail-rules``, and for a
score or penalty beyond the limits. It is to be reviewed for a finding at or above ``review-on``, and where
only a figure speaks against it that too few words make unreliable. Findings of ``pass-rules`` never count,
nor do confirmed defects unless ``fail-on-defects`` is set; where both lists name a rule, the more precise does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from auditor.config import Config, effective
from auditor.model import Decision, DocumentReport, Finding, Judgement, Outcome, Report, Severity
from auditor.rules import registry
from auditor.select import choices, decided

_NAMED = 3  # rules that a reason names at most


def judge(report: Report, settings: Config) -> tuple[Judgement, ...]:
    """A judgement for each document, in the report's order, by the settings for its outlet and language."""
    findings = report.findings_by_document()
    return tuple(
        _judgement(
            document, findings.get(document.id, ()), effective(settings, document.outlet, document.language)
        )
        for document in report.documents
    )


def _judgement(document: DocumentReport, findings: Sequence[Finding], settings: Config) -> Judgement:
    apart = decided(choices(settings.fail_rules, settings.pass_rules), registry.all_rules())
    counting = [
        finding
        for finding in findings
        if apart.get(finding.code, True) and (settings.fail_on_defects or finding.decision is not Decision.DEFECT)
    ]
    failing, doubtful = [], []
    for finding in counting:
        if apart.get(finding.code) or _reaches(finding, settings.fail_on):
            failing.append(finding)
        elif _reaches(finding, settings.review_on):
            doubtful.append(finding)
    figures = list(_figures(document, settings))
    against = list(_counted(failing))
    if document.reliable:
        against += figures
    if against:
        return Judgement(document.id, Outcome.REJECT, tuple(against))
    questions = list(_counted(doubtful))
    if figures:
        questions += [f"{figure}, but {document.words} words are too few to rely on it" for figure in figures]
    return Judgement(document.id, Outcome.REVIEW if questions else Outcome.PASS, tuple(questions))


def _reaches(finding: Finding, least: Severity | None) -> bool:
    return least is not None and finding.severity >= least


def _figures(document: DocumentReport, settings: Config) -> Iterator[str]:
    """What the document's figures have against it."""
    if settings.min_score is not None and document.score < settings.min_score:
        yield f"score {document.score:.1f} is under {settings.min_score:g}"
    if settings.max_penalty is not None and document.penalty_per_1000_words > settings.max_penalty:
        yield f"penalty per 1000 words {document.penalty_per_1000_words:.1f} is over {settings.max_penalty:g}"


def _counted(findings: Iterable[Finding]) -> Iterator[str]:
    """A line for each severity, the worst first: ``2 major: split-sentence ×2``."""
    ranked = sorted(findings, key=lambda f: -f.severity)
    for severity, group in groupby(ranked, key=lambda f: f.severity):
        rules = Counter(f.name for f in group)
        named = [f"{name} ×{number}" if number > 1 else name for name, number in _frequent(rules)[:_NAMED]]
        others = len(rules) - _NAMED
        more = f" and {others} other rule{'' if others == 1 else 's'}" if others > 0 else ""
        yield f"{rules.total()} {severity.label}: {', '.join(named)}{more}"


def _frequent(rules: Counter[str]) -> list[tuple[str, int]]:
    return sorted(rules.items(), key=lambda item: (-item[1], item[0]))
