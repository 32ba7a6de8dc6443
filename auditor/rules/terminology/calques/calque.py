"""TRM001 calque."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from auditor.article import Article
from auditor.config import Config, ConfigError
from auditor.lexicons import calques
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class CalqueRule(DocumentRule):
    """A phrase that copies the wording of the source language, or a false friend.

    Why it matters: “pleading for a relaxation” is French in English words; the reader takes it for what
    it says, and editors see at once that nobody revised the text.

    Not flagged: wording that native news uses as well, however often translations use it.

    The setting `calques` names lexicons of your own, which are read beside the built-in ones; the
    docstring of `auditor/lexicons/calques/__init__.py` says how to write an entry.
    """

    code = "TRM001"
    name = "calque"
    category = Category.UNIDIOMATIC
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "Ankara, for its part, called for calm.",
        "The lawyers pleaded for a lighter sentence.",
        "The measures were put in place last year.",
        "It has been closed since the 1990s.",
        "She was the secretary of the club at the time.",
        "The army will do so in the next few days.",
    )
    INVALID = (
        Example("Both capitals are ⟦pleading for a relaxation⟧ in the region."),
        Example("“It was a warning,” he said ⟦in allusion to⟧ the raids.", fix="alluding to"),
        Example("The defeat is a ⟦hard blow⟧ for the club.", fix="heavy blow"),
        Example("The two men were ⟦placed in examination⟧ on Friday."),
        Example("Doctors ⟦realized⟧ a study of 300 patients."),
    )

    def __init__(self, paths: tuple[Path, ...] = ()) -> None:
        """``paths`` are lexicons beside the built-in ones."""
        self.paths = paths

    def configured(self, settings: Config) -> Self:
        if not settings.calques:
            return self
        paths = tuple(map(Path, settings.calques))
        try:
            calques.load(paths)
        except calques.LexiconError as error:
            raise ConfigError(str(error)) from None
        return type(self)(paths)

    def check(self, article: Article) -> Iterator[Hit]:
        vocabulary, lower = article.vocabulary, article.text.lower()
        entries = _entries(self.paths)
        known = entries.keys() & vocabulary
        for entry in {entry.regex: entry for word in sorted(known) for entry in entries[word]}.values():
            if not entry.possible(vocabulary, lower):
                continue
            for start, end in entry.search(article.text):
                found = article.text[start:end]
                better = " or ".join(f"“{wording}”" for wording in entry.instead)
                yield Hit(
                    start,
                    end,
                    f"“{found}” copies {entry.source} “{entry.original}”; English says {better}",
                    _cased(entry.instead[0], found) if entry.replace else None,
                    entry.severity,
                )


@functools.cache
def _entries(paths: tuple[Path, ...]) -> dict[str, list[calques.Calque]]:
    """Built-in entries and those of the paths, by each word of their anchors."""
    index: dict[str, list[calques.Calque]] = {}
    for entry in calques.load(calques.BUILT_IN + paths):
        for word in entry.anchor:
            index.setdefault(word, []).append(entry)
    return index


def _cased(wording: str, found: str) -> str:
    """The wording, its first letter as large as that of the words that it replaces."""
    return wording[0].upper() + wording[1:] if found[0].isupper() else wording
