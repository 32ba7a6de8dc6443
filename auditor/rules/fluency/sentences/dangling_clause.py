"""FLU105 dangling-clause."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.english_order import DANGLING
from auditor.model import Kind, Severity
from auditor.rules.base import Category, DocumentRule, Hit


class DanglingClause(DocumentRule):
    """“Without forgetting …” as a sentence of its own, after French “sans oublier”.

    Why it matters: English readers wait for the main clause, and it does not come; the words belong to
    the sentence before, or begin “not to mention”.

    Not flagged: the same words before a main clause (Without counting the dead, it was a costly day).
    """

    code = "FLU105"
    name = "dangling-clause"
    category = Category.GRAMMAR
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        "Without counting the dead, the army lost a third of its men.",
        "Without mentioning the attack, he left.",
        "Not to mention the cost.",
        "They control the north, without forgetting large areas of the coast.",
        "Without a word. Without warning. Without knowing why.",
    )
    INVALID = (
        "They hold the north. ⟦Without forgetting⟧ large areas of the coast in the hands of militias.",
        "The bill is high. ⟦Without counting⟧ the damage to roads and bridges.",
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for match in _OPENING.finditer(article.text):
            segment = article.segment_at(match.start())
            if match[1] not in DANGLING or not segment or segment.kind is Kind.HEADING:
                continue
            if segment.start == match.start() and article.text.find(",", match.end(), segment.end) < 0:
                yield Hit(match.start(), match.end(), f"“{match[0]} …” hangs in the air: no main clause follows")


_OPENING = re.compile(r"Without ([a-z]{5,12}ing)\b")
