"""Negations of one witness that the other has in no form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.align.collate import Collation
from auditor.align.link import Links
from auditor.facts.polarity import Negation, is_month, is_negation, negations
from auditor.lexicons.english_polarity import AUXILIARIES, NEGATIONS
from auditor.model import Severity
from auditor.rules.witness.polarity._clash import Clash, Side
from auditor.rules.witness.polarity._excuse import View, cancelled, explained

_AHEAD = 6  # words that a negation may stand away from a word that both witnesses have
_ALIKE = 0.6  # share of the longer witness's words that the other has, from which a whole clause affirms or denies
_AUXILIARIES = ("did", "do", "does")


def denials(collation: Collation, left: int, right: int, _: Links) -> Iterator[Clash]:
    """What one of two witnesses denies and the other affirms."""
    forth, back = View.of(collation, left, right), View.of(collation, right, left)
    ours, theirs = (negations(view.tokens, view.text) for view in (forth, back))
    if not ours and not theirs:
        return
    open_left, open_right = _unmatched(ours, theirs, forth, back)
    sides = (
        (left, right, forth, back, ours, theirs, open_left, open_right),
        (right, left, back, forth, theirs, ours, open_right, open_left),
    )
    for mine, other, here, there, denied, answers, open_here, open_there in sides:
        for negation in denied:
            if negation.at not in open_here or cancelled(negation, here, there, open_here):
                continue
            place = _affirmed(negation, here, there)
            if place is None:
                continue
            told = {
                n.at: n.at in open_there
                for n in answers
                if n.at in open_there or n.at > place[-1] or n.last < place[0]
            }
            if not explained(place, negation, there, here, told):
                first = negation.at - (negation.at > 0 and here.tokens[negation.at - 1].lower in _AUXILIARIES)
                last = negation.at if negation.focus is None else negation.focus
                opening, closing = _shown(place, negation, here)
                yield Clash(
                    Side(mine, negation.at, first, last), Side(other, closing, opening, closing), Severity.CRITICAL
                )


def _unmatched(
    ours: Sequence[Negation], theirs: Sequence[Negation], here: View, there: View
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


def _idle_there(at: int, negations_there: Sequence[Negation], there: View) -> bool:
    """Whether the token is a negation that denies no single word."""
    return is_negation(there.tokens[at]) and all(n.at != at for n in negations_there)


def _affirmed(negation: Negation, here: View, there: View) -> tuple[int, ...] | None:
    """First and last word of the other witness among which stands what ours denies; all where a verb is denied."""
    if negation.focus is not None and negation.focus in here.partner:
        return (here.partner[negation.focus],)
    at = negation.at
    after = next((i for i in range(at + 1, min(len(here.tokens), at + _AHEAD + 1)) if i in here.partner), None)
    before = next((i for i in range(at - 1, max(-1, at - _AHEAD), -1) if i in here.partner), None)
    if after is not None and before is not None and 0 < here.partner[after] - here.partner[before] <= _AHEAD + 1:
        return here.partner[before], here.partner[after]
    verbal = at > 0 and here.tokens[at - 1].lower in AUXILIARIES and not is_month(here.tokens, at - 1)
    alike = len(here.partner) >= _ALIKE * max(len(here.tokens), len(there.tokens))
    return (0, len(there.tokens) - 1) if alike and (verbal or here.tokens[at].lower not in NEGATIONS) else None


def _shown(place: tuple[int, ...], negation: Negation, here: View) -> tuple[int, int]:
    """The words of that place to show: those inside it, or in a whole passage one near the negation."""
    first, last = place[0], place[-1]
    if last - first > _AHEAD + 1:
        near = min(here.partner, key=lambda i: abs(i - negation.at))
        return here.partner[near], here.partner[near]
    return (first + 1, last - 1) if last - first > 1 else (first, last)
