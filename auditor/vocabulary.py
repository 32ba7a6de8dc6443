"""A user's own names and words, which are right as they are spelt."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from pathlib import Path

from auditor.config import Config, ConfigError
from auditor.tokens import MARK, Token, tokenize

_POSSESSIVE = re.compile(r"'s?\Z")


class Vocabulary:
    """Names, each the series of its words, as written or all in capitals; the possessive is the name too."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._by_word: dict[str, set[tuple[str, ...]]] = {}
        for name in names:
            words = tuple(_form(token) for token in tokenize(name) if token.shape != MARK)
            for word in words:
                self._by_word.setdefault(word.upper(), set()).add(words)

    def __bool__(self) -> bool:
        return bool(self._by_word)

    def covers(self, tokens: list[Token], start: int, end: int) -> bool:
        """Whether the words in ``text[start:end]``, of which ``tokens`` are the tokens, stand inside a name."""
        first = max(0, bisect_right(tokens, start, key=lambda token: token.start) - 1)
        if first < len(tokens) and tokens[first].end <= start:
            first += 1
        while first < len(tokens) and tokens[first].shape == MARK:
            first += 1
        last = first
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        while last > first and tokens[last - 1].shape == MARK:
            last -= 1
        return first < last and self._stands(tokens, first, last)

    def _stands(self, tokens: list[Token], first: int, last: int) -> bool:
        """Whether ``tokens[first:last]`` are part of a name that stands there whole."""
        for name in self._by_word.get(_form(tokens[first]).upper(), ()):
            capitals = tuple(word.upper() for word in name)
            for begin in range(max(0, last - len(name)), first + 1):
                here = tuple(map(_form, tokens[begin : begin + len(name)]))
                if here in (name, capitals):
                    return True
        return False


def _form(token: Token) -> str:
    """The word with one way of writing accents and apostrophes, without a possessive ending."""
    return _POSSESSIVE.sub("", unicodedata.normalize("NFC", token.text).replace("’", "'"))


def read(settings: Config) -> Vocabulary:
    """The names that the settings list, and those of their files; raises ConfigError.

    In a file a line is a name; empty lines and those that begin with # are none.
    """
    names = [*settings.names]
    for path in map(Path, settings.vocabulary):
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except OSError as error:
            raise ConfigError(f"vocabulary: {path}: {error.strerror}") from None
        except UnicodeDecodeError as error:
            raise ConfigError(f"vocabulary: {path}: {error}") from None
        names += [line for line in lines if not line.lstrip().startswith("#")]
    return Vocabulary(names)
