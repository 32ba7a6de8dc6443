"""MRK034 markdown-debris."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup._code import MARKS_OF_CODE


class MarkdownDebris(DocumentRule):
    """Markdown in the text: [words](address), ![picture](address), **bold**, ## heading.

    Why it matters: the markup was meant to be rendered, and a reader sees asterisks and addresses.

    Not flagged: brackets with an explanation, footnote asterisks, words masked with asterisks.
    """

    code = "MRK034"
    name = "markdown-debris"
    category = Category.UNINTELLIGIBLE
    severity = Severity.MINOR
    supersedes = MARKS_OF_CODE
    VALID = (
        "The chief [of staff] (who had left) denied it.",
        "He called it f**k and s**t.",
        "It got *** and the hotel ****.",
        "Issue #1 and # 2",
        "2 ** 3 is 8, and 3 ** 2 is 9.",
        "* The price is net. ** The price is gross.",
    )
    INVALID = (
        Example("See ⟦[the statement](https://example.org/a?b=1)⟧ of the army.", fix="the statement"),
        Example("⟦![A tank](tank.jpg)⟧ The army left.", fix=""),
        Example("The ⟦**army**⟧ left.", fix="army"),
        Example("⟦## ⟧What we know\nThe army left.", fix=""),
        Example("⟦```⟧\nThe army left."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        characters = article.characters
        if "[" in characters and "](" in article.text:
            for match in _LINK.finditer(article.text):
                yield _hit(match, "" if match[0][0] == "!" else match[1])
        if "*" in characters and "**" in article.text:
            for match in _BOLD.finditer(article.text):
                yield _hit(match, match[1])
        if "#" in characters:
            for match in _HEADING.finditer(article.text):
                yield _hit(match, "")
        if "`" in characters:
            for match in _FENCE.finditer(article.text):
                yield _hit(match, None)


def _hit(match: re.Match[str], suggestion: str | None) -> Hit:
    shown = match[0] if len(match[0]) <= 40 else match[0][:39] + "…"
    return Hit(*match.span(), f"“{shown.strip()}” is Markdown that was not rendered", suggestion)


_LINK = re.compile(r"!?\[([^\[\]\n]{0,200})\]\((?:https?://|/|www\.|#|[\w./-]{1,100}\.\w{2,4}\))[^()\s]{0,500}\)?")
_BOLD = re.compile(r"(?<![\w*])\*\*(?=[^\s*])([^*\n]{1,200}+)(?<=\S)\*\*(?![\w*])")
_HEADING = re.compile(r"^#{1,6} (?=[^\W\d_])", re.MULTILINE)
_FENCE = re.compile(r"^```\w{0,20}$", re.MULTILINE)
