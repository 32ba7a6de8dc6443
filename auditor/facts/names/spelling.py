"""The spelling of names: without case and accents, and as another transliteration has them."""

from __future__ import annotations

import functools
import re
import unicodedata

from rapidfuzz.distance import JaroWinkler

from auditor.lexicons import places
from auditor.lexicons.base import series
from auditor.tokens import LOST, Token

POSSESSIVE = re.compile(r"['’]s?\Z")
_ODD = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d"}
)
_SPELLINGS = 0.84  # Jaro-Winkler similarity from which two names may be one in two spellings
_PART_OF = 0.6  # share of a name's letters that a part of it has at least to be a form of it
_STEM = 5  # letters that a name and its adjective share: Algeria, Algerian
_GUTTURAL = re.compile("q|[gk]h")
_GAP = re.compile(f"{LOST}+")
_FEW = 3  # places of lost letters in a word; each doubles the ways in which another may fill them
_SOUNDS = tuple(
    pair.split(":")
    for pair in series("sch:s tsch:c tch:c sh:s ch:c kh:k gh:k ph:f th:t dj:j zh:j q:k x:ks w:v ck:k z:s c:k")
)


@functools.lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """A word without case, accents, possessive ending and inner apostrophes; signs of lost letters stay."""
    plain = unicodedata.normalize("NFKD", POSSESSIVE.sub("", word)).casefold().translate(_ODD)
    marked = unicodedata.normalize("NFKD", plain)
    return "".join(c for c in marked if c.isalnum() or c in ("-", LOST))


def bare_end(token: Token) -> int:
    """Where a word ends without its possessive ending."""
    cut = POSSESSIVE.search(token.text)
    return token.end - len(cut[0]) if cut else token.end


@functools.lru_cache(maxsize=100_000)
def alike(ours: str, theirs: str) -> bool:
    """Whether two folded words may be spellings or inflections of one name; two places must mean the same."""
    if ours == theirs or _restored(ours, theirs) or _restored(theirs, ours):
        return True
    known = places.referents()
    if ours in known and theirs in known:
        return not known[ours].isdisjoint(known[theirs])
    if min(len(ours), len(theirs)) < 4 or ours[0].isdigit() or theirs[0].isdigit():
        return False
    short, long = sorted((ours, theirs), key=len)
    if ours[:_STEM] == theirs[:_STEM] or (short in long and len(short) >= _PART_OF * len(long)):
        return True
    if JaroWinkler.similarity(ours, theirs) >= _SPELLINGS or skeleton(ours) == skeleton(theirs):
        return True
    sure = any(map(_GUTTURAL.search, (ours, theirs)))
    return sure and _arabic(ours) == _arabic(theirs) != ""


def _restored(torn: str, whole: str) -> bool:
    """Whether a word is another with a letter or two in the place of each of the few that are lost."""
    return 0 < len(_GAP.findall(torn)) <= _FEW and bool(re.fullmatch(_GAP.sub(".{1,2}", torn), whole))


def _arabic(word: str) -> str:
    """The consonants of a name without its article, all letters for a guttural as one: Gaddafi, al-Qadhafi."""
    bare = skeleton(word.removeprefix("al-").removeprefix("el-"))
    return bare.replace("g", "k") if len(bare) > 2 else ""


@functools.lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """The consonants of a word as any transliteration would have them."""
    for spelled, sound in _SOUNDS:
        word = word.replace(spelled, sound)
    bare = re.sub(r"[aeiouyhj]", "", word)
    return re.sub(r"(.)\1+", r"\1", bare) if len(bare) > 2 else word
