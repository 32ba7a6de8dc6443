"""Which language a text is in; "no opinion" rather than a guess where the text is short.

Most texts say so plainly by their function words, which costs microseconds; langdetect (seeded, so
that it always answers the same) decides the rest.
"""

from __future__ import annotations

import functools
import re
from typing import Any

from auditor import lexicons
from auditor.lexicons.base import series

UNKNOWN = "und"
"""ISO 639-2 code of an undetermined language."""

PROFILES = series(
    """ar bg ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sv tr uk vi
    zh-cn zh-tw"""
)
"""langdetect profiles that are loaded: the languages of agency wires; all 55 take four times as long."""

_FEW, _ENOUGH = 4, 8  # words
_MIN_LETTERS = 20  # below this langdetect guesses
_SAMPLE = 2_000  # characters that langdetect reads; more changes no answer
_SURE = 0.95  # probability that langdetect must give
_WORD = re.compile(r"[^\W\d_]+")


def identify(text: str) -> str:
    """ISO 639-1 code of the text's language, or ``UNKNOWN``."""
    return by_function_words(text[:_SAMPLE]) or by_detector(text)


def by_function_words(text: str) -> str | None:
    """The language whose function words fill a fifth of the text and outnumber any other's twice over.

    In a text of under eight words they must fill half of it; three words and fewer say nothing.
    """
    found = [word.lower() for word in _WORD.findall(text)]
    if len(found) < _FEW:
        return None
    counts = sorted(
        ((sum(map(known.__contains__, found)), code) for code, known in _function_words()), reverse=True
    )
    (best, code), (second, _) = counts[:2]
    needed = (0.2 if len(found) >= _ENOUGH else 0.5) * len(found)
    return code if best >= needed and best >= 2 * second else None


def by_detector(text: str, sure: float = _SURE) -> str:
    """langdetect's answer where it is at least ``sure``, else ``UNKNOWN``."""
    sample = text[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _MIN_LETTERS:
        return UNKNOWN
    from langdetect.lang_detect_exception import LangDetectException  # noqa: PLC0415

    detector = _factory().create()
    detector.append(sample)
    try:
        best = detector.get_probabilities()[:1]
    except LangDetectException:  # no letters that any profile knows
        return UNKNOWN
    if not best or best[0].prob < sure:
        return UNKNOWN
    return str(best[0].lang).split("-", 1)[0]


@functools.cache
def _function_words() -> tuple[tuple[str, frozenset[str]], ...]:
    data = ((lexicons.language(code), code) for code in lexicons.LANGUAGES)
    return tuple((code, language.function_words) for language, code in data if language)


@functools.cache
def _factory() -> Any:  # langdetect has no types
    """A seeded factory with the profiles of ``PROFILES``."""
    from pathlib import Path  # noqa: PLC0415

    from langdetect import detector_factory  # noqa: PLC0415

    factory = detector_factory.DetectorFactory()
    detector_factory.DetectorFactory.seed = 0
    folder = Path(detector_factory.PROFILES_DIRECTORY)
    factory.load_json_profile([(folder / name).read_text(encoding="utf-8") for name in PROFILES])
    return factory
