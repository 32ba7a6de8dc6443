"""TRM004 verbless-question."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.base import words
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.tokens import WORD


class VerblessQuestion(DocumentRule):
    """A question of “what” and a noun that has no verb.

    Why it matters: “Quelles conséquences pour le régime ?” is a whole heading in French; “What consequences
    for the regime?” lacks “are the” in English.

    Not flagged: native headline idioms (What next? What price freedom? What future for the club?).
    """

    code = "TRM004"
    name = "verbless-question"
    category = Category.GRAMMAR
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "What next for the club?",
        "What price freedom?",
        "What consequences will this have for the club?",
        "What are the risks for savers?",
        "What risks did they take?",
        "What role now for the former champion?",
        "What measures work best?",
    )
    INVALID = (
        Example("Background\n\n⟦What consequences for the government?⟧\n\nNobody knows."),
        Example("⟦What human toll?⟧"),
        Example("Why now? What is the plan? ⟦What international diplomatic issues?⟧ Here is what we know."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if _NOUNS.isdisjoint(article.vocabulary) or "what" not in article.vocabulary:
            return
        for segment, tokens in article.passages:
            if tokens[0].lower not in ("what", "which") or article.text[segment.end - 1] != "?":
                continue
            found = [token.lower for token in tokens if token.shape == WORD]
            noun = next((place for place, word in enumerate(found) if word in _NOUNS), 0)
            if 1 <= noun <= 4 and not _BEFORE.intersection(found) and _bare(found[noun + 1 :]):
                yield Hit(segment.start, segment.end, f"A question with “{found[noun]}” and no verb copies French")


def _bare(rest: list[str]) -> bool:
    """Whether nothing, or only a prepositional phrase, follows the noun."""
    return not rest or (rest[0] in _PREPOSITIONS and len(rest) <= 8)


_NOUNS = words(
    """consequences issues stakes toll repercussions implications impact solutions alternatives reactions sanctions
    measures lessons perspectives prospects risks challenges assessment outcome objectives scenarios priorities
    effects results obstacles options"""
)
_BEFORE = words(
    """is are was were be been has have had do does did will would can could may might must should shall about if
    said says he she they we you i it that who which’s what’s who’s"""
) - {"which"}
_PREPOSITIONS = words("for of in on to after at between behind from with under against within across and during")
