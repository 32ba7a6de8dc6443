"""What is decided together, and in which order.

Findings of one rule are one question, to be asked once,

- when two documents contradict each other: each is the other's witness, and both messages quote the same words;
- when they flag the same words in passages that descend from one wire sentence;
- when they have one fingerprint: the same words in the same sentence, whichever documents it stands in.

In all three cases the reader would see the same sentences again. Equal words in other sentences are other
questions: there the key for all findings of a rule helps.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from auditor.model import Decision, Family, Finding, Member, Report, Verdict
from auditor.verdicts import Key, Verdicts

_QUOTED = re.compile("“(.*?)”", re.DOTALL)
_AGAIN = re.compile(r"-\d+$")  # what the engine puts behind the fingerprint of an equal finding

Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one question, the most severe first; ``keys`` are theirs in the file of verdicts.

    ``passage`` is what the first one's document, in that language, says where its witnesses say otherwise;
    None where other documents do not have it.
    """

    findings: tuple[Finding, ...]
    keys: tuple[Key, ...]
    passage: Member | None = None
    language: str = "en"

    @property
    def first(self) -> Finding:
        return self.findings[0]


class _Passage(NamedTuple):
    family: int
    member: Member


class _Passages:
    """The passages of families by document, in their order, to look up by place."""

    def __init__(self, families: Sequence[Family]) -> None:
        self._families = families
        self._of: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, family in enumerate(families):
            for at, member in enumerate(family.members):
                self._of[member.document].append((number, at))
        for document, passages in self._of.items():
            passages.sort(key=lambda p: families[p[0]].members[p[1]].start)
            self._of[document] = passages
        self._starts = {
            document: [families[number].members[at].start for number, at in passages]
            for document, passages in self._of.items()
        }

    def around(self, finding: Finding) -> Iterator[_Passage]:
        """The passages in which a finding begins; those that start nearest to it first."""
        last = bisect_right(self._starts.get(finding.document, []), finding.start)
        for number, at in reversed(self._of[finding.document][max(0, last - 4) : last]):
            member = self._families[number].members[at]
            if finding.start < member.end:
                yield _Passage(number, member)

    def anchor(self, family: int) -> Place:
        """Where a family stands first."""
        return min((member.document, member.start) for member in self._families[family].members)


def grouped(report: Report, root: Path) -> tuple[Group, ...]:
    """All findings of a report in groups: the most severe first, those of one family next to one another."""
    known = Verdicts(root)
    findings = sorted(
        (replace(f, decision=None) for f in (*report.findings, *report.silenced)),
        key=lambda f: (-f.severity, f.document, f.start, f.end, f.code),
    )
    passages = _Passages(report.families)
    at = [next(passages.around(finding), None) for finding in findings]
    languages = {document.id: document.language for document in report.documents}
    groups = []
    for members in _joined(findings, at):
        first = min(members)
        place = at[first]
        anchor = passages.anchor(place.family) if place else (findings[first].document, findings[first].start)
        own = [findings[i] for i in sorted(members)]
        member = place.member if place else None
        group = Group(tuple(own), tuple(map(known.key, own)), member, languages[own[0].document])
        groups.append(((-own[0].severity, anchor, first), group))
    return tuple(group for _, group in sorted(groups, key=lambda pair: pair[0]))


def _joined(findings: Sequence[Finding], at: Sequence[_Passage | None]) -> Iterable[set[int]]:
    """Indices of findings, those of one group together."""
    group_of: dict[int, set[int]] = {i: {i} for i in range(len(findings))}

    def join(one: int, other: int) -> None:
        if group_of[one] is not group_of[other]:
            group_of[one] |= group_of[other]
            for i in group_of[other]:
                group_of[i] = group_of[one]

    first: dict[tuple[object, ...], int] = {}
    for i, finding in enumerate(findings):
        for name in _names(finding, at[i]):
            join(first.setdefault((finding.code, *name), i), i)
    for one, other in _contradictions(findings):
        join(one, other)
    return {id(group): group for group in group_of.values()}.values()


def _names(finding: Finding, place: _Passage | None) -> Iterator[tuple[object, ...]]:
    """What two findings of one rule that are the same question have in common."""
    yield ("fingerprint", _AGAIN.sub("", finding.fingerprint))
    words = " ".join(finding.text.casefold().split())
    if place and any(map(str.isalnum, words)):
        yield ("words", place.family, words)


def _contradictions(findings: Sequence[Finding]) -> Iterator[tuple[int, int]]:
    """Pairs of findings that say the same of each other."""
    said: Mapping[tuple[str, frozenset[str]], list[int]] = defaultdict(list)
    for i, finding in enumerate(findings):
        if finding.evidence:
            said[finding.code, frozenset(_QUOTED.findall(finding.message))].append(i)
    for same in said.values():
        by_document: dict[str, list[int]] = defaultdict(list)
        for i in same:
            by_document[findings[i].document].append(i)
        for i in same:
            for cited in findings[i].evidence:
                for j in by_document.get(cited.document, ()):
                    if i < j and _cites(findings[i], findings[j]) and _cites(findings[j], findings[i]):
                        yield i, j


def _cites(one: Finding, other: Finding) -> bool:
    """Whether a finding's witness says what the other finding is about."""
    return any(
        e.document == other.document and e.start < max(other.end, other.start + 1) and other.start < e.end
        for e in one.evidence
    )


def named(groups: Iterable[Group], prefix: str) -> list[Group]:
    """The groups with a finding whose fingerprint begins so; one that is whole means no longer one."""
    listed = list(groups)
    exact = [g for g in listed if any(f.fingerprint == prefix for f in g.findings)]
    return exact or [g for g in listed if any(f.fingerprint.startswith(prefix) for f in g.findings)]


def settled(group: Group, known: Verdicts) -> bool:
    """Whether there is a verdict on each finding of the group."""
    return all(key in known.by_key for key in group.keys)


def on(group: Group, known: Verdicts, decision: Decision, note: str = "") -> dict[Key, Verdict]:
    """That decision on each finding; earlier notes stay, and suggestions where there still is a defect."""
    found = {}
    for key, finding in zip(group.keys, group.findings, strict=True):
        before = known.by_key.get(key)
        said = note or (before.note if before else "")
        suggestion = before.suggestion if before and decision is Decision.DEFECT else None
        found[key] = known.on(finding, decision, said, suggestion)
    return found
