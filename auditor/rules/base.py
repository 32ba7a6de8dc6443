"""What a rule is.

A rule file holds everything about one rule: a class whose docstring says what it flags, why that
matters and what it leaves alone; its code, name, MQM category and severity; the languages that it
holds for; and examples, which are its tests and its documentation. Example:

    class DoubledWord(DocumentRule):
        \"\"\"A word that stands twice in a row.

        Why it matters: … Not flagged: …
        \"\"\"

        code = "FLU220"
        name = "doubled-word"
        category = Category.ADDITION
        severity = Severity.MINOR
        languages = frozenset({"en"})
        VALID = ("He had had enough.",)
        INVALID = (Example("It was ⟦the the⟧ end.", fix="the"),)

        def check(self, article: Article) -> Iterator[Hit]: …
"""

from __future__ import annotations

import enum
import inspect
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar, NamedTuple, Self

from auditor.article import Article
from auditor.model import Evidence, Severity

if TYPE_CHECKING:
    from auditor.align.collate import Collation
    from auditor.align.corpus import Corpus
    from auditor.config import Config


class Category(enum.StrEnum):
    """MQM-Core error types that rules map to (themqm.org)."""

    UNTRANSLATED = "untranslated"
    MISTRANSLATION = "mistranslation"  # suspected: witnesses contradict one another
    ADDITION = "addition"
    OMISSION = "omission"
    TERM_INCONSISTENCY = "term-inconsistency"
    PUNCTUATION = "punctuation"
    SPELLING = "spelling"
    GRAMMAR = "grammar"
    UNINTELLIGIBLE = "unintelligible"
    CHARACTER_ENCODING = "character-encoding"
    NUMBER_FORMAT = "number-format"
    DATE_FORMAT = "date-format"
    INCONSISTENT_STYLE = "inconsistent-style"
    UNIDIOMATIC = "unidiomatic-style"


class Hit(NamedTuple):
    """A defect at ``article.text[start:end]``, before the engine makes a finding of it.

    ``message`` says why in one sentence, without a final stop. ``suggestion`` replaces the span and
    is given only when the rule is sure; an empty string deletes. ``severity`` and ``safe`` override the
    rule's.
    """

    start: int
    end: int
    message: str
    suggestion: str | None = None
    severity: Severity | None = None
    evidence: tuple[Evidence, ...] = ()
    safe: bool | None = None


class Example(NamedTuple):
    """A text on which a rule is tried; ⟦ ⟧ stand around each span that it must flag, and no other.

    ``fix`` is the suggestion of the first finding, where the rule must make one.
    """

    text: str
    language: str = "en"
    fix: str | None = None


class Rule(ABC):
    """Base of all rules; see the module's docstring for the parts."""

    code: ClassVar[str]
    name: ClassVar[str]
    category: ClassVar[Category]
    severity: ClassVar[Severity]
    safe: ClassVar[bool] = False
    """Whether suggestions may be applied unread: they restore what was meant, beyond doubt and house style."""
    languages: ClassVar[frozenset[str] | None] = None
    """Languages of documents that the rule holds for; None: all, "und" included."""
    supersedes: ClassVar[frozenset[str]] = frozenset()
    """Names of rules whose findings are dropped where they overlap one of this rule."""
    VALID: ClassVar[tuple[str | Example | Witnesses, ...]]
    INVALID: ClassVar[tuple[str | Example | Witnesses, ...]]

    def applies(self, language: str) -> bool:
        """Whether the rule holds for documents in that language."""
        return self.languages is None or language in self.languages

    def configured(self, settings: Config) -> Self:
        """The rule as those settings want it; raises ConfigError where it cannot follow them.

        A rule is sent to other processes by pickle, so that it should hold little.
        """
        return self

    @classmethod
    def explanation(cls) -> str:
        """The docstring, unindented."""
        return inspect.cleandoc(cls.__doc__ or "")

    @classmethod
    def summary(cls) -> str:
        """The first line of the docstring."""
        return cls.explanation().partition("\n")[0]


class DocumentRule(Rule):
    """A rule that one document decides."""

    @abstractmethod
    def check(self, article: Article) -> Iterator[Hit]:
        """Defects of the article, in any order."""


class Found(NamedTuple):
    """A hit in the document of that id; its evidence cites the witnesses."""

    document: str
    hit: Hit


class Witnesses(NamedTuple):
    """An example for a witness or corpus rule: a passage of each of several articles, marked as in ``Example``."""

    texts: tuple[str, ...]
    language: str = "en"


class WitnessRule(Rule):
    """A rule that the collation of a family decides.

    Its examples are ``Witnesses``. A contradiction is raised in every witness that stands against
    another; where more than two differ, copies of one another count once.
    """

    @abstractmethod
    def check(self, collation: Collation) -> Iterator[Found]:
        """Contradictions between the witnesses, in any order."""


class CorpusRule(Rule):
    """A rule that all articles together decide, whether or not their passages were found to align.

    Its examples are ``Witnesses``, each text an article; the articles tell of one event. Its work must stay
    linear in the corpus: what is compared is looked up in an index, never article by article.
    """

    @abstractmethod
    def check(self, corpus: Corpus) -> Iterator[Found]:
        """Contradictions between the articles, in any order."""


def examples(cases: Iterable[str | Example | Witnesses]) -> Iterator[Example]:
    """Every case of a document rule as an Example; a plain string is English."""
    for case in cases:
        if not isinstance(case, Witnesses):
            yield case if isinstance(case, Example) else Example(case)


def marked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """An example's text without ⟦ ⟧, and the spans that these marked."""
    spans: list[tuple[int, int]] = []
    plain = ""
    for piece in text.split("⟦"):
        inside, closing, outside = piece.partition("⟧")
        if closing:
            spans.append((len(plain), len(plain) + len(inside)))
        plain += inside + outside
    return plain, spans
