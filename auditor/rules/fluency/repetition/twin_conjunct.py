"""FLU222 twin-conjunct."""

from __future__ import annotations

from collections.abc import Iterator

from auditor import words
from auditor.article import Article
from auditor.lexicons.base import Language
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.repetition._runs import runs
from auditor.tokens import MARK, Token


class TwinConjunct(DocumentRule):
    """The same noun on both sides of “and” or “or”: “the main supporter and supporter of the army”.

    Why it matters: two synonyms of the source were translated by one word; the pair says nothing, and
    an editor must find the second word again or delete it.

    Not flagged: comparatives (stronger and stronger), repeated adverbs and verbs (again and again,
    waited and waited), amounts (thousands and thousands), and idioms (half and half).
    """

    code = "FLU222"
    name = "twin-conjunct"
    category = Category.MISTRANSLATION
    severity = Severity.MINOR
    languages = frozenset({"en", "es", "fr"})
    VALID = (
        "The army grew stronger and stronger, and they waited and waited.",
        "Thousands and thousands marched for hours and hours, again and again.",
        "It is neck and neck, half and half, and prices go higher and higher, better and better.",
        "Ernst and Ernst bought Johnson & Johnson from Jackson and Jackson.",
        "There are doctors and doctors; the crisis gets deeper and deeper.",
        "The dispute between brother and brother went from generation to generation.",
        "It may end in cirrhosis of the liver or liver cancer.",
        "He talked through and through about more and more, minute after minute.",
        Example("Cada vez más y más, encuentro y reencuentro.", "es"),
        Example("Il attendait encore et encore, toujours et toujours.", "fr"),
    )
    INVALID = (
        Example("Ankara is the main ⟦supporter and supporter⟧ of the army.", fix="supporter"),
        Example("The ⟦arrest and arrest⟧ of the opponents went on.", fix="arrest"),
        Example("Pidió ⟦apoyo y apoyo⟧ a la población.", "es", fix="apoyo"),
        Example("Un appel au ⟦soutien et soutien⟧ de la population.", "fr", fix="soutien"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        data = article.data
        if data is None:
            return
        tokens, text = article.tokens, article.text
        for run in runs(article):
            if run.period != 2 or run.last - run.first != 3:
                continue
            first, conjunction, second = tokens[run.first : run.last]
            if (
                conjunction.lower in data.coordinators
                and first.text == second.text
                and text[first.end : second.start] == f" {conjunction.text} "
                and not _repeatable(first, data)
                and (run.first == 0 or tokens[run.first - 1].lower not in data.pairing)
                and _closed(tokens[run.last : run.last + 1], data)
            ):
                message = f"“{first.text}” stands on both sides of “{conjunction.text}”"
                yield Hit(first.start, second.end, message, first.text)


def _repeatable(token: Token, data: Language) -> bool:
    """Whether a word is short, a name, or repeated across “and”: comparative, adverb, verb form, plural."""
    word = token.text
    if not (len(word) >= 5 and word.isalpha() and word.islower()) or word in data.function_words:
        return True
    if word in data.repeatable or word.endswith(data.repeatable_endings):
        return True
    return data.code == "en" and words.zipf(f"{word[:-1]}st", "en") > 2  # bigger: biggest; supporter: none


def _closed(following: list[Token], data: Language) -> bool:
    """Whether the second word is not the first part of something longer, as in “liver or liver cancer”."""
    return all(token.shape == MARK or token.lower in data.function_words for token in following)
