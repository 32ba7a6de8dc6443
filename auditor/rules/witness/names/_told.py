"""In which witnesses a contradiction of names is raised, and how it is told."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.facts.names import Name, Presence, name_referents, presence
from auditor.rules.base import Found, Hit
from auditor.rules.witness.cite import evidence
from auditor.rules.witness.names._compare import Side, differences, wordings


def other_names(collation: Collation) -> Iterator[Found]:
    """Names in one another's place that do not both stand for countries."""
    for left, right in differences(collation).others:
        if not (name_referents(left.name) and name_referents(right.name)):
            for here, there in raised(collation, left, right):
                yield contradicted(collation, here, there, "“{here}” here, “{there}” in its place in {document}")


def raised(collation: Collation, left: Side, right: Side) -> Iterator[tuple[Side, Side]]:
    """The sides in which a contradiction is raised, each with its other: what fewer witnesses have, or both."""
    ours, theirs = support(collation, left.name), support(collation, right.name)
    alone = len(collation.distinct) == 2
    if alone or ours <= theirs:
        yield left, right
    if alone or theirs <= ours:
        yield right, left


def support(collation: Collation, name: Name) -> int:
    """Number of distinct witnesses that have the name or part of it."""
    return sum(presence(name, known) is not Presence.ABSENT for known in wordings(collation).values())


def contradicted(collation: Collation, here: Side, there: Side, message: str) -> Found:
    """A finding at a name; ``message`` is filled with the words here and there and the document there."""
    ours, theirs = collation.witnesses[here.witness], collation.witnesses[there.witness]
    said = message.format(
        here=ours.document.text[here.name.start : here.name.end],
        there=theirs.document.text[there.name.start : there.name.end],
        document=theirs.document.id,
    )
    cited = evidence(theirs, there.name.start, there.name.end)
    return Found(ours.document.id, Hit(here.name.start, here.name.end, said, evidence=(cited,)))
