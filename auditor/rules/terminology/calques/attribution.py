"""TRM002 calqued-attribution."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.attribution import CALQUED
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class CalquedAttribution(DocumentRule):
    """A reporting verb in the historic present that English does not use to report speech.

    Why it matters: “…, assures the minister” is the shape of French and Spanish attributions; in English
    the verb wants an object, and the reader looks for it.

    Not flagged: verbs that native news uses so (says, explains, recalls), and verbs with their object.
    """

    code = "TRM002"
    name = "calqued-attribution"
    category = Category.UNIDIOMATIC
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "“We will win,” says Lena Roth.",
        "“We will win,” explains the minister, who assures voters that taxes will fall.",
        "The ministry estimates the cost at a million.",
        "He underlines every word, she says.",
        "She analyses Chinese politics for a bank.",
    )
    INVALID = (
        Example("The plan is ready, ⟦assures⟧ Lena Roth, who leads the centre."),
        Example("“It was a warning,” she ⟦underlines⟧, pointing to the raids."),
        Example("“Nobody asked us,” ⟦deplores⟧ the mayor."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if CALQUED.isdisjoint(article.vocabulary):
            return
        for match in _ATTRIBUTION.finditer(article.text):
            verb = match[1] or match[2]
            yield Hit(
                *match.span(1 if match[1] else 2),
                f"English does not attribute speech with “{verb}”; write “says” or “said”",
            )


_ATTRIBUTION = re.compile(
    rf"(?<=[,.”\"»] )({'|'.join(sorted(CALQUED))})(?= (?:[A-ZÀ-Þ]|the [a-z]))"
    rf"|(?<=[”\"»] )(?:s?he|they) ({'|'.join(sorted(CALQUED))})(?=[,.])"
)
