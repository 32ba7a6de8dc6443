"""WIT032 other-speaker."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.corpus import Corpus
from auditor.facts.names import alike, fold
from auditor.lexicons.base import words
from auditor.model import Severity
from auditor.rules.base import Category, CorpusRule, Found, Hit, Witnesses
from auditor.rules.witness.cite import passage
from auditor.rules.witness.speech._aliases import aliases
from auditor.rules.witness.speech._compare import LANGUAGES, Said, told_twice

_REGNAL = words("pope king queen emperor empress tsar czar sultan emir caliph patriarch")
_NEAR = 300  # characters before a quotation within which the naming of its speaker is cited
_TITLE = 20  # characters before a name in which a title is looked for


class OtherSpeaker(CorpusRule):
    """A quotation that another article gives to another person.

    Why it matters: words put into the wrong mouth are the gravest thing that a translation of news can do; it
    happens where “he” of the original lost the sentence in which its owner was named.

    Not flagged: a last name for a full name, another spelling; two names that an article ties (“also known as”);
    popes and monarchs; a speaker who is not named near by; short quotations, which several people may have said.
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
        Witnesses(
            (
                "And It said that peace is near. “The front collapsed within hours,” he said.",
                "Haddad said that peace is near. “The front collapsed within hours,” he said.",
            )
        ),
        Witnesses(
            (
                "“The front collapsed within hours,” said Abu Marwan.",
                "“The front collapsed within hours,” said Karim Haddad. Nobody fought.",
                "The commander was Karim Haddad, also known as Abu Marwan.",
            )
        ),
        Witnesses(("“The old town is in need,” said Pope Leo.", "“The old town is in need,” said Marek Olsen.")),
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
        other = [pair[:2] for pair in told_twice(corpus) if _apart(*pair[:2])]
        known = aliases(corpus.of_language(LANGUAGES) if other else ())
        for left, right in other:
            if not known.tie(_speaker(left), _speaker(right)):
                yield from (_found(left, right), _found(right, left))


def _apart(left: Said, right: Said) -> bool:
    """Whether two speakers are named and are not one by their names."""
    named = left.quote.speaker and right.quote.speaker
    return bool(named) and not (_reigns(left) or _reigns(right) or _same(_speaker(left), _speaker(right)))


def _found(ours: Said, theirs: Said) -> Found:
    message = f"Said by {_speaker(ours)} here, by {_speaker(theirs)} in {theirs.article.document.id}"
    quote, named = theirs.quote, theirs.quote.speaker
    start = named.start if named and named.start < quote.start <= named.start + _NEAR else quote.start
    cited = passage(theirs.article, start, quote.end)
    spans = ours.quote.spans
    return Found(ours.article.document.id, Hit(spans[0].start, spans[-1].end, message, evidence=(cited,)))


def _speaker(said: Said) -> str:
    span = said.quote.speaker
    return said.article.text[span.start : span.end] if span else ""


def _reigns(said: Said) -> bool:
    """Whether a speaker goes by a name of office, which may be another than in private life: Pope Francis."""
    span = said.quote.speaker
    before = said.article.text[max(0, span.start - _TITLE) : span.start].split()[-1:] if span else []
    return any(fold(word) in _REGNAL for word in (*before, *_speaker(said).split()[:-1]))


def _same(ours: str, theirs: str) -> bool:
    """Whether two names may be one person's."""
    left, right = ([fold(word) for word in name.split()] for name in (ours, theirs))
    return any(alike(a, b) for a in left for b in right)
