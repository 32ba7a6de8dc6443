"""Names that two passages spell in two ways."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import JaroWinkler

from auditor.facts.names.find import Name
from auditor.facts.names.presence import Wording
from auditor.facts.names.spelling import bare_end, fold, skeleton
from auditor.lexicons import places
from auditor.lexicons.base import words
from auditor.tokens import Token

_ONE_NAME = 0.93  # Jaro-Winkler similarity from which two unlike names are one
_ENDINGS = words("ois oise ais aise s n i an ian in er ic ese ish ist ism ists y es ns is ers ing")
_LONG = 5  # letters of a name whose spelling is compared


def respelled(here: Wording, there: Wording) -> list[tuple[Name, Name]]:
    """Names that both passages have in different spellings, each cut down to the word that differs."""
    found = []
    for ours in here.names:
        fresh = [w for w in ours.proper if len(w) >= _LONG and w not in there.folded]
        for theirs in there.names if fresh else ():
            found += [
                (_only(ours, w, here.tokens), _only(theirs, o, there.tokens))
                for w in fresh
                for o in theirs.proper
                if len(o) >= _LONG and o not in here.folded and two_spellings(w, o)
            ]
    return found


def _only(name: Name, word: str, tokens: Sequence[Token]) -> Name:
    """The one word of the name that folds to ``word``, or all of the name where it is part of a word."""
    for k in range(name.first, name.last + 1):
        if fold(tokens[k].text) == word:
            start, end = tokens[k].start, bare_end(tokens[k])
            return name._replace(start=start, end=end, first=k, last=k, proper=(word,), common=())
    return name._replace(proper=(word,), common=())


def two_spellings(ours: str, theirs: str) -> bool:
    """Whether two folded names are one in two transliterations, and not a name and its adjective."""
    if ours[0] != theirs[0] and skeleton(ours)[0] != skeleton(theirs)[0]:
        return False
    known = places.referents()
    if ours in known or theirs in known:
        return False
    short, long = sorted((ours, theirs), key=len)
    shared = next((k for k, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if long[shared:] in _ENDINGS and short[shared:] in _ENDINGS | {""}:
        return False
    return skeleton(ours) == skeleton(theirs) or JaroWinkler.similarity(ours, theirs) >= _ONE_NAME
