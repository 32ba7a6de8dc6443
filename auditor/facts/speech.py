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
from auditor.article import Article
from auditor.facts.names import TITLES, closed, fold, is_proper
from auditor.lexicons.places import referents
from auditor.model import Span

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_BEFORE = 600  # characters before a pronoun in which the last speaker is looked for
_PARTICLE = r"(?:al|el|de|la|van|von|bin|ben|der|den|da|di|du)"
_CAPITAL = r"(?:[A-Z][\w'’-]+|[A-Z]\.)"
NAME = rf"{_CAPITAL}(?: (?:{_PARTICLE}[ -]){{0,2}}{_CAPITAL}){{0,4}}"
"""A regular expression for what may be a person's name."""
_ROLE = (
    r"(?:expert|analyst|researcher|official|minister|president|spokesman|spokeswoman|director|leader|economist|"
    r"historian|lawyer|professor|senator|governor|mayor|general)"
)
_VAGUE = rf"[Hh]e|[Ss]he|[Tt]he {_ROLE}"


class Quote(NamedTuple):
    """A quotation at ``start:end``, its marks included; ``words`` are its folded words, at ``spans``.

    ``speaker`` is the span of the person to whom it is given, by name, or None where none is told.
    """

    start: int
    end: int
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    speaker: Span | None


def quotes(article: Article, least: int = 1) -> Iterator[Quote]:
    """Outermost quotations of an article that have at least so many words, in order."""
    text, reach = article.text, 0
    for start, end in sorted(article.quotations, key=lambda q: (q.start, -q.end)):
        if start >= reach:
            reach = end
            found = list(_WORD.finditer(text, start + 1, end - 1))
            if len(found) >= least:
                words = tuple(fold(match[0]) for match in found)
                spans = tuple(Span(*match.span()) for match in found)
                yield Quote(start, end, words, spans, _speaker(text, start, end, article.language))


def likeness(ours: Quote, theirs: Quote) -> float:
    """Share of words in order that two quotations have in common, 0..1 (normalised Indel similarity)."""
    return Indel.normalized_similarity(ours.words, theirs.words)


def _speaker(text: str, start: int, end: int, language: str) -> Span | None:
    behind, before, said = _patterns(language)
    found = behind.match(text, end, end + 120) or before.search(text, max(0, start - 200), start)
    if not found:
        return None
    if span := _named(found, language):
        return span
    earlier = list(said.finditer(text, max(0, start - _BEFORE), found.start()))
    spoke = _named(earlier[-1], language) if earlier else None
    return spoke if spoke and not _person_between(text, earlier[-1].end(), start, language) else None


def _named(found: re.Match[str], language: str) -> Span | None:
    """The person whom an attribution names; a place or one word that may be anything is none."""
    group = "name" if found["name"] else "subject"
    return Span(*found.span(group)) if found[group] and _person(found[group], language) else None


def _person(name: str, language: str) -> bool:
    words = {fold(word) for word in name.split()}
    return not any(word in referents() for word in words) and not words <= TITLES | closed(language)


def _person_between(text: str, start: int, end: int, language: str) -> bool:
    """Whether another full name stands between a speaker and the pronoun that may mean them."""
    full = (match[0] for match in re.finditer(NAME, text[start:end]) if " " in match[0])
    return any(
        _person(name, language) and any(is_proper(fold(word), language) for word in name.split()) for name in full
    )


@functools.cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Attributions behind a quotation, before one, and of anything to a named person."""
    data = lexicons.language(language)
    verbs = "|".join(sorted(data.reporting_verbs)) if data and data.reporting_verbs else r"(?!)"
    subject = rf"(?P<subject>{NAME})"
    behind = re.compile(
        rf"[,.]? (?:(?:{verbs}) (?:(?:{_ROLE} )?(?P<name>{NAME})|(?:{_VAGUE})\b)"
        rf"|(?:{subject}|(?:{_VAGUE})) (?:{verbs})\b)"
    )
    before = re.compile(
        rf"(?:(?P<name>{NAME})(?:,[^.;“”\"]{{1,80}},)?|(?P<subject>(?!))|\b(?:{_VAGUE})) (?:{verbs})"
        r"[^.;“”\"]{0,60}\Z"
    )
    said = re.compile(
        rf"\b(?:{verbs}) (?:[a-z]+ ){{0,2}}(?P<name>{NAME})|{subject}(?:,[^.;“”\"]{{1,120}},)? (?:{verbs})\b"
    )
    return behind, before, said
