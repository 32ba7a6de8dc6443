"""ACC020 source-acronym."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple, Self

from auditor.article import Article
from auditor.config import Config
from auditor.lexicons import acronyms
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.tokens import tokenize


class SourceAcronym(DocumentRule):
    """An acronym left in the source language although English has its own.

    Why it matters: readers know SOHR and NATO, not OSDH and OTAN, and cannot look up what they read.

    Not flagged: acronyms with a meaning of their own in English (CPI, EI) except behind the English
    name of the organisation, and places where the text explains the foreign acronym.

    The setting `acronyms` adds pairs of your own, which hold wherever the acronym stands.
    """

    code = "ACC020"
    name = "source-acronym"
    category = Category.UNTRANSLATED
    severity = Severity.MAJOR
    safe = True
    languages = frozenset({"en"})
    VALID = (
        "The Syrian Observatory for Human Rights (SOHR) said so, and the SOHR was right.",
        "Inflation as measured by the consumer price index (CPI) rose, the CPI report said.",
        "The alliance, called OTAN in French, met in Brussels.",
        "The pottery dates from 400 BCE, and later BCE finds are rare.",
        "The UE was unveiled, and the PIB was full.",
    )
    INVALID = (
        Example("The Syrian Observatory for Human Rights (⟦OSDH⟧) said so. The ⟦OSDH⟧ has sources.", fix="SOHR"),
        Example("Members of the ⟦OTAN⟧ met, ⟦OTAN⟧’s chief said.", fix="NATO"),
        Example("The World Health Organization (⟦OMS⟧) warned, and the ⟦OMS⟧ acted.", fix="WHO"),
        Example("The ⟦BCE⟧ raised its rates.", fix="ECB"),
        Example("Troops of the ⟦EE.UU.⟧ left.", fix="US"),
    )

    def __init__(self, own: tuple[tuple[str, str], ...] = ()) -> None:
        """``own`` are acronyms with the English ones, beside the built-in ones."""
        self.own = own

    def configured(self, settings: Config) -> Self:
        return type(self)(tuple(sorted(settings.acronyms.items()))) if settings.acronyms else self

    def check(self, article: Article) -> Iterator[Hit]:
        codes = _codes(self.own)
        if codes.words.isdisjoint(article.vocabulary):
            return
        text = article.text
        english = {**acronyms.ALWAYS, **dict(self.own)}
        for code, (name, own) in acronyms.BESIDE.items():
            if code in text and code not in english and re.search(rf"(?i:{name})\s?[(\[]\s?{code}\s?[)\]]", text):
                english[code] = own
        seen: set[str] = set()
        for match in codes.pattern.finditer(text):
            code = match[0]
            if code not in english or _explained(text, match.start(), match.end()):
                continue
            if code == "BCE" and _dated(text, match.start()):
                continue
            first = code not in seen
            seen.add(code)
            message = f"“{code}” is “{english[code]}” in English"
            if not first:
                message += ", as above"
            safe = not _ARTICLE.search(text, max(0, match.start() - 4), match.start())  # an ONU, a UN
            yield Hit(*match.span(), message, english[code], None if first else Severity.MINOR, safe=safe)


def _explained(text: str, start: int, end: int) -> bool:
    """Whether the text speaks of the acronym as of a foreign one."""
    return bool(_EXPLAINING.search(text[max(0, start - 50) : start]) or _EXPLAINING.search(text[end : end + 40]))


def _dated(text: str, start: int) -> bool:
    """Whether BCE stands for “before the common era”."""
    return not re.search(r"\b[Tt]he\s\Z|\s\(\Z", text[max(0, start - 6) : start])


_ARTICLE = re.compile(r"\b[Aa]n? \Z")
_EXPLAINING = re.compile(
    r"acronym|initials|abbreviat|\b(?:in|by its) (?:French|Spanish|German|Italian|Portuguese|Polish)"
)


class _Codes(NamedTuple):
    """What finds acronyms, and the words of which a document must contain one to have any."""

    pattern: re.Pattern[str]
    words: frozenset[str]


@functools.cache
def _codes(own: tuple[tuple[str, str], ...]) -> _Codes:
    codes = {*acronyms.ALWAYS, *acronyms.BESIDE, *(code for code, _ in own)}
    longest_first = "|".join(re.escape(code) for code in sorted(codes, key=lambda code: (-len(code), code)))
    first = {next((token.lower for token in tokenize(code)), code) for code in codes}
    return _Codes(
        re.compile(rf"(?<![\w.&/@#-])(?:{longest_first})(?![\w&/@-])"),
        frozenset(word + ending for word in first for ending in ("", "'s", "’s")),
    )
