"""Word frequencies, from wordfreq's lists.

A word's Zipf value is log10 of its frequency per 10⁹ words (van Heuven et al. 2014): 3 and less is
rare, 4 and more is common, 7 is "the". The lists are read as wordfreq stores them (a header, then one
list of words for each hundredth of a bel below a frequency of 1), since to import it takes longer
than to read them.
"""

from __future__ import annotations

import functools
import gzip
import importlib.util
from itertools import islice
from pathlib import Path

NEVER = 0.0
"""The Zipf value of a word that is in no list."""


@functools.cache
def _values(language: str, *sizes: str) -> dict[str, float]:
    """Zipf value of each word in the first of those lists that there is; empty for a language without one."""
    import msgpack  # noqa: PLC0415 - only for rules that ask

    spec = importlib.util.find_spec("wordfreq")
    folder = Path(spec.origin).parent / "data" if spec and spec.origin else Path()
    for size in sizes:
        path = folder / f"{size}_{language}.msgpack.gz"
        if path.exists():
            buckets = msgpack.unpackb(gzip.decompress(path.read_bytes()), raw=False)
            values: dict[str, float] = {}
            for below, bucket in enumerate(islice(buckets, 1, None)):
                values.update(dict.fromkeys(bucket, (900 - below) / 100))
            return values
    return {}


def zipf(word: str, language: str) -> float:
    """Zipf value of a lower-case word in the language's large list (down to about 1), else ``NEVER``."""
    return _values(language, "large", "small").get(word, NEVER)


def zipf_common(word: str, language: str) -> float:
    """As ``zipf``, from the small list of about 30,000 words (Zipf 3 and up), which loads in 0.01 s."""
    return _values(language, "small").get(word, NEVER)


def most_common(word: str, languages: tuple[str, ...]) -> tuple[float, str]:
    """The highest Zipf value of a lower-case word in the small lists of those languages, and which one's it is."""
    return max((zipf_common(word, language), language) for language in languages)


def common(language: str) -> dict[str, float]:
    """The words of the small list, with their Zipf values."""
    return _values(language, "small")
