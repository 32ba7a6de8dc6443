"""Word frequencies, from wordfreq's lists.

A word's Zipf value is log10 of its frequency per 10⁹ words (van Heuven et al. 2014): 3 and less is
rare, 4 and more is common, 7 is "the".

The lists are read from wordfreq's data files, in the format that ``wordfreq.read_cBpack`` documents,
without importing the package: its tokenizer and language matcher, which nothing here needs, cost
0.1 s, and the English large list another 0.1 s less this way.
"""

from __future__ import annotations

import functools
import gzip
import importlib.util
from collections.abc import Mapping
from itertools import chain
from pathlib import Path

NEVER = 0.0
"""The Zipf value of a word that is in no list."""

_HIGHEST = 900
"""Zipf value, in hundredths, of a word of frequency 1, which the first bucket of a list would hold."""

_STEP = 10
"""Hundredths to which the Zipf values of rare words are rounded down; the lists' own are exact to one."""


@functools.lru_cache(maxsize=200_000)
def zipf(word: str, language: str) -> float:
    """Zipf value of a lower-case word in the language's large list (down to about 1), else ``NEVER``."""
    known = common(language).get(word)
    return known or next((value for value, listed in _rare(language) if word in listed), NEVER)


def zipf_common(word: str, language: str) -> float:
    """As ``zipf``, from the small list of about 30,000 words (Zipf 3 and up), which loads in 0.01 s."""
    return common(language).get(word, NEVER)


def most_common(word: str, languages: tuple[str, ...]) -> tuple[float, str]:
    """The highest Zipf value of a lower-case word in the small lists of those languages, and which one's it is."""
    return max((common(language).get(word, NEVER), language) for language in languages)


@functools.cache
def common(language: str) -> Mapping[str, float]:
    """The words of the small list with their Zipf values; empty for a language that has no list."""
    known: dict[str, float] = {}
    for i, bucket in enumerate(_buckets(language, "small")):
        known.update(dict.fromkeys(bucket, _value(i)))
    return known


@functools.cache
def _rare(language: str) -> tuple[tuple[float, frozenset[str]], ...]:
    """The words of the large list that are not in the small one, by Zipf value, the commonest first."""
    buckets = _buckets(language, "large")
    lowest = round(100 * min(common(language).values(), default=_HIGHEST / 100))
    return tuple(
        (_value(i + _STEP - 1), frozenset(chain.from_iterable(buckets[i : i + _STEP])))
        for i in range(_HIGHEST - lowest, len(buckets), _STEP)
    )


def _value(bucket: int) -> float:
    """Zipf value of the words in a bucket: bucket *i* holds those of frequency 10^(-i / 100)."""
    return (_HIGHEST - bucket) / 100


def _buckets(language: str, size: str) -> list[list[str]]:
    """The words of a list by frequency, in steps of a hundredth of a Zipf unit; empty where there is no list."""
    import msgpack  # noqa: PLC0415 - 0.01 s to import

    path = _folder() / f"{size}_{language}.msgpack.gz"
    if not path.exists():
        return []
    header, *buckets = msgpack.unpackb(gzip.decompress(path.read_bytes()))
    if header != {"format": "cB", "version": 1}:
        raise ValueError(f"{path}: not a cBpack file of version 1")
    return list(buckets)


@functools.cache
def _folder() -> Path:
    """Where wordfreq keeps its data."""
    package = importlib.util.find_spec("wordfreq")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("wordfreq is not installed")
    return Path(package.origin).parent / "data"
