"""FLU223 repeated-sentence."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article, Passage
from auditor.model import Kind, Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.tokens import MARK


class RepeatedSentence(DocumentRule):
    """A sentence or paragraph that the document has said before, word for word.

    Why it matters: the lead was taken over as subtitle and as text, a block was pasted twice, or the
    machine translated one passage for two; the reader reads it twice.

    Not flagged: headings and list items, short sentences elsewhere in the text, and sentences in
    quotation marks (a refrain, a sentence quoted again).
    """

    code = "FLU223"
    name = "repeated-sentence"
    category = Category.ADDITION
    severity = Severity.MAJOR
    VALID = (
        "The army took the town on Friday. The army took the town on Friday evening, too.",
        "What happened?\nThe army took the town.\nWhat happened?\nNobody knows.",
        "“We are here to stay, nobody will move us.” He paused. “We are here to stay, nobody will move us.”",
        "He said no. She asked again. He said no.",
    )
    INVALID = (
        Example("The army took the town on Friday. ⟦The army took the town on Friday.⟧ Nobody resisted."),
        Example(
            "The rebels said on Friday that they had taken the northern town.\n\n"
            "Is it all?\n\n⟦The rebels said on Friday that they had taken the northern town.⟧ No."
        ),
        Example(
            "The rebels took the northern town on Friday without a fight. Nobody in the town resisted them.\n"
            "The army denied it.\n"
            "⟦The rebels took the northern town on Friday without a fight. Nobody in the town resisted them.⟧"
        ),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        seen: dict[str, int] = {}
        start = end = -1
        following = False
        for index, passage in enumerate(article.passages):
            key = article.text[passage.segment.start : passage.segment.end].lower().rstrip(".!?…")
            earlier = seen.get(key)
            repeated = earlier is not None and _counts(article, passage, following or index == earlier + 1)
            if repeated and not following:
                start = passage.segment.start
            elif following and not repeated:
                yield _hit(start, end)
            following = repeated
            end = passage.segment.end
            seen[key] = index
        if following:
            yield _hit(start, end)


_ADJACENT = 5
"""Words from which a sentence that follows itself, or another that is repeated, is no rhetoric."""
_ELSEWHERE = 9
"""Words from which a sentence that stands elsewhere in the text is no coincidence."""


def _counts(article: Article, passage: Passage, adjacent: bool) -> bool:
    count = sum(token.shape != MARK for token in passage.tokens)
    start, end, kind, _ = passage.segment
    return (
        kind is Kind.SENTENCE
        and count >= (_ADJACENT if adjacent else _ELSEWHERE)
        and not article.quoted(start, end - 1)
        and article.text[start] not in "“‘«„\"'"
    )


def _hit(start: int, end: int) -> Hit:
    return Hit(start, end, "These words stand in the text before, word for word")
