"""MRK036 code-line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup._code import MARKS_OF_CODE


class CodeLine(DocumentRule):
    """A line of a program, style sheet or data block between the lines of the text.

    Why it matters: scripts of the page were taken for text, and a reader meets program code.

    Not flagged: sentences with semicolons, brackets or the words of a programming language.
    """

    code = "MRK036"
    name = "code-line"
    category = Category.UNINTELLIGIBLE
    severity = Severity.MAJOR
    supersedes = MARKS_OF_CODE
    VALID = (
        "The window. He closed it; she left (later).",
        "The function (of the army) is defence;",
        "It was {almost} over.",
        "The variable x = 3 in the model.",
        "Import of arms; return of refugees;",
    )
    INVALID = (
        Example("It fell.\n⟦window.dataLayer = window.dataLayer || [];⟧\nIt was late."),
        Example("It fell.\n⟦(adsbygoogle = window.adsbygoogle || []).push({});⟧"),
        Example("⟦.article-body { margin: 0 auto; color: #333; }⟧\nIt fell."),
        Example("⟦googletag.cmd.push(function() { googletag.display('div-gpt-ad'); });⟧\nIt fell."),
        Example('⟦{"@context":"https://schema.org","@type":"NewsArticle"}⟧\nIt fell.'),
        Example("⟦var player = videojs('x');⟧\n⟦@media (max-width: 600px) {⟧\nIt fell."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if article.characters.isdisjoint("{}=") and "();" not in article.text:
            return
        for start, end in article.lines:
            line = article.text[start : min(end, start + 400)]
            if _CODE.search(line):
                yield Hit(start, end, "This line is program code, not text")


_CODE = re.compile(
    r"\A(?:var|let|const) [\w$]{1,40} ?= |\A(?:window|document|googletag|jQuery|dataLayer|console"
    r"|\$)[.(][\w.'\"(#]"
    r"|\A\(adsbygoogle|\A\(?function ?\w{0,40}\([\w, ]{0,80}\) ?\{|\A@(?:media|import"
    r"|font-face)\b[^\n]{0,200}[{;]\Z"
    r"|\A[.#]?[\w-]{1,40}(?:[ ,>]{1,3}[.#]?[\w-]{1,40}){0,5} ?\{ ?[a-z-]{2,30} ?:[^\n]{0,300}[;}]"
    r"|\A[\[{]\s?\"[@\w-]{1,40}\" ?: ?[\"\[{\d]|\A\}\)?(?:\(\))?;?\Z|\.push\(\{|=> ?\{"
)
