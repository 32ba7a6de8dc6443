"""In which witnesses a contradiction of names is raised, and how it is told."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from auditor.align.collate import Collation, Witness
from auditor.facts.names import Name, Presence, is_place, name_referents, presence
from auditor.lexicons.institutions import KINDS
from auditor.model import Span
from auditor.rules.base import Found, Hit
from auditor.rules.witness.cite import evidence
from auditor.rules.witness.names._compare import LANGUAGES, Side, differences, wordings
from auditor.rules.witness.names._designation import whole


def other_names(collation: Collation) -> Iterator[Found]:
    """Names in one another's place that are not both of countries alone: Qatar Airways, Turkish Airlines."""
    for left, right in differences(collation).others:
        if not (name_referents(left.name) and name_referents(right.name)) or (
            _more_than_place(collation, left) and _more_than_place(collation, right)
        ):
            for here, there in raised(collation, left, right):
                yield from contradicted(
                    collation, here, there, "“{here}” here, “{there}” in its place in {document}"
                )


def _more_than_place(collation: Collation, side: Side) -> bool:
    """Whether a name has words beside a country's: a company, a club, an institution."""
    name = whole(wordings(collation)[side.witness], side.name)
    return bool(name.common) or not is_place(name)


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


def contradicted(collation: Collation, here: Side, there: Side, message: str) -> Iterator[Found]:
    """A finding at a name in each copy of its witness.

    ``message`` is filled with the words here and there and the document there.
    """
    theirs, span, other = collation.witnesses[there.witness], shown(collation, here), shown(collation, there)
    cited = evidence(theirs, *other)
    for ours, (start, end) in in_copies(collation, here.witness, span):
        said = message.format(
            here=ours.document.text[start:end],
            there=theirs.document.text[slice(*other)],
            document=theirs.document.id,
        )
        yield Found(ours.document.id, Hit(start, end, said, evidence=(cited,)))


def shown(collation: Collation, side: Side) -> Span:
    """The words that are shown for a name: all of it where the part that differs is but a common word."""
    part = side.name
    name = part if set(part.proper) - KINDS else whole(wordings(collation)[side.witness], part)
    return Span(name.start, name.end)


def in_copies(collation: Collation, index: int, span: Span) -> Iterator[tuple[Witness, Span]]:
    """A span of a witness's document in each copy of the witness, itself among them."""
    witness = collation.witnesses[index]
    token = max(0, bisect_right([token.start for token in witness.tokens], span.start) - 1)
    words = witness.document.text[span.start : span.end]
    for copy in (collation.witnesses[k] for k in collation.copies(index)):
        shift = copy.tokens[token].start - witness.tokens[token].start if copy.tokens else 0
        start, end = span.start + shift, span.end + shift
        if copy.language in LANGUAGES and copy.document.text[start:end].casefold() == words.casefold():
            yield copy, Span(start, end)
