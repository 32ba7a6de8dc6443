"""The frozen types that flow through the program, each stage's output the next stage's input.

Offsets are counted in Unicode code points into the text of a document as it was read; the text is
never normalised in place, so ``document.text[start:end]`` is always the passage that is meant.
"""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, NamedTuple

Progress = Callable[[str, int, int | None], None]
"""Called with what is counted (documents, sentences, pairs), how many more are done, and of how many if known."""


class UserError(Exception):
    """Something that the user must mend; the message is one line for them."""


class Severity(enum.IntEnum):
    """MQM severity levels, ordered: a comparison asks which of two findings misleads a reader more."""

    MINOR = 1
    MAJOR = 2
    CRITICAL = 3

    @property
    def label(self) -> str:
        return self.name.lower()

    @classmethod
    def parse(cls, label: str) -> Severity:
        """The level of that name; raises KeyError for a name that is none."""
        return cls[label.upper()]


class Decision(enum.StrEnum):
    """What a person, or a baseline, has decided on a finding."""

    DEFECT = "defect"
    """Confirmed: it stays in the report and in the score."""
    FALSE_ALARM = "false-alarm"
    """No defect: it is silenced and costs nothing."""
    KNOWN = "known"
    """Taken into a baseline unread: it is silenced and judged no more, but stays in the score."""


class Outcome(enum.StrEnum):
    """What the gate says of a document."""

    PASS = "pass"  # noqa: S105 - no password
    REVIEW = "review"
    REJECT = "reject"


class Span(NamedTuple):
    """A half-open range of code points, ``0 <= start <= end <= len(text)``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """One article as it was read.

    ``id`` is unique in a run. ``language`` and ``source_language`` are ISO 639-1 codes or None where
    unknown; ``published`` is what the feed gave (ISO 8601 by convention); ``extracted`` says that the
    text was taken out of HTML, so that offsets do not refer to the file itself.
    """

    id: str
    text: str
    path: str = ""
    title: str | None = None
    language: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    source_language: str | None = None
    extracted: bool = False


@dataclass(frozen=True, slots=True)
class InputError:
    """Something that could not be read: one line for stderr, exit status 2; the rest goes on."""

    path: str
    message: str


class Kind(enum.Enum):
    """What a segment is."""

    HEADING = "heading"
    ITEM = "item"
    SENTENCE = "sentence"


class Segment(NamedTuple):
    """A heading, list item or sentence: ``text[start:end]``, in the paragraph of that index (from 0)."""

    start: int
    end: int
    kind: Kind
    paragraph: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage of a witness that a finding cites.

    The engine adds the witness's path, and lines and columns as ``Finding`` has them; they are None where
    the witness's text is not at hand.
    """

    document: str
    start: int
    end: int
    text: str
    path: str | None = None
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None


class Excerpt(NamedTuple):
    """The words around a finding, for people: ``document.text[start : start + len(text)]``."""

    start: int
    text: str


NO_EXCERPT = Excerpt(0, "")


@dataclass(frozen=True, slots=True)
class Finding:
    """One defect at ``text`` = ``document.text[start:end]``.

    Lines and columns count from 1 (columns in code points; ``end_column`` is exclusive).
    ``suggestion`` replaces ``text`` and is None unless the rule is sure; ``safe`` says that it may be
    applied unread. ``fingerprint`` identifies the finding across runs and survives edits elsewhere in the
    document.
    """

    code: str
    name: str
    category: str
    severity: Severity
    document: str
    path: str
    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    message: str
    suggestion: str | None = None
    safe: bool = False
    evidence: tuple[Evidence, ...] = ()
    fingerprint: str = ""
    excerpt: Excerpt = NO_EXCERPT
    decision: Decision | None = None


@dataclass(frozen=True, slots=True, order=True)
class Verdict:
    """A decision on the finding of that fingerprint in that document (see ``auditor.verdicts.key``).

    ``text`` are the words of the finding, for people who read the file; ``note`` is why, and
    ``suggestion`` what should stand there instead, if the person wrote one.
    """

    document: str
    code: str
    fingerprint: str
    decision: Decision
    text: str = ""
    note: str = ""
    suggestion: str | None = None


class Member(NamedTuple):
    """One witness's passage in a family."""

    document: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Family:
    """Passages that descend from one wire sentence; ``score`` in 0..1 is that of its weakest link."""

    id: str
    members: tuple[Member, ...]
    score: float


def by_document(families: Iterable[Family]) -> dict[str, list[Family]]:
    """The families that have a passage of a document, for each document, in their order."""
    found: dict[str, list[Family]] = defaultdict(list)
    for family in families:
        for document in dict.fromkeys(member.document for member in family.members):
            found[document].append(family)
    return dict(found)


@dataclass(frozen=True, slots=True)
class Reuse:
    """``share`` (0..1) of a document's words that stands in ``document`` too."""

    document: str
    share: float


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """The quality report of one document; see ``auditor.score`` for the formula."""

    id: str
    path: str
    language: str
    outlet: str | None
    words: int
    penalty: float
    penalty_per_1000_words: float
    score: float
    grade: str
    reliable: bool
    counts: dict[str, int]
    extracted: bool = False
    reuse: tuple[Reuse, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """Documents that only bear witness: nothing is said of them.

    ``vectors`` are embeddings that are known already, by ``auditor.encode.cache.key``, each of shape (d,);
    ``model`` names the encoder that made them.
    """

    documents: tuple[Document, ...] = ()
    vectors: Mapping[bytes, Any] = field(default_factory=dict)
    model: str | None = None


NO_CONTEXT = Context()


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the gate says of a document, and why: each reason one line."""

    document: str
    outcome: Outcome
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run found, sorted; rendering adds nothing to it.

    ``silenced`` are findings that a verdict took out of ``findings``; ``stale`` are verdicts on findings
    of these documents that are there no more. ``judgements`` are the gate's. ``texts`` are the documents'
    texts by id, where they were asked for.
    """

    documents: tuple[DocumentReport, ...]
    findings: tuple[Finding, ...]
    families: tuple[Family, ...] = ()
    errors: tuple[InputError, ...] = ()
    silenced: tuple[Finding, ...] = ()
    stale: tuple[Verdict, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)

    def findings_by_document(self) -> dict[str, list[Finding]]:
        """The findings of each document that has some, in their order."""
        return {key: list(group) for key, group in groupby(self.findings, key=lambda f: f.document)}
