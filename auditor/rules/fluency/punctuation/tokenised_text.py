"""FLU173 tokenised-text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class TokenisedText(DocumentRule):
    """A sentence whose words and marks stand apart, as a machine split them.

    Why it matters: translation programs split marks from words and join them again at the end; where
    the last step failed, every mark floats and the text is plainly a machine's.

    Not flagged: a single space before a mark (another rule's), ellipses, and dashes between spaces.
    """

    code = "FLU173"
    name = "tokenised-text"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    languages = frozenset({"en"})
    supersedes = frozenset(
        {
            "space-before-mark",
            "space-inside-quotation",
            "space-inside-brackets",
            "one-sided-dash",
            "stray-apostrophe",
        }
    )
    VALID = (
        "The baby's lungs don't work - he said ... and left.",
        "From Idlib , a rebel stronghold, they have advanced.",
        "He was born in '68 and left in the ' 80s.",
    )
    INVALID = (
        Example("The baby⟦ 's⟧ lungs grew."),
        Example("The army withdrew⟦ , he said ; nothing more .⟧"),
        Example("He did⟦ n't⟧ know."),
        Example("A medium - sized cat⟦ ( a male ) was seen .⟧"),
        Example("He scored⟦ ( 90 + 2 )⟧ at last."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        segments = iter(article.segments)
        part = next(segments, None)
        start = end = count = 0
        for match in _SIGN.finditer(text):
            while part and part.end < match.end():
                if count >= _ENOUGH:
                    yield self._hit(start, end)
                part, count = next(segments, None), 0
            if not part or match.start() < part.start:
                continue
            start = start if count else match.start()
            end = match.end()
            count += _ENOUGH if match.lastgroup == "sure" else match.lastgroup == "mark"
        if count >= _ENOUGH:
            yield self._hit(start, end)

    def _hit(self, start: int, end: int) -> Hit:
        return Hit(start, end, "Words and marks stand apart as a machine split them")


_ENOUGH = 2
_SIGN = re.compile(
    r" (?=['’n(.,;:!?%)/-])(?<=[^\s.] )(?:"
    r"(?P<sure>(?:['’](?:s|re|ve|ll)|n['’]t)(?= |\Z)|\( [^()\n]{0,60}[^()\n ] \)(?!\S))"
    r"|(?P<mark>[.,;:!?%)](?=[\s”\"]|\Z))"
    r"|(?P<dash>[-/](?= \w)))"
)
