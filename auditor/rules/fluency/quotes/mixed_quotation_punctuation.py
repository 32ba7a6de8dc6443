"""FLU156 mixed-quotation-punctuation."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.quotation import Mark
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.quotes._conventions import outermost


class MixedQuotationPunctuation(DocumentRule):
    """The comma or stop behind quoted words stands inside the marks here and outside there.

    Why it matters: American style sets it inside, British style outside where only part of a sentence is
    quoted; both in one article show that nobody made the text one.

    Not flagged: quoted sentences, whose stop British style sets inside too, and single quoted words. A
    document is flagged once, at the first closing mark of the rarer kind.
    """

    code = "FLU156"
    name = "mixed-quotation-punctuation"
    category = Category.INCONSISTENT_STYLE
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "He spoke of “a serious blow”, and she of “great losses”. “It is over,” she said.",
        "He spoke of “a serious blow,” and she of “great losses.”",
        "He spoke of “a serious blow”, then said: “It is over.”",
        "He spoke of “losses”, and she of “a serious blow.”",
    )
    INVALID = (
        Example("He spoke of “a serious blow⟦”,⟧ and she of “great losses.” It was “a dark day,” he said."),
        Example("The army suffered “great losses”, which “nobody can count”. It was “a dark day⟦,”⟧ he said."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        inside: list[tuple[int, int]] = []
        outside: list[tuple[int, int]] = []
        for opener, closer in outermost(article):
            if not _fragment(text, opener, closer):
                continue
            if text[closer.start - 1] in ",.":
                inside.append((closer.start - 1, closer.end))
            elif text[closer.end : closer.end + 1] in {",", "."}:
                outside.append((closer.start, closer.end + 1))
        if inside and outside:
            rare, usual = sorted((inside, outside), key=lambda spans: (len(spans), -spans[0][0]))
            here, there = (text[start:end] for start, end in (rare[0], usual[0]))
            line, _ = article.position(usual[0][0])
            yield Hit(*rare[0], f"The quotation ends in {here} here and in {there} on line {line}")


def _fragment(text: str, opener: Mark, closer: Mark) -> bool:
    """Whether several words, no sentence, are quoted in the course of a sentence."""
    before = text[max(0, opener.start - 2) : opener.start]
    inner = text[opener.end : closer.start]
    return (
        before[:1].islower() and before[1:] == " " and inner[:1].islower() and " " in inner and "\n" not in inner
    )
