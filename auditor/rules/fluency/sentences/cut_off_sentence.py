"""FLU102 cut-off-sentence."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.english_order import LETTERED, OPEN_ENDED
from auditor.model import Kind, Severity
from auditor.rules.base import Category, DocumentRule, Hit
from auditor.tokens import WORD


class CutOffSentence(DocumentRule):
    """A sentence that ends on a word which announces more, such as “reported that the”.

    Why it matters: the rest of the sentence is lost, and with it what was to be told.

    Not flagged: prepositions that may end a sentence (what he asked for), interrupted speech (the …),
    a word that is quoted or named (the word “and.”), capitals (hepatitis A.), headings, and lines
    without a final mark that others continue.
    """

    code = "FLU102"
    name = "cut-off-sentence"
    category = Category.OMISSION
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        "That is what the president asked for.",
        "Doctors say that she suffers from hepatitis A.",
        "“You are the…” He did not finish.",
        "The clerk struck out the word “and.”",
        "It was a matter of either/or.",
        "The road that the army took leads to the coast, to the bridge and\nthe two villages behind the hill.",
        "You may send one or the other, and/or.",
        "What to know about the",
    )
    INVALID = (
        "The agency reported that ⟦the.⟧",
        "The army left the town and ⟦an.⟧ The rebels stayed.",
        "They met the ministers of France, Germany ⟦and.⟧",
        "The observatory, which has a network of sources in the country, said on Friday evening that more than "
        "three hundred people had died in ⟦the⟧",
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for index, (segment, tokens) in enumerate(article.passages):
            if segment.kind is not Kind.SENTENCE or len(tokens) < 3:
                continue
            stopped = tokens[-1].text == "."
            last, before = (tokens[-2], tokens[-3]) if stopped else (tokens[-1], tokens[-2])
            if last.text not in OPEN_ENDED or before.shape != WORD or before.lower in LETTERED:
                continue
            if article.text[before.end : last.start] != " " or last.end != (
                tokens[-1].start if stopped else last.end
            ):
                continue
            if stopped or index == len(article.passages) - 1:
                end = tokens[-1].end
                yield Hit(last.start, end, f"The sentence breaks off after “{last.text}”")
