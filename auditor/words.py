"""Word frequencies, from wordfreq's lists.

A word's Zipf value is log10 of its frequency per 10⁹ words (van Heuven et al. 2014): 3 and less is
rare, 4 and more is common, 7 is "the".
"""

from __future__ import annotations

import functools
import math

NEVER = 0.0
"""The Zipf value of a word that is in no list."""


@functools.cache
def _frequencies(language: str, size: str) -> dict[str, float]:
    """Frequency of each listed word; empty for a language that has no list."""
    from wordfreq import get_frequency_dict  # noqa: PLC0415 - 0.1 s to import

    try:
        frequencies: dict[str, float] = get_frequency_dict(language, size)
    except LookupError:
        return {}
    return frequencies


@functools.lru_cache(maxsize=200_000)
def zipf(word: str, language: str) -> float:
    """Zipf value of a lower-case word in the language's large list (down to about 1), else ``NEVER``."""
    frequency = _frequencies(language, "best").get(word)
    return math.log10(frequency) + 9 if frequency else NEVER


@functools.lru_cache(maxsize=200_000)
def zipf_common(word: str, language: str) -> float:
    """As ``zipf``, from the small list of about 30,000 words (Zipf 3 and up), which loads in 0.01 s."""
    frequency = _frequencies(language, "small").get(word)
    return math.log10(frequency) + 9 if frequency else NEVER


def most_common(word: str, languages: tuple[str, ...]) -> tuple[float, str]:
    """The highest Zipf value of a lower-case word in the small lists of those languages, and which one's it is."""
    best, where = max((_frequencies(language, "small").get(word, NEVER), language) for language in languages)
    return (math.log10(best) + 9 if best else NEVER), where


def common(language: str) -> dict[str, float]:
    """The words of the small list, with their frequencies."""
    return _frequencies(language, "small")
