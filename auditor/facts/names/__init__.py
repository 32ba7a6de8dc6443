"""Names that a passage contains, and whether another passage has them too.

A name is a run of capitalised words, joined by particles (``Vasco da Gama``). Its *proper* words are
those that are no words of the language: a common noun is far more frequent in its own language than in
others, a name is about as frequent everywhere; so that ``Parliament`` is told from ``Pristina`` without
a dictionary. Two passages are compared word by word, folded (case, accents, possessives); a name is
*absent* where no proper word of it, in whatever spelling, acronym or stead, stands in the other passage.
"""

from __future__ import annotations

from auditor.facts.names.find import (
    PARTICLES,
    TITLES,
    Name,
    begins_sentence,
    closed,
    everyday,
    foreign_noun,
    is_proper,
    names,
)
from auditor.facts.names.presence import (
    Presence,
    Wording,
    is_place,
    is_seat,
    name_referents,
    narrowed,
    presence,
    wording,
)
from auditor.facts.names.respelled import respelled, two_spellings
from auditor.facts.names.spelling import alike, fold, skeleton

__all__ = [
    "PARTICLES", "TITLES", "Name", "Presence", "Wording", "alike", "begins_sentence", "closed", "everyday", "fold",
    "foreign_noun", "is_place", "is_proper", "is_seat", "name_referents", "names", "narrowed", "presence",
    "respelled", "skeleton", "two_spellings", "wording",
]  # fmt: skip
