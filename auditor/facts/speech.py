"""Quotations in a passage: their words, and who is said to have said them.

The speaker is the subject of the reporting verb that stands directly behind a quotation (``said Karim
Haddad``, ``he added``) or directly before it (``Haddad said: “…``). A pronoun or a description (``the expert``)
stands for the last person whom the article had say something shortly before.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz.distance import Indel

from auditor import lexicons
from auditor.facts.names import TITLES, fold
from auditor.lexicons.places import referents
from auditor.model import Span
from auditor.quotation import Quotation, parse

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_BEFORE = 600  # characters before a pronoun in which the last speaker is looked for
_PARTICLE = r"(?:al|el|de|la|van|von|bin|ben|der|den|da|di|du)"
_CAPITAL = r"(?:[A-Z][\w'’-]+|[A-Z]\.)"
_NAME = rf"{_CAPITAL}(?: (?:{_PARTICLE}[ -]){{0,2}}{_CAPITAL}){{0,4}}"
_VAGUE = (
    r"[Hh]e|[Ss]he|[Tt]he (?:expert|analyst|researcher|official|minister|president|spokesman|spokeswoman|"
    r"director|leader)"
)


class Quote(NamedTuple):
    """A quotation at ``start:end``, its marks included; ``words`` are its folded words, at ``spans``.

    ``speaker`` is the span of the person to whom it is given, by name, or None where none is told.
    """

    start: int
    end: int
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    speaker: Span | None


def quotes(text: str, start: int, end: int, language: str) -> Iterator[Quote]:
    """Outermost quotations of ``text[start:end]`` in order."""
    reach = start
    for quotation in _quotations(text, start, end):
        if quotation.start >= reach:
            reach = quotation.end
            found = list(_WORD.finditer(text, quotation.start + 1, quotation.end - 1))
            words = tuple(fold(match[0]) for match in found)
            spans = tuple(Span(*match.span()) for match in found)
            yield Quote(*quotation, words, spans, _speaker(text, *quotation, language))


def _quotations(text: str, start: int, end: int) -> list[Quotation]:
    """Quotations of a passage by itself, the outer before the inner."""
    marks = parse(text[start:end], [Span(0, end - start)])
    found = (Quotation(start + p.opener.end - 1, start + p.closer.start + 1) for p in marks.pairs)
    return sorted(found, key=lambda q: (q.start, -q.end))


def likeness(ours: Quote, theirs: Quote) -> float:
    """Share of words in order that two quotations have in common, 0..1 (normalised Indel similarity)."""
    return Indel.normalized_similarity(ours.words, theirs.words)


def _speaker(text: str, start: int, end: int, language: str) -> Span | None:
    behind, before, said = _patterns(language)
    found = behind.match(text, end, end + 120) or before.search(text, max(0, start - 200), start)
    if not found:
        return None
    if span := _named(found):
        return span
    earlier = list(said.finditer(text, max(0, start - _BEFORE), found.start()))
    spoke = _named(earlier[-1]) if earlier else None
    return spoke if spoke and not _person_between(text, spoke.end, start) else None


def _named(found: re.Match[str]) -> Span | None:
    """The person whom an attribution names; a place or one word that may be anything is none."""
    group = "name" if found["name"] else "subject"
    return Span(*found.span(group)) if found[group] and _person(found[group]) else None


def _person(name: str) -> bool:
    words = [fold(word) for word in name.split()]
    return not any(word in referents() for word in words) and not TITLES.issuperset(words)


def _person_between(text: str, start: int, end: int) -> bool:
    """Whether another full name stands between a speaker and the pronoun that may mean them."""
    return any(" " in match[0] and _person(match[0]) for match in re.finditer(_NAME, text[start:end]))


@functools.cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Attributions behind a quotation, before one, and of anything to a named person."""
    data = lexicons.language(language)
    verbs = "|".join(sorted(data.reporting_verbs)) if data and data.reporting_verbs else r"(?!)"
    subject = rf"(?P<subject>{_NAME})"
    behind = re.compile(
        rf"[,.]? (?:(?:{verbs}) (?:(?P<name>{_NAME})|(?:{_VAGUE})\b)|(?:{subject}|(?:{_VAGUE})) (?:{verbs})\b)"
    )
    before = re.compile(
        rf"(?:(?P<name>{_NAME})(?:,[^.;“”\"]{{1,80}},)?|(?P<subject>(?!))|\b(?:{_VAGUE})) (?:{verbs})"
        r"[^.;“”\"]{0,60}\Z"
    )
    said = re.compile(rf"\b(?:{verbs}) (?:[a-z]+ ){{0,2}}(?P<name>{_NAME})|{subject} (?:{verbs})\b")
    return behind, before, said
