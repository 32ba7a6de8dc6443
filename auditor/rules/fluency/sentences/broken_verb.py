"""FLU106 broken-verb."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.english_order import FINITE_OR_PARTICIPLE, MODALS
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Hit


class BrokenVerb(DocumentRule):
    """A modal verb before a form that cannot follow it: “could been”, “would has”, “to been”.

    Why it matters: a word was lost between the two, or one of them is left over; the reader must guess
    the tense.

    Not flagged: can, will, may, might and must, which are nouns or names too, and words between which
    a mark stands.
    """

    code = "FLU106"
    name = "broken-verb"
    category = Category.GRAMMAR
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "It could have been worse, and it would be.",
        "The will is strong, the can was empty, a must is missing.",
        "They do what they should; is that all?",
        "If he could, has he tried?",
    )
    INVALID = (
        "It ⟦could been⟧ a test of strength.",
        "The army ⟦would has⟧ left the city.",
        "He seems ⟦to been⟧ warned.",
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for match in _MODAL.finditer(article.text):
            yield _hit(match)
        if "to been" in article.text:
            for match in _INFINITIVE.finditer(article.text):
                yield _hit(match)


def _hit(match: re.Match[str]) -> Hit:
    return Hit(match.start(), match.end(), f"“{match[0]}” is no verb form: a word is missing or left over")


_MODAL = re.compile(rf"(?:{'|'.join(MODALS)}) (?:{'|'.join(FINITE_OR_PARTICIPLE)})\b")
_INFINITIVE = re.compile(r"\bto been\b")
