"""The baseline: findings that a project has today, taken into the file of verdicts as known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from auditor.model import Decision, Finding, Verdict
from auditor.verdicts import Verdicts


class Baseline(NamedTuple):
    """What a file of verdicts shall hold, and what is new, pruned or kept in it though it is stale."""

    after: Verdicts
    added: tuple[Verdict, ...]
    pruned: tuple[Verdict, ...]
    stale: tuple[Verdict, ...]


def renewed(
    known: Verdicts, findings: Iterable[Finding], stale: Iterable[Verdict], *, prune: bool = False
) -> Baseline:
    """The file with every finding on which it says nothing as known, and without stale entries.

    What a person decided is pruned only where ``prune`` asks for it.
    """
    added = tuple(known.on(finding, Decision.KNOWN) for finding in findings if known.of(finding) is None)
    listed = [verdict for verdict in stale if verdict in known]
    pruned = tuple(verdict for verdict in listed if prune or verdict.decision is Decision.KNOWN)
    kept = tuple(verdict for verdict in listed if verdict not in pruned)
    return Baseline(known.without(pruned).with_(added), added, pruned, kept)
