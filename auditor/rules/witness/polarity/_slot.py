"""Two words of two witnesses in one slot of the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.align.collate import Witness
from auditor.align.link import Links, synonymous
from auditor.facts.opposites import opposed
from auditor.lexicons.english_opposites import GOVERNING, VAGUE
from auditor.lexicons.english_polarity import FUNCTION
from auditor.tokens import Token

_REACH = 3  # words among which a preposition has its noun
_GOVERNING = frozenset(GOVERNING.split())
_VAGUE = frozenset(VAGUE.split())


def governs(word: str) -> bool:
    """Whether a word, in lower case, says something only of what follows it: after, against, more."""
    return word in _GOVERNING


def governed(ours: Sequence[Token], i: int, theirs: Sequence[Token], j: int, links: Links) -> bool:
    """Whether the same words follow at once, up to a word of content: after *the war*, more *than 300*."""
    if not governs(ours[i].lower):
        return False
    partner = dict(links.pairs)
    for ahead in range(1, _REACH + 1):
        if partner.get(i + ahead) != j + ahead:
            return False
        if ours[i + ahead].lower not in FUNCTION:
            return ours[i + ahead].lower == theirs[j + ahead].lower
    return False


def akin(ours: Sequence[Token], i: int, theirs: Sequence[Token], j: int, links: Links) -> bool:
    """Whether one word opposes a synonym of the other and linked words stand on both sides of both."""
    partner = {-1: -1, len(ours): len(theirs), **dict(links.pairs)}
    if any(partner.get(i + step) != j + step for step in (-1, 1)):
        return False
    word, other = ours[i].lower, theirs[j].lower
    if {word, other} & _VAGUE or synonymous(word, other):
        return False
    return any(synonymous(o, other) for o in opposed(word)) or any(synonymous(word, o) for o in opposed(other))


def in_name(witness: Witness, i: int) -> bool:
    """Whether a capital within the sentence makes the word part of a name: the *Free* Army."""
    token = witness.tokens[i]
    return token.capitalised and i > 0 and witness.document.text[witness.tokens[i - 1].end : token.start] == " "


def some(ours: Sequence[Token], i: int, theirs: Sequence[Token], j: int) -> bool:
    """Whether one of the words is *few* in *a few*, or *little* in *a little*."""
    return any(
        tokens[at].lower in ("few", "little") and at > 0 and tokens[at - 1].lower == "a"
        for tokens, at in ((ours, i), (theirs, j))
    )
