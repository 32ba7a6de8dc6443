"""FLU121 missing-space."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from auditor import words
from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class MissingSpace(DocumentRule):
    """No space behind a comma or at the end of a sentence: “said,the”, “guidance.Of course”.

    Why it matters: paragraphs were glued where tags were stripped; two sentences read as one.

    Not flagged: addresses, file names, brands (Billboard.com, and any that stands twice), and abbreviations.
    """

    code = "FLU121"
    name = "missing-space"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    languages = frozenset({"en"})
    supersedes = frozenset({"no-space-after-mark"})
    VALID = (
        "See Billboard.com, hvg.hu and http://it.example.org/the.Page.Here or mail to a.b@example.org.",
        "He has a Ph.D and wrote to Spindl.Info, e.g. on Node.js.",
    )
    INVALID = (
        Example("He sought guidance⟦.⟧Of course it failed, he said⟦,⟧the war goes on.", fix=". "),
        Example("It is over⟦;⟧the army left.", fix="; "),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        glued = [match for mark in _MARK.finditer(text) if (match := _glued(text, mark.start()))]
        times = Counter(match[0] for match in glued)
        for match in glued:
            if times[match[0]] > 1 or _address(text, match.start()):
                continue
            before, after = match["before"].lower(), match["after"].lower()
            if min(words.zipf_common(before, "en"), words.zipf_common(after, "en")) >= 3:
                offset = match.end("before")
                mark = text[offset]
                yield Hit(offset, offset + 1, f"A space is missing behind “{before}{mark}”", f"{mark} ")


_LONGEST = 21  # letters of a word beside the mark
_REACH = 100  # characters before it in which an address may begin
_MARK = re.compile(r"[.!?](?=[A-Z])(?<=[a-z][a-z].)|[,;](?=[a-z][a-z])(?<=[a-z][a-z].)")
_GLUED = re.compile(r"(?<![\w.@/-])(?P<before>[A-Za-z][a-z]++)[.!?,;](?P<after>[A-Za-z][a-z]{0,20}+)(?![\w.@/])")


def _glued(text: str, mark: int) -> re.Match[str] | None:
    """The two words that a mark joins, if they are no part of something longer."""
    start = mark
    while start and mark - start <= _LONGEST and text[start - 1].isalpha():
        start -= 1
    return _GLUED.match(text, start)


def _address(text: str, offset: int) -> bool:
    before = text[max(offset - _REACH, 0) : offset]
    chunk = before[max(before.rfind(" "), before.rfind("\n")) + 1 :]
    return any(sign in chunk for sign in ("/", "@", "www"))
