"""FLU121 missing-space."""

from __future__ import annotations

import re
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
    languages = frozenset({"en"})
    VALID = (
        "See Billboard.com, hvg.hu and http://it.example.org/the.Page.Here or mail to a.b@example.org.",
        "He has a Ph.D and wrote to Spindl.Info, e.g. on Node.js.",
    )
    INVALID = (
        Example("He sought guidance⟦.⟧Of course it failed, he said⟦,⟧the war goes on.", fix=". "),
        Example("It is over⟦;⟧the army left.", fix="; "),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for match in _GLUED.finditer(article.text):
            if _address(article.text, match.start()) or article.text.count(match[0]) > 1:
                continue
            before, after = match["before"].lower(), (match["after"] or match["comma_after"]).lower()
            if min(words.zipf_common(before, "en"), words.zipf_common(after, "en")) >= 3:
                offset = match.end("before")
                mark = article.text[offset]
                yield Hit(offset, offset + 1, f"A space is missing behind “{before}{mark}”", f"{mark} ")


_GLUED = re.compile(
    r"(?<![\w.@/-])(?P<before>[A-Za-z]?[a-z]{2,20}+)"
    r"(?:[.!?](?P<after>[A-Z][a-z]{0,20}+)|[,;](?P<comma_after>[a-z]{2,20}+))(?![\w.@/])"
)


def _address(text: str, offset: int) -> bool:
    begin = max(text.rfind(" ", 0, offset), text.rfind("\n", 0, offset)) + 1
    return any(sign in text[begin:offset] for sign in ("/", "@", "www"))
