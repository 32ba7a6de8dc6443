"""The quotations of a family's witnesses, each beside the one that it is elsewhere."""

from __future__ import annotations

import functools
from typing import NamedTuple

from auditor.align.collate import Collation
from auditor.facts.speech import Quote, likeness, quotes

LANGUAGES = frozenset({"en"})
"""Languages whose reporting verbs are known well enough to say who speaks."""

_SAME = 0.5  # likeness from which two quotations are one in two translations


class Said(NamedTuple):
    """A quotation in a witness, by index."""

    witness: int
    quote: Quote


@functools.lru_cache(maxsize=2)
def told_twice(collation: Collation) -> tuple[tuple[Said, Said, float], ...]:
    """Pairs of quotations that are one in two witnesses, with their likeness; each is the other's best."""
    known = {
        k: list(quotes(w.document.text, w.start, w.end, w.language))
        for k in collation.distinct
        if (w := collation.witnesses[k]).language in LANGUAGES
    }
    found = []
    for i, j in collation.pairs():
        free = list(known.get(j, ()))
        for ours in known.get(i, ()):
            best = max(free, key=lambda theirs: likeness(ours, theirs), default=None)
            if best and (alike := likeness(ours, best)) >= _SAME:
                free.remove(best)
                found.append((Said(i, ours), Said(j, best), alike))
    return tuple(found)
