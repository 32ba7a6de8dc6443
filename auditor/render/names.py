"""Languages by name, and other words that several formats print."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from auditor import lexicons, score
from auditor.language import UNKNOWN
from auditor.model import (
    Decision,
    DocumentReport,
    Evidence,
    Finding,
    Judgement,
    Outcome,
    Report,
    Reuse,
    Severity,
    Verdict,
)

_WORST_FIRST = (Outcome.REJECT, Outcome.REVIEW, Outcome.PASS)
_DISPATCH = 0.3  # share of a document's words from which the two carry one dispatch


def language(code: str) -> str:
    """English name of a language where it is known, else its code."""
    data = lexicons.language(code)
    return data.name if data else "unknown language" if code == UNKNOWN else code


def folder(ids: Iterable[str]) -> int:
    """Characters of the folder that all these ids begin with and that need not be repeated; 0: there is none."""
    folders = {key.rpartition("/")[0] for key in ids}
    shared = folders.pop() if len(folders) == 1 else ""
    return len(shared) + 1 if shared else 0


def count(number: int, thing: str) -> str:
    """``1 finding``, ``2 findings``."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def shared(report: DocumentReport) -> str:
    """With whom the document shares text, and whose dispatch it carries.

    ``carries the same dispatch as a.txt (64% of its words); shares 15% with b.txt``
    """
    same = [
        f"{near(reuse.document, report.id)} ({_percent(reuse)} of its words)"
        for reuse in report.reuse
        if reuse.share >= _DISPATCH
    ]
    some = [
        f"{_percent(reuse)} with {near(reuse.document, report.id)}"
        for reuse in report.reuse
        if reuse.share < _DISPATCH
    ]
    parts = [f"carries the same dispatch as {', '.join(same)}"] if same else []
    parts += [f"shares {', '.join(some)}"] if some else []
    return "; ".join(parts)


def near(document: str, other: str) -> str:
    """A document's id, without the folder where the other one is."""
    folder, slash, _ = other.rpartition("/")
    return document.removeprefix(folder + slash)


def line(evidence: Evidence) -> str:
    """``:14`` behind the document of a passage, where its line is known."""
    return "" if evidence.line is None else f":{evidence.line}"


def message(finding: Finding) -> str:
    """The finding's message, in which witnesses are named without the folder of its document."""
    said = finding.message
    for witness in sorted({evidence.document for evidence in finding.evidence}, key=len, reverse=True):
        said = said.replace(witness, near(witness, finding.document))
    return said


def _percent(reuse: Reuse) -> str:
    return f"{100 * reuse.share:.0f}%"


def counts(report: DocumentReport) -> str:
    """``1 major, 22 minor``."""
    labels = [severity.label for severity in sorted(Severity, reverse=True)]
    return ", ".join(f"{report.counts[label]:,} {label}" for label in labels if report.counts[label])


def mark(finding: Finding) -> str:
    """``confirmed`` where a person called the finding a defect, else nothing."""
    return "confirmed" if finding.decision is Decision.DEFECT else ""


def verdicts(report: Report) -> list[str]:
    """What verdicts did: ``3 findings silenced by verdicts``, ``2 stale verdicts``."""
    silenced = [f"{count(len(report.silenced), 'finding')} silenced by verdicts"] if report.silenced else []
    return silenced + ([count(len(report.stale), "stale verdict")] if report.stale else [])


def stale(verdict: Verdict) -> str:
    """A verdict whose finding is gone: ``a.txt: FLU220 “the the”: known, and no longer found``."""
    said = verdict.decision.value.replace("-", " ")
    return f"{verdict.document}: {verdict.code} “{verdict.text}”: {said}, and no longer found"


def judged(judgements: Iterable[Judgement]) -> list[Judgement]:
    """The gate's judgements, rejected documents first."""
    return sorted(judgements, key=lambda judgement: _WORST_FIRST.index(judgement.outcome))


def costliest(findings: Iterable[Finding]) -> str:
    """The rule whose findings cost a document most of its score, and how many they are: ``calque ×5``."""
    costs: dict[str, float] = defaultdict(float)
    number: Counter[str] = Counter()
    for finding in findings:
        costs[finding.name] += score.weight(finding)
        number[finding.name] += 1
    if not costs:
        return ""
    worst = min(costs, key=lambda name: (-costs[name], name))
    return f"{worst} ×{number[worst]}" if number[worst] > 1 else worst


def caveats(report: DocumentReport) -> list[str]:
    """What a reader must know about a document's figures."""
    notes = []
    if not report.reliable:
        notes.append("under 200 words: the score is unreliable")
    if report.extracted:
        notes.append("positions refer to the extracted text, not to the file")
    return notes
