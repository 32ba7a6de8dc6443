"""WIT032 other-speaker."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.corpus import Corpus
from auditor.facts.names import alike, fold
from auditor.model import Severity
from auditor.rules.base import Category, CorpusRule, Found, Hit, Witnesses
from auditor.rules.witness.cite import passage
from auditor.rules.witness.speech._compare import Said, told_twice


class OtherSpeaker(CorpusRule):
    """A quotation that another article gives to another person.

    Why it matters: words put into the wrong mouth are the gravest thing that a translation of news can do; it
    happens where “he” of the original lost the sentence in which its owner was named.

    Not flagged: a last name for a full name, another spelling; a speaker who is not named near by; short
    quotations, which several people may have said.
    """

    code = "WIT032"
    name = "other-speaker"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR

    VALID = (
        Witnesses(
            (
                "“The front collapsed within hours,” said Karim Haddad.",
                "“The front collapsed within a few hours,” Haddad said.",
            )
        ),
        Witnesses(
            (
                "“The front collapsed within hours,” said Karim Haddad.",
                "“The front collapsed within hours,” said the director.",
            )
        ),
        Witnesses(("“We are afraid,” said Sarmad.", "“We are afraid,” said Amina.")),
    )
    INVALID = (
        Witnesses(
            (
                "“⟦The front collapsed within hours⟧,” said Karim Haddad, who heads the agency.",
                "“⟦The front collapsed within hours⟧,” said Dareen Mansour, an analyst.",
            )
        ),
        Witnesses(
            (
                "Nobody fought, says Karim Haddad. The offensive is a “⟦reminder of how weak they are⟧,” he said.",
                "Leila Stone described the offensive as a “⟦reminder of how weak they are⟧.”",
            )
        ),
    )

    def check(self, corpus: Corpus) -> Iterator[Found]:
        for pair in told_twice(corpus):
            left, right = pair[:2]
            if left.quote.speaker and right.quote.speaker and not _same(_speaker(left), _speaker(right)):
                for ours, theirs in ((left, right), (right, left)):
                    message = (
                        f"Said by {_speaker(ours)} here, by {_speaker(theirs)} in {theirs.article.document.id}"
                    )
                    cited = passage(theirs.article, theirs.quote.start, theirs.quote.end)
                    start, end = ours.quote.spans[0].start, ours.quote.spans[-1].end
                    yield Found(ours.article.document.id, Hit(start, end, message, evidence=(cited,)))


def _speaker(said: Said) -> str:
    span = said.quote.speaker
    return said.article.text[span.start : span.end] if span else ""


def _same(ours: str, theirs: str) -> bool:
    """Whether two names may be one person's."""
    left, right = ([fold(word) for word in name.split()] for name in (ours, theirs))
    return any(alike(a, b) for a in left for b in right)
