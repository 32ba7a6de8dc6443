"""The type of a language's data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

_NONE: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """A set of words, written as running text."""
    return frozenset(text.split())


def series(text: str) -> tuple[str, ...]:
    """Words in order, written as running text."""
    return tuple(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Phrases with commas between them, written as running text."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """All that rules and readers know about one language; every word is in lower case.

    ``function_words`` are the commonest closed-class words (articles, pronouns, prepositions,
    conjunctions, auxiliaries), by which a text is recognised. ``abbreviations`` are those that end
    in a full stop without ending a sentence, written without that stop. ``quotes`` are the accepted
    pairs of quotation marks, the usual one first. ``spaced_marks`` are marks that take a
    (no-break) space before them. ``months``, ``weekdays`` and ``units`` are what a
    translator must have translated. ``doubled_words`` may stand twice in a row before another word, by
    grammar or for effect; those of ``doubling_after`` only behind one of the words given; ``cries``
    anywhere. Words of ``repeatable`` or with one of ``repeatable_endings`` are repeated across “and”.
    ``coordinators`` join two words of one kind, ``pairing`` words announce two (between, both).
    ``relatives`` begin clauses inside a sentence, ``interrogatives`` questions; ``copulas`` are verbs, no
    auxiliaries, that a participle may follow. ``past_verbs`` are irregular past forms that are hardly
    anything else. ``clipped_words`` end in an apostrophe (ol', lil'); ``marked_names`` end in a question
    or exclamation mark (Yahoo!).
    """

    code: str
    name: str
    function_words: frozenset[str]
    abbreviations: frozenset[str] = _NONE
    quotes: tuple[tuple[str, str], ...] = (("“", "”"), ("‘", "’"), ('"', '"'))
    spaced_marks: str = ""
    decimal_mark: str = "."
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    units: frozenset[str] = _NONE
    number_words: frozenset[str] = _NONE
    negations: frozenset[str] = _NONE
    reporting_verbs: frozenset[str] = _NONE
    auxiliaries: frozenset[str] = _NONE
    never_names: frozenset[str] = _NONE
    """Words that are written with a capital only where a sentence begins, whatever the style."""
    openers: frozenset[str] = _NONE
    """Words that begin sentences: articles, pronouns, conjunctions, connectives."""
    doubled_words: frozenset[str] = _NONE
    cries: frozenset[str] = _NONE
    doubling_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    repeatable: frozenset[str] = _NONE
    repeatable_endings: tuple[str, ...] = ()
    coordinators: frozenset[str] = _NONE
    pairing: frozenset[str] = _NONE
    relatives: frozenset[str] = _NONE
    copulas: frozenset[str] = _NONE
    interrogatives: frozenset[str] = _NONE
    past_verbs: frozenset[str] = _NONE
    clipped_words: frozenset[str] = _NONE
    marked_names: frozenset[str] = _NONE
    synonyms: tuple[tuple[str, ...], ...] = ()
    """Groups of words that say the same; see ``synonyms.py``."""
    choices: Callable[[], tuple[tuple[str, ...], ...]] = tuple
    """Gives further words that translators choose between, though they may say something else elsewhere."""
    alternates: tuple[frozenset[str], ...] = ()
    """Groups of function words that stand for one another in translations of one sentence."""
    contractions: Mapping[str, str] = field(default_factory=dict)
    """Spellings of short words, with the word that each is."""
