"""FLU150 unclosed-bracket."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.brackets import CLOSERS
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class UnclosedBracket(DocumentRule):
    """A bracket that is opened and never closed.

    Why it matters: the reader does not find back into the sentence, and a cut parenthesis is often the trace
    of words that are lost.

    Not flagged: smileys, parentheses over two or three short paragraphs.
    """

    code = "FLU150"
    name = "unclosed-bracket"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    VALID = (
        "The front (HTS) and [its allies] left.",
        "We won :( and lost ;-( again.",
        "He came late. (It had rained.\nThe road was closed.) He left.",
        "The list (a) names (b) and c) towns.",
    )
    INVALID = (
        Example("The Observatory ⟦(⟧OSDH said so. It gave no toll."),
        Example("“The regime ⟦[⟧the Syrian one has fled,” he said (twice)."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        unopened = {(mark.paragraph, mark.text) for mark in article.brackets.unopened}
        for mark in article.brackets.unclosed:
            if (mark.paragraph, CLOSERS[mark.text]) not in unopened:  # else crossed: told at its end
                yield Hit(mark.start, mark.start + 1, f"The bracket {mark.text} is never closed")
