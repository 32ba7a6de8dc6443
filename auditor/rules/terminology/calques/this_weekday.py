"""TRM005 this-weekday."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.base import words
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class ThisWeekday(DocumentRule):
    """“This Sunday” for a day that has passed.

    Why it matters: Spanish and French “este domingo”, “ce dimanche” mean the day of the news; in English
    “this Sunday” is the coming one, so the reader takes what happened for what will happen.

    Not flagged: days to come (will, to, due, scheduled, if), and days after a preposition.
    """

    code = "TRM005"
    name = "this-weekday"
    category = Category.UNIDIOMATIC
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "The party said it would meet this Sunday.",
        "The match, scheduled for this Sunday, was called off.",
        "They agreed to meet this Friday in Cairo.",
        "If the vote were held this Sunday, he would win.",
        "The show has been moved to this Saturday.",
    )
    INVALID = (
        Example("The spokesman denounced the raid ⟦this Friday⟧ as an attack.", fix="on Friday"),
        Example("The minister declared ⟦this Sunday⟧ that the talks go on.", fix="on Sunday"),
        Example("The strike killed eight people ⟦this Sunday⟧, a monitor said.", fix="on Sunday"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if "this" not in article.vocabulary or _DAYS.isdisjoint(article.vocabulary):
            return
        for _, tokens in article.passages:
            for place in range(1, len(tokens) - 1):
                day = tokens[place + 1]
                if tokens[place].text != "this" or day.lower not in _DAYS:
                    continue
                before = [token.lower for token in tokens[max(0, place - 9) : place]]
                if _FUTURE.isdisjoint(before) and before[-1] not in _PREPOSITIONS and any(map(_past, before)):
                    found = article.text[tokens[place].start : day.end]
                    message = f"“{found}” means a day to come in English, and the sentence tells of the past"
                    yield Hit(tokens[place].start, day.end, message, f"on {day.text}")


def _past(word: str) -> bool:
    return word in _IRREGULAR or (word.endswith("ed") and len(word) > 4)


_DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_FUTURE = words(
    """will would to if going due scheduled expected planned set can could should shall may might must 'll hoped
    wants want plans awaited next unless when be is are prepared determined needed slated tipped”"""
)
_PREPOSITIONS = words("for until till by from before to than and or at after since on of through through past")
_IRREGULAR = words(
    """said told took killed held met came left began saw won lost took gave went made shot struck fell rose broke
    spoke led hit sent became found wrote"""
)
