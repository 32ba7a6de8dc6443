"""FLU151 unopened-bracket."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.brackets import CLOSERS
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class UnopenedBracket(DocumentRule):
    """A bracket that is closed and was never opened, or that crosses another pair.

    Why it matters: the reader must go back and guess where the parenthesis began.

    Not flagged: marks of lists such as a), 1) and iv), smileys.
    """

    code = "FLU151"
    name = "unopened-bracket"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    VALID = (
        "He named a) the port, b) the road and 3) the bridge.",
        "1) The port\n2) The road\niv) The bridge",
        "We won :) and they lost ;-) again.",
        "Two reasons (namely a) rain and b) fog) closed the road.",
    )
    INVALID = (
        Example("The Observatory OSDH⟦)⟧ said so. It gave no toll."),
        Example("They left (with [all their arms) and men⟦]⟧ at dawn."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        unclosed = {(mark.paragraph, CLOSERS[mark.text]) for mark in article.brackets.unclosed}
        for mark in article.brackets.unopened:
            crossed = (mark.paragraph, mark.text) in unclosed
            fault = "crosses another pair of brackets" if crossed else "was never opened"
            yield Hit(mark.start, mark.start + 1, f"The bracket {mark.text} {fault}")
