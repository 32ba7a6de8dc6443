"""TRM050 reporting-tense."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity, Span
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.terminology.consistency._both import minority


class ReportingTense(DocumentRule):
    """One speaker who “says” here and “said” there.

    Why it matters: newswire keeps to one tense for what a speaker told the reporter; two tenses come from
    passages that were translated apart.

    Not flagged: different speakers, statements dated to another day, and more than one speaker a document.
    """

    code = "TRM050"
    name = "reporting-tense"
    category = Category.INCONSISTENT_STYLE
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "“No,” says Lena Roth. “Yes,” said Ana Soto.",
        "“No,” says Lena Roth. “Yes,” said Lena Roth in May 2020.",
    )
    INVALID = (
        Example("“No,” said Lena Roth. “Never,” said Lena Roth.\n“Well,” ⟦says⟧ Lena Roth, “perhaps.”"),
        Example("“No,” explained Lena Roth.\n“Well,” ⟦explains⟧ Lena Roth."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        said: dict[str, dict[bool, list[Span]]] = {}
        for match in _ATTRIBUTION.finditer(article.text):
            said.setdefault(match[3], {}).setdefault(bool(match[1]), []).append(
                Span(*match.span(1 if match[1] else 2))
            )
        for name, tenses in said.items():
            if len(tenses) == 2:
                rare, usual = minority(tenses[True], tenses[False])
                here, there = (article.text[spans[0].start : spans[0].end] for spans in (rare, usual))
                line, _ = article.position(usual[0].start)
                yield Hit(*rare[0], f"{name} “{here}” here and “{there}” on line {line}")
                return


_ATTRIBUTION = re.compile(
    r"(?<=[,”\"] )(?:(says|explains|adds|warns|notes|recalls)|(said|explained|added|warned|noted|recalled)) "
    r"([A-ZÀ-Þ][\w’'\-]{0,30}+(?: [A-ZÀ-Þ][\w’'\-]{0,30}+){1,3}+)(?! (?:in|at|last|on) )(?=[,.])"
)
