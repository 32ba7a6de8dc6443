"""The names of a family's witnesses, compared two by two: what stands for what, and what is missing."""

from __future__ import annotations

import functools
from typing import NamedTuple

from auditor.align.collate import Collation
from auditor.facts.names import (
    Name,
    Presence,
    Wording,
    name_referents,
    narrowed,
    presence,
    respelled,
    wording,
)
from auditor.rules.witness.modifier import of_one_noun
from auditor.rules.witness.names._designation import may_be_one, whole
from auditor.rules.witness.names._holes import hole
from auditor.rules.witness.names._missing import gap, said_nearby
from auditor.rules.witness.names._owed import answered, described, owed_names
from auditor.rules.witness.names._pairing import paired

LANGUAGES = frozenset({"en"})
"""Languages whose places and peoples are known well enough to say that two names differ."""


class Side(NamedTuple):
    """A name in a witness, by index."""

    witness: int
    name: Name


class Missing(NamedTuple):
    """A name that the witness of that index lacks, beside ``start:end`` of its document."""

    side: Side
    witness: int
    start: int
    end: int


class Differences(NamedTuple):
    """What the names of a family contradict: two that stand in one another's place, two spellings, none."""

    others: tuple[tuple[Side, Side], ...]
    spellings: tuple[tuple[Side, Side], ...]
    missing: tuple[Missing, ...]


@functools.lru_cache(maxsize=2)
def differences(collation: Collation) -> Differences:
    """Names that contradict one another or are missing, by every two wordings of a family."""
    known = wordings(collation)
    others: list[tuple[Side, Side]] = []
    spellings: list[tuple[Side, Side]] = []
    missing: list[Missing] = []
    for i, j in collation.pairs():
        if i not in known or j not in known or not (known[i].names or known[j].names):
            continue
        spellings += [(Side(i, a), Side(j, b)) for a, b in respelled(known[i], known[j])]
        left, right = _absent(known[i], known[j]), _absent(known[j], known[i])
        if answered(known[i], known[j]) and answered(known[j], known[i]):
            continue
        links = collation.links(i, j)
        owed = (
            owed_names(known[i], known[j], links.pairs),
            owed_names(known[j], known[i], [(b, a) for a, b in links.pairs]),
        )
        for a, b in paired(left, right, links, (known[i], known[j]), owed):
            left = [name for name in left if name != a]
            right = [name for name in right if name != b]
            if may_be_one(whole(known[i], a), whole(known[j], b)) or (
                bool(name_referents(a)) != bool(name_referents(b))
                and (
                    _both_said(collation, (i, j), (a, b))  # a head of state and his capital
                    or of_one_noun(collation, i, range(a.first, a.last + 1), j, range(b.first, b.last + 1))
                    or described(known[i], a, links.only_left)  # the French institute, INSEE
                    or described(known[j], b, links.only_right)
                )
            ):
                continue
            others.append((Side(i, a), Side(j, b)))
        for here, there, rest, maybe, lost in (
            (i, j, left, owed[0], links.only_left),
            (j, i, right, owed[1], links.only_right),
        ):
            found = [(name, span) for name in rest if (span := gap(collation, here, there, name))]
            sure = (name for name in maybe if not described(known[here], name, lost))
            found += [(name, span) for name in sure if (span := hole(collation, here, there, name))]
            missing += [Missing(Side(here, name), there, *span) for name, span in found]
    return Differences(tuple(others), tuple(spellings), tuple(missing))


@functools.lru_cache(maxsize=2)
def wordings(collation: Collation) -> dict[int, Wording]:
    """Wording of each distinct witness in a language of ``LANGUAGES``, by index."""
    return {
        k: wording(w.document.text, w.tokens, w.language)
        for k in collation.distinct
        if (w := collation.witnesses[k]).language in LANGUAGES
    }


def _absent(here: Wording, there: Wording) -> list[Name]:
    """Names that one passage has and the other lacks, each cut down to what is lacking."""
    lacking = [name for name in here.names if presence(name, there) is Presence.ABSENT]
    return [narrowed(name, there, here.tokens) for name in lacking]


def _both_said(collation: Collation, witnesses: tuple[int, int], pair: tuple[Name, Name]) -> bool:
    """Whether each article has the other's name too, in the sentences around."""
    return all(said_nearby(collation.witnesses[k], name) for k, name in zip(witnesses, pair[::-1], strict=True))
