"""Words of a quotation that translators and editors choose between, and that change nothing said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from auditor.align.link import interchangeable
from auditor.facts.names import closed
from auditor.lexicons.en import DATA
from auditor.lexicons.numerals import NUMERALS
from auditor.lexicons.spelling import AMERICAN

_LIGHT = closed("en") | {"whether", "that", "which", "who", "per", "via", "amid", "onto"}
_BRITISH = (
    (re.compile(r"(?<=[a-z]{2})is(?=(?:e|es|ed|er|ers|ing|ation|ations|able)\Z)"), "iz"),
    (re.compile(r"(?<=[a-z]{2})ys(?=(?:e|es|ed|er|ers|ing)\Z)"), "yz"),
    (re.compile(r"(?<=[a-z]{2})our"), "or"),
    (re.compile(r"(?<=[bt])re(?=s?\Z)"), "er"),
    (re.compile(r"(?<=[a-z]en)c(?=es?\Z)"), "s"),
    (re.compile(r"(?<=[a-z]{3})ll(?=(?:ed|er|ers|ing|ings|ation|ations|ous)\Z)"), "l"),
    (re.compile(r"(?<=[a-z]{2})ogue(?=s?\Z)"), "og"),
    (re.compile(r"(?<=gram)me(?=s?\Z)"), ""),
)
_NO_PLURAL = frozenset({"news", "less", "this", "always", "perhaps", "means"})
_ENDING = re.compile(r"(?<=\w{3})(?:ies|ied|ing|ed|ly|es|s)\Z")


def equivalent(ours: str, theirs: str) -> bool:
    """Whether two words are light ones, synonyms, one number or two spellings, or one the plural of the other.

    Other forms of one word are not.
    """
    if _light(ours) and _light(theirs):
        return (ours in DATA.negations) == (theirs in DATA.negations)
    if (
        _plural(ours, theirs)
        or _plural(theirs, ours)
        or _american(ours) == _american(theirs)
        or _number(ours) == _number(theirs) != ""
    ):
        return True
    return _stem(ours) != _stem(theirs) and interchangeable(ours, theirs)


def _light(word: str) -> bool:
    """Whether a word carries no fact, or is but a letter that another language left: c'est, d'abord."""
    return word in _LIGHT or (len(word) == 1 and word.isalpha())


def _plural(word: str, other: str) -> bool:
    """Whether a word is another with an *s* behind it: houses, countries, tacticses."""
    known = {f"{other}s", f"{other}es", f"{other.removesuffix('y')}ies"}
    return len(other) > 2 and word in known - _NO_PLURAL


def _american(word: str) -> str:
    for british, american in _BRITISH if word not in AMERICAN else ():
        word = british.sub(american, word)
    return AMERICAN.get(word, word)


def _number(word: str) -> str:
    """A number in figures, however it is written; empty where the word is none."""
    known = NUMERALS["en"]
    value = known.cardinals.get(word, known.scales.get(word))
    return word.lstrip("0") if word.isdigit() else str(value) if value else ""


def forms(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the words are other forms of the same ones: observing, observes."""
    return [_stem(word) for word in ours] == [_stem(word) for word in theirs]


def reordered(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the same words stand in another order, in whatever form, or only light ones differ.

    Such are heavily rely and relying heavily, have won and won the.
    """
    left, right = ([_stem(word) for word in words] for words in (ours, theirs))
    if left != right and sorted(left) == sorted(right):
        return True
    heavy, other = ([word for word in words if not _light(word)] for words in (ours, theirs))
    return heavy == other != [] and DATA.negations.isdisjoint((*ours, *theirs))


def _stem(word: str) -> str:
    """A word without its regular ending: heavily, heavy; rely, relying."""
    return _ENDING.sub("", word).rstrip("eiy")
