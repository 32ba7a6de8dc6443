"""FLU221 doubled-phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor import lexicons
from auditor.article import Article
from auditor.lexicons.base import Language
from auditor.lexicons.double_names import DOUBLE_NAMES
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.repetition._runs import Run, repetition, runs, spaced
from auditor.tokens import MARK, NUMBER, WORD


class DoubledPhrase(DocumentRule):
    """A phrase, a score or a word in brackets that stands twice or more in a row.

    Why it matters: a translation machine that loses its place in the source says a phrase again; what
    should have followed is often lost.

    Not flagged: phrases after a comma (rhetoric), chains such as “day by day by day”, “more and more
    and more”, sets of tennis won by the same score, and a verb with its participle that ends a relative
    clause and goes on with the sentence (“what gets measured gets measured”).
    """

    code = "FLU221"
    name = "doubled-phrase"
    category = Category.ADDITION
    severity = Severity.MINOR
    languages = frozenset(lexicons.LANGUAGES)
    VALID = (
        "It got more and more and more expensive, day by day by day.",
        "They fought again and again and again, in the north and in the north-west.",
        "He won 6-4 6-4 in New York, New York.",
        "It was very late, very late, when they left.",
        "The plan was no plan; no plan was the plan.",
        "They sang “no, no, no” and went home.",
        "The things that have to get done get done, the coach said, and what gets measured gets measured.",
        Example("Nous nous sommes vus, nous nous sommes parlé.", "fr"),
    )
    INVALID = (
        Example("The rebels advanced ⟦in the north in the north⟧ on Friday.", fix="in the north"),
        Example("The ⟦Prime Minister Prime Minister⟧ resigned.", fix="Prime Minister"),
        Example("The match ended ⟦6-6 6-6⟧ in the rain.", fix="6-6"),
        Example("It rose in the years ⟦2015–2019 2015–2019⟧ and by ⟦25% 25%⟧ after.", fix="2015–2019"),
        Example("He joined the alliance ⟦(NATO) (NATO)⟧.", fix="(NATO)"),
        Example("They left ⟦for the coast for the coast for the coast for the coast⟧.", fix="for the coast"),
        Example("Una reunión ⟦con el ministro con el ministro⟧ de Exteriores.", "es", fix="con el ministro"),
        Example("Sie kamen ⟦aus der Stadt aus der Stadt⟧ zurück.", "de", fix="aus der Stadt"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        data = article.data
        if data is None:
            return
        for run in runs(article):
            if run.period == 1:
                if draw := _draw(article, run):
                    yield draw
            elif run.last - run.first >= 2 * run.period and (_phrase(article, run, data) or _chunk(article, run)):
                yield repetition(article, run._replace(last=run.last - (run.last - run.first) % run.period))


def _draw(article: Article, run: Run) -> Hit | None:
    """A drawn score twice, “6-6 6-6”; its tokens recur at too short a distance for a longer run."""
    number = article.tokens[run.first]
    around = number.start - len(number.text) - 1
    score = article.text[max(around, 0) : number.end]
    end = article.tokens[run.last - 1].end + len(number.text) + 1
    if score not in (f"{number.text}-{number.text}", f"{number.text}–{number.text}"):
        return None
    if (
        number.shape != NUMBER
        or article.text[around:end] != f"{score} {score}"
        or article.text[end : end + 1] == "-"
    ):
        return None
    return Hit(around, end, f"The score “{score}” stands twice in a row", score)


def _phrase(article: Article, run: Run, data: Language) -> bool:
    """Whether words only stand twice, and no chain of one word linked by another."""
    once = article.tokens[run.first : run.first + run.period]
    if once[0].lower in data.copulas and _relative(article, run.first, data):
        return False
    if any(token.shape != WORD for token in once) or not spaced(article, run.first, run.last):
        return False
    if run.period == 2:
        return not any(token.lower in data.function_words or token.lower in data.cries for token in once)
    return any(token.lower not in data.function_words for token in once)


def _relative(article: Article, index: int, data: Language) -> bool:
    """Whether the token stands in a relative clause, whose verb the main clause may repeat."""
    before = article.tokens[max(0, index - _CLAUSE) : index]
    start = next((k + 1 for k in range(len(before) - 1, -1, -1) if before[k].shape == MARK), 0)
    return any(token.lower in data.relatives for token in before[start:])


def _chunk(article: Article, run: Run) -> bool:
    """Whether one word or number with marks on it stands twice: “(NATO) (NATO)”, “2015–2019 2015–2019”."""
    tokens = article.tokens[run.first : run.last]
    times = len(tokens) // run.period
    once = article.text[tokens[0].start : tokens[run.period - 1].end]
    whole = article.text[tokens[0].start : tokens[times * run.period - 1].end]
    if " " in once or whole != " ".join([once] * times) or not _MARKED.search(once):
        return False
    if all(token.shape != WORD for token in tokens):
        return (len(tokens[0].text) > 2 or tokens[-1].shape == MARK) and tokens[0].shape == NUMBER
    return tokens[0].lower not in DOUBLE_NAMES


_CLAUSE = 8  # words of a relative clause before its verb
_MARKED = re.compile(r"\A[^.,;:!?…]*+\Z")
