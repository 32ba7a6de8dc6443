"""Decisions without a terminal: by fingerprint, and out of the files of other reviewers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from auditor import verdicts
from auditor.model import Decision, Verdict
from auditor.review.groups import Group, named
from auditor.verdicts import Key, Verdicts


class Chosen(NamedTuple):
    """The groups that fingerprints stand for, and a line for each that stands for none or for several."""

    groups: tuple[Group, ...]
    errors: tuple[str, ...]


def chosen(groups: Sequence[Group], fingerprints: Iterable[str]) -> Chosen:
    """The group of each fingerprint, or of its beginning where that is enough."""
    found: dict[tuple[Key, ...], Group] = {}
    errors = []
    for wanted in fingerprints:
        matching = named(groups, wanted)
        if len(matching) == 1:
            found[matching[0].keys] = matching[0]
        elif matching:
            errors.append(f"{wanted!r} is the beginning of {len(matching)} fingerprints: give more of it")
        else:
            errors.append(f"no finding has a fingerprint that begins with {wanted!r}: see --list")
    return Chosen(tuple(found.values()), tuple(errors))


class Disagreement(NamedTuple):
    """Verdicts of several files, by the files' names, on one finding; and the one that is kept."""

    said: tuple[tuple[str, Verdict], ...]
    kept: Verdict


def merged(known: Verdicts, files: Mapping[str, Verdicts]) -> tuple[Verdicts, tuple[Disagreement, ...]]:
    """The verdicts of all files with those that are known, and where persons decided otherwise.

    Files are copies of one project's: documents are taken by the names that they have in them.
    """
    said: dict[Key, list[tuple[str, Verdict]]] = defaultdict(list)
    for name, other in files.items():
        for key, verdict in other.by_key.items():
            if verdict.decision is not Decision.KNOWN:
                said[key].append((name, verdict))
    everything = [*known, *(verdict for other in files.values() for verdict in other)]
    after = Verdicts(known.root).with_(verdicts.resolve(everything))
    disputed = [
        Disagreement(tuple(by_file), after.by_key[key])
        for key, by_file in sorted(said.items())
        if len({(verdict.decision, verdict.suggestion) for _, verdict in by_file}) > 1
    ]
    return after, tuple(disputed)


class Precision(NamedTuple):
    """How often a rule was right, as persons judged it."""

    code: str
    defects: int
    false_alarms: int

    @property
    def share(self) -> float:
        """Of its findings that were decided, those that are defects."""
        return self.defects / (self.defects + self.false_alarms)


def precisions(known: Iterable[Verdict]) -> tuple[Precision, ...]:
    """The rules on whose findings persons decided, the least precise first."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for verdict in known:
        if verdict.decision is not Decision.KNOWN:
            counts[verdict.code][verdict.decision is Decision.FALSE_ALARM] += 1
    found = (Precision(code, *numbers) for code, numbers in counts.items())
    return tuple(sorted(found, key=lambda p: (p.share, -p.false_alarms, p.code)))
