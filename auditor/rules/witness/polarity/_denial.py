"""Negations of one witness that the other has in no form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from auditor.align.collate import Collation
from auditor.align.link import Links
from auditor.facts.polarity import Negation, contrasting, is_negation, negations, says_no
from auditor.lexicons.english_polarity import AUXILIARIES, CONTINUING, NEGATIONS
from auditor.model import Severity
from auditor.rules.witness.polarity._clash import Clash, Side
from auditor.tokens import Token

_AHEAD = 6  # words that a negation may stand away from a word that both witnesses have
_NEAR = 6  # words around the affirmed word among which another wording would deny it
_CLOSE = 3  # those among which a word that merely contrasts may do so
_ALIKE = 0.6  # share of the longer witness's words that the other has, from which a whole clause affirms or denies
_AUXILIARIES = ("did", "do", "does")


class _View(NamedTuple):
    """One witness's words with, for each that is linked, the index of its partner among the other's."""

    tokens: Sequence[Token]
    partner: Mapping[int, int]


def denials(collation: Collation, left: int, right: int, links: Links) -> Iterator[Clash]:
    """What one of two witnesses denies and the other affirms."""
    forth = _View(collation.witnesses[left].tokens, dict(links.pairs))
    back = _View(collation.witnesses[right].tokens, {j: i for i, j in links.pairs})
    ours, theirs = negations(forth.tokens), negations(back.tokens)
    if not ours and not theirs:
        return
    open_left, open_right = _unmatched(ours, theirs, forth, back)
    sides = (
        (left, right, forth, back, ours, open_left, open_right),
        (right, left, back, forth, theirs, open_right, open_left),
    )
    for mine, other, here, there, denied, open_here, open_there in sides:
        for negation in denied:
            if negation.at not in open_here or _cancelled(negation, here, there, open_here):
                continue
            place = _affirmed(negation, here, there)
            if place is not None and not _explained(place, there, here, open_there):
                first = negation.at - (negation.at > 0 and here.tokens[negation.at - 1].lower in _AUXILIARIES)
                last = negation.at if negation.focus is None else negation.focus
                opening, closing = _shown(place, negation, here)
                yield Clash(
                    Side(mine, negation.at, first, last), Side(other, closing, opening, closing), Severity.CRITICAL
                )


def _unmatched(
    ours: Sequence[Negation], theirs: Sequence[Negation], here: _View, there: _View
) -> tuple[set[int], set[int]]:
    """The negations of each side, by token, without counterpart: neither the word itself nor what it denies."""
    left, right = {n.at for n in ours}, {n.at for n in theirs}
    foci = {n.focus: n.at for n in theirs if n.focus is not None}
    for negation in ours:
        at = foci.pop(here.partner.get(negation.focus, -1), None) if negation.focus is not None else None
        if at is not None:
            left.discard(negation.at)
            right.discard(at)
    for at in sorted(left):
        partner = here.partner.get(at)
        if partner in right or (partner is not None and _idle_there(partner, theirs, there)):
            left.discard(at)
            right.discard(partner)
    for at in sorted(right):
        partner = there.partner.get(at)
        if partner is not None and _idle_there(partner, ours, here):
            right.discard(at)
    return left, right


def _idle_there(at: int, negations_there: Sequence[Negation], there: _View) -> bool:
    """Whether the token is a negation that denies no single word."""
    return is_negation(there.tokens[at]) and all(n.at != at for n in negations_there)


def _affirmed(negation: Negation, here: _View, there: _View) -> tuple[int, ...] | None:
    """First and last word of the other witness among which stands what ours denies; all where a verb is denied."""
    if negation.focus is not None and negation.focus in here.partner:
        return (here.partner[negation.focus],)
    at = negation.at
    after = next((i for i in range(at + 1, min(len(here.tokens), at + _AHEAD + 1)) if i in here.partner), None)
    before = next((i for i in range(at - 1, max(-1, at - _AHEAD), -1) if i in here.partner), None)
    if after is not None and before is not None and 0 < here.partner[after] - here.partner[before] <= _AHEAD + 1:
        return here.partner[before], here.partner[after]
    verbal = at > 0 and here.tokens[at - 1].lower in AUXILIARIES
    alike = len(here.partner) >= _ALIKE * max(len(here.tokens), len(there.tokens))
    return (0, len(there.tokens) - 1) if alike and (verbal or here.tokens[at].lower not in NEGATIONS) else None


def _shown(place: tuple[int, ...], negation: Negation, here: _View) -> tuple[int, int]:
    """The words of that place to show: those inside it, or in a whole passage one near the negation."""
    first, last = place[0], place[-1]
    if last - first > _AHEAD + 1:
        near = min(here.partner, key=lambda i: abs(i - negation.at))
        return here.partner[near], here.partner[near]
    return (first + 1, last - 1) if last - first > 1 else (first, last)


def _cancelled(negation: Negation, here: _View, there: _View, unmatched: set[int]) -> bool:
    """Whether another denial beside the negation makes a yes of it: not unlikely, never without."""
    last = (negation.focus or negation.at) + 2
    around = range(max(0, negation.at - 3), min(len(here.tokens), last + 1))
    return any(
        i in unmatched or here.tokens[i].lower in CONTINUING or (_own(i, here, there) and says_no(here.tokens[i]))
        for i in around
        if i != negation.at
    )


def _explained(place: tuple[int, ...], there: _View, here: _View, unmatched: set[int]) -> bool:
    """Whether words of the other witness around that place may deny it too."""
    first, last = place[0], place[-1]
    return any(
        j in unmatched
        or (
            _own(j, there, here)
            and (
                says_no(there.tokens[j])
                or (first - _CLOSE <= j <= last + _CLOSE and contrasting(there.tokens[j].lower))
            )
        )
        for j in range(max(0, first - _NEAR), min(len(there.tokens), last + _NEAR + 1))
    )


def _own(at: int, here: _View, there: _View) -> bool:
    """Whether the other witness lacks the word, or has a word of the contrary sense linked to it."""
    partner = here.partner.get(at)
    return partner is None or says_no(here.tokens[at]) != says_no(there.tokens[partner])
