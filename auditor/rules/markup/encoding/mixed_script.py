"""MRK006 mixed-script-word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class MixedScriptWord(DocumentRule):
    """A word in which a letter of another script passes for one that looks alike.

    Why it matters: Cyrillic а and Latin a look the same, but no search or spelling checker takes one
    for the other; the mixture comes from scanned text, foreign keyboards and deliberate disguise.

    Not flagged: letters that look like no other (Δx, β-carotene, µm), words of one script, words of
    two letters, and compounds whose parts are of one script each.
    """

    code = "MRK006"
    name = "mixed-script-word"
    category = Category.CHARACTER_ENCODING
    severity = Severity.MAJOR
    safe = True
    VALID = (
        "He wrote Москва on the map.",
        "A change of Δx over 10 µm, γδT cells and TNFα.",
        "The VIP-клиент and the НАТО-summit",
        Example("Η Ελλάδα και το NATO", "el"),
        Example("Он купил iPhone.", "ru"),
    )
    INVALID = (
        Example("The mayor of ⟦P\u0430ris⟧ spoke.", fix="Paris"),
        Example("⟦\u0410leppo⟧ fell.", fix="Aleppo"),
        Example("Город ⟦Москв\u0061⟧", "ru", fix="Москва"),
        Example("The ⟦g\u03bfvernment⟧ fell.", fix="government"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        foreign = article.characters & _ALIKE.keys()
        if not foreign or article.characters.isdisjoint(_LATIN):
            return
        for match in _WORD.finditer(article.text):
            word = match[0]
            if word.isascii() or len(word) < 3 or not _LATIN.intersection(word):
                continue
            meant = _unmixed(word)
            if meant:
                yield Hit(*match.span(), f"“{word}” mixes letters of two scripts that look alike", meant)


def _unmixed(word: str) -> str | None:
    """The word in one script, if all letters of the other one, the fewer, look like letters of it."""
    others = [c for c in word if "\u0370" <= c < "\u0530"]
    if not others:
        return None
    if 2 * len(others) <= len(word):
        return word.translate(_TO_LATIN) if _ALIKE.keys() >= set(others) else None
    latin = {c for c in word if c in _LATIN}
    back = _TO_GREEK if others[0] < "\u0400" else _TO_CYRILLIC
    meant = "".join(back.get(c, c) for c in word)
    return meant if back.keys() >= latin else None


_CYRILLIC_ALIKE = dict(zip("АВЕЅІЈКМНОРСТУХаеѕіјорсух", "ABESIJKMHOPCTYXaesijopcyx", strict=True))
_GREEK_ALIKE = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον", "ABEZHIKMNOPTYXov", strict=True))
_ALIKE = _CYRILLIC_ALIKE | _GREEK_ALIKE
_TO_LATIN = str.maketrans(_ALIKE)
_TO_CYRILLIC = {latin: letter for letter, latin in _CYRILLIC_ALIKE.items()}
_TO_GREEK = {latin: letter for letter, latin in _GREEK_ALIKE.items()}
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_WORD = re.compile(r"[^\W\d_]+")
