"""MRK001 mojibake."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class Mojibake(DocumentRule):
    """Characters that came from reading UTF-8 as another encoding (Ã© for é, â€™ for ’).

    Why it matters: every accent and quotation mark of the text turns to garbage, and a translation
    system that is fed garbage keeps it or invents something.

    Not flagged: rare but right sequences of accented letters and signs. ftfy decides: it demands a
    sequence that no language writes and that decodes, as UTF-8, to one that makes sense. Where
    decoding cannot bring every character back, the finding is critical.
    """

    code = "MRK001"
    name = "mojibake"
    category = Category.CHARACTER_ENCODING
    severity = Severity.MAJOR
    safe = True
    supersedes = frozenset(
        {
            "control-character",
            "replacement-character",
            "invisible-character",
            "mixed-script-word",
            "detached-accent",
            "other-script",
            "foreign-word",
            "unclosed-quotation",
            "unopened-quotation",
            "mismatched-quotation-marks",
            "foreign-quotation-marks",
            "space-inside-quotation",
            "doubled-quotation-mark",
            "mixed-quotation-styles",
            "makeshift-quotation-marks",
            "unclosed-bracket",
            "unopened-bracket",
            "mismatched-brackets",
        }
    )
    VALID = (
        "“Café”, she said – twice… The price: €40.",
        Example("Le château, l’été, « être » où ç’a été", "fr"),
        Example("SÃO PAULO E MARANHÃO", "pt"),
        "a radius of 10 Å, DrÃ¥ber, √π and ∆°",
        Example("Он сказал: «Привет» — и ушёл.", "ru"),
        "BLÅØYD, NICIODATĂ™ and TRANSFORMATORIŲ™",
    )
    INVALID = (
        Example("The caf⟦Ã©⟧ in Aleppo", fix="é"),
        Example("Assad⟦â€™⟧s army said ⟦â€œnoâ€\x9d⟧ twice", fix="’"),
        Example("Le pr⟦√©⟧sident", "fr", fix="é"),
        Example("R⟦Ä«⟧ga is ready ⟦âœ”⟧ today.", fix="ī"),
        Example("⟦ã†â€™ãƒâ€ ã¢â‚¬â„¢ãƒæ’ã‚â¢ãƒâ¢ã¢â‚¬å¡ã‚⟧"),
        Example("Am⟦Ă©⟧rica and ⟦Ă\ufffd⟧frica met.", fix="é"),
        Example("The ⟦вЂњB-вЂњ⟧ rating of Ukrsotsbank⟦вЂ™⟧s loans"),
        Example("Er fährt ⟦Ã¼⟧ber die Br⟦Ã¼⟧cke.", "de"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if article.characters <= _USUAL and not (article.characters & _LEADS and _PROBABLE.search(article.text)):
            return
        from ftfy import fix_encoding  # noqa: PLC0415 - 0.05 s to import
        from ftfy.badness import BADNESS_RE, is_bad  # noqa: PLC0415

        for line in article.lines:
            start, garbled = line.start, article.text[line.start : line.end]
            if garbled.isascii() or not is_bad(garbled):
                continue
            repaired = fix_encoding(garbled)
            for left, right, meant in _differences(garbled, repaired):
                if "\ufffd" in meant or garbled[right : right + 1] == "\ufffd":
                    end = _run_end(garbled, right)
                    message = f"“{_shown(garbled[left:end])}” is garbled, and part of it is lost for good"
                    yield Hit(start + left, start + end, message, severity=Severity.CRITICAL)
                    continue
                message = f"“{_shown(garbled[left:right])}” is garbled: UTF-8 read as another encoding"
                yield Hit(start + left, start + right, message, None if is_bad(meant) else meant)
            worst = list(BADNESS_RE.finditer(garbled)) if repaired == garbled else []
            if len(worst) >= _HOPELESS:
                span = start + worst[0].start(), start + _run_end(garbled, worst[-1].end())
                yield Hit(*span, "This passage is garbled beyond repair", severity=Severity.CRITICAL)


def _shown(garbled: str) -> str:
    return garbled if len(garbled) <= 40 else garbled[:40] + "…"


def _run_end(garbled: str, end: int) -> int:
    """Where the run of characters beyond ASCII ends that goes on at ``end``."""
    while end < len(garbled) and not garbled[end].isascii():
        end += 1
    return end


def _differences(garbled: str, repaired: str) -> Iterator[tuple[int, int, str]]:
    """Spans of the garbled text that were repaired, with what they become; word by word where possible."""
    old, new = garbled.split(" "), repaired.split(" ")
    if len(old) != len(new):
        old, new = [garbled], [repaired]
    start = 0
    for before, after in zip(old, new, strict=True):
        if before != after and before.translate(_CONTROLS) != after:
            left = _common(before, after)
            right = _common(before[left:][::-1], after[left:][::-1])
            yield start + left, start + len(before) - right, after[left : len(after) - right]
        start += len(before) + 1


def _common(first: str, second: str) -> int:
    """Length of the longest common beginning."""
    same = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False))
    return sum(1 for _ in same)


_USUAL = frozenset(map(chr, range(128))).union("’‘“”–—…«»•·€£°½\xa0\u202fàáâäçèéêëìíîïñòóôöùúûüßœÉÀÇÊÖÜÄÓÁ¿¡")
"""A text of these alone is garbled only where ``_PROBABLE`` occurs."""
_LEADS = frozenset("âÄÉÀÇÊÖÜÓÁ")
_PROBABLE = re.compile(r"[âÄÉÀÇÊÖÜÓÁ][œ€«»“”‘’…•·°½£–—¿¡ß\xa0]")
_CONTROLS = {code: bytes([code]).decode("windows-1252", "replace") for code in range(0x80, 0xA0)}
"""Marks of Windows-1252 read as Latin-1; they are ``control-character``'s."""
_HOPELESS = 5
"""So many improbable sequences in a line are no coincidence, even where ftfy finds no way back."""
