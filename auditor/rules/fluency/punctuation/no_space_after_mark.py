"""FLU172 no-space-after-mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.punctuation._marks import in_address


class NoSpaceAfterMark(DocumentRule):
    """A comma, semicolon, colon, question or exclamation mark with a word stuck to it.

    Why it matters: lines that were joined, and tags that were stripped, run words together; search and
    screen readers then miss both.

    Not flagged: addresses, file names, numbers, times, names such as “Jeopardy!”, and a full stop
    (a word stuck to a full stop is a sentence stuck to the next).
    """

    code = "FLU172"
    name = "no-space-after-mark"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    VALID = (
        "It cost 3,500 dollars at 12:30, see https://example.org/a,b;c?d=e!f for more.",
        "The 1,2-diol, a ratio of 3:1, mailto:press and ISO:code are fine.",
        "“Stop!”he is no mark’s fault; R&amp;D is an entity, P!nk a singer.",
        "Write to a,b@example.org; see file:C for the score of team:team.",
    )
    INVALID = (
        Example("The town⟦,⟧which had fallen, was empty.", fix=", "),
        Example("The process⟦;⟧so far it is the only one.", fix="; "),
        Example("He said⟦:⟧We shall return.", fix=": "),
        Example("Why now⟦?⟧Nobody knows.", fix="? "),
        Example("In 2011⟦,⟧the war began.", fix=", "),
        Example("La ciudad⟦,⟧que había caído, estaba vacía.", "es", ", "),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for match in _GLUED.finditer(article.text):
            if not in_address(article.text, match.start()):
                mark = match[0]
                safe = mark not in "?!"  # a “?” within a word stands for a letter that was lost
                yield Hit(*match.span(), f"No space stands after “{mark}”", mark + " ", safe=safe)


_GLUED = re.compile(
    r"[,;!?](?=[^\W\d_]{2})(?<=[^\W\d_][^\W\d_].)"
    r"|,(?=[^\W\d_A-Z]{3})(?<=\d\d,)"
    r"|:(?=[A-Z][a-z]+ )(?<=[a-z][a-z]:)"
)
