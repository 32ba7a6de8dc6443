"""Negations that the word-level estimate doubts, where the other witness has none."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.align.link import Links
from auditor.estimate.tag import Kind
from auditor.facts.polarity import is_negation, negations, says_no
from auditor.model import Severity
from auditor.rules.witness.doubt import odds_of
from auditor.rules.witness.polarity._clash import Clash, Side
from auditor.rules.witness.polarity._excuse import View, answered, cancelled

_LEAST, _SURE = 0.0, 0.75
"""Log-odds from which a negation is held to be wrong, also where a word there may say *no* without one."""
_NEAR = 3  # words on either side of a negation among which another one makes a yes of it


def doubted(collation: Collation, left: int, right: int, _: Links) -> Iterator[Clash]:
    """Negations in doubt, with the word denied, where the other side has no negation of its own."""
    for mine, other in ((left, right), (right, left)):
        here, there = View.of(collation, mine, other), View.of(collation, other, mine)
        ours, theirs, forth = here.tokens, there.tokens, here.partner
        own = [token for k, token in enumerate(theirs) if k not in there.partner]
        if any(map(is_negation, own)):
            continue
        least = _SURE if any(map(says_no, own)) else _LEAST
        for negation in negations(ours, here.text):
            at = negation.at
            if at in forth or cancelled(negation, here, there, set()):
                continue
            if answered(negation, range(len(theirs)), there, here):
                continue
            if any(says_no(ours[k]) for k in range(max(0, at - _NEAR), min(len(ours), at + _NEAR + 1)) if k != at):
                continue  # two that cancel each other
            beside = next((k for k in (at + 1, at - 1, at + 2, at - 2) if k in forth), None)
            if beside is not None and odds_of(collation, mine, other, range(at, at + 1), Kind.CHANGED) >= least:
                shown = Side(mine, at, max(0, at - 1), min(len(ours) - 1, at + 1))
                key = forth[beside]
                yield Clash(shown, Side(other, key, key, key), Severity.MAJOR)
