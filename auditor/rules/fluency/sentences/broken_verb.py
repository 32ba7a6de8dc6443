"""FLU106 broken-verb."""

from __future__ import annotations

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
        if article.vocabulary.isdisjoint(FINITE_OR_PARTICIPLE):
            return
        tokens = article.tokens
        for index in range(1, len(tokens)):
            after = tokens[index]
            if after.text not in FINITE_OR_PARTICIPLE:
                continue
            before = tokens[index - 1]
            modal = before.lower in MODALS or (before.lower == "to" and after.text == "been")
            if modal and article.text[before.end : after.start] == " ":
                words = article.text[before.start : after.end]
                yield Hit(before.start, after.end, f"“{words}” is no verb form: a word is missing or left over")
