"""FLU178 mark-inside-phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons import en
from auditor.lexicons.english_joints import (
    DETERMINER,
    FINITE,
    JOINER,
    LOOSE,
    MODAL,
    REPORTING,
    STARTERS,
    STRICT,
    STRICTER,
    SUBJECTS,
)
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.punctuation._marks import letters_before


class MarkInsidePhrase(DocumentRule):
    """A mark between two words that nothing can part, such as an article and its noun.

    Why it matters: the mark breaks a phrase in two; it is a slip, or the place where words were lost.

    Not flagged: parentheses between two commas, quoted hesitation, lists of letters, prepositions that
    a clause may end in, and questions behind a colon.
    """

    code = "FLU178"
    name = "mark-inside-phrase"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "The, let us say, odd plan failed. It was the, uh, best.",
        "Vitamins A, B and C; a, b and c. He lived with, and for, others.",
        "It is a variety of, external view aside, nothing. The house he came from, the army said, is old.",
        "The question: is it over? The problem is: will they come?",
        "This is what the plan is made of. It was more than that; of the 30 men, 10 left.",
        "The car he had been looking at, which was red, is gone. He said that he had; was it true?",
        "He is, the army said, in prison.",
        "In 2011, Syria fell. On May 3, 2011, it rose. “What was it for?” he said.",
    )
    INVALID = (
        Example("The⟦;⟧ next round is hard.", fix=""),
        Example("Each a⟦?⟧ Chinese vase, they were sold.", fix=""),
        Example("The ship shared by France and⟦.⟧ Italy is new.", fix=""),
        Example("More than⟦!⟧ 10 million were sold.", fix=""),
        Example("It takes place in⟦,⟧ December at noon.", fix=""),
        Example("He was accused of⟦,⟧ the worst.", fix=""),
        Example("They would⟦:⟧ be late.", fix=""),
        Example("He said⟦:⟧ that the homes of⟦!⟧ refugees fell.", fix=""),
        Example("The patrol⟦:⟧ would have small boats.", fix=""),
        Example("The price was higher⟦;⟧ than a year before.", fix=""),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        for candidate in _MARK.finditer(text):
            mark = candidate.start()
            match = _PARTED.match(text, mark - len(letters_before(text, mark)))
            if not match:
                continue
            first, second = match[0].split(" ")
            if text[mark] == "," and _ANOTHER_COMMA.match(text, match.end()):
                continue
            if match["verb"] and _QUESTION.match(text, match.end()):
                continue
            yield Hit(mark, mark + 1, f"“{text[mark]}” parts “{first[:-1]}” from “{second}”", "")


_MONTH = "|".join(name.capitalize() for name in (*en.DATA.months, *en.DATA.weekdays) if name != "may")
_FINITE = "|".join(FINITE)
_FIRST = {word.lower() for word in (*DETERMINER, *JOINER, *LOOSE)}  # besides those that the second word betrays
_BEHIND = "|".join(
    rf"(?<=\b(?:{'|'.join(sorted(w for w in _FIRST if len(w) == length))}). )"
    for length in sorted({*map(len, _FIRST)})
)
_MARK = re.compile(rf"[,;:?!.] (?:(?i:{_BEHIND})|(?=(?:be|been|not|that|than|{_FINITE})\b))")
"""Marks that may part a phrase: a pattern that begins with a mark passes quickly over the rest."""
_PARTED = re.compile(
    r"(?<![\w'’.-])(?:"
    rf"(?:(?:{'|'.join(DETERMINER)})(?=[,;:?!.] [^\W_]{{2}})"
    rf"|(?:{'|'.join(JOINER)})(?=[;:?!.] [^\W_])"
    rf"|(?:{'|'.join(STRICTER)})(?=[;!] [^\W_])"
    rf"|(?:{'|'.join(REPORTING)})(?=[;:] that\b)"
    rf"|(?:{'|'.join(STRICT)})(?=, (?:{'|'.join(STARTERS)}|\d+)\b)"
    rf"|(?:{'|'.join(LOOSE)})(?=, (?:{_MONTH}|\d{{4}}\b))"
    rf"|(?:{'|'.join(MODAL)})(?=[,;:?!.] (?:be|been|not)\b)"
    r")[,;:?!.] [^\W_]++"
    rf"|[^\W\d_]++[;:] (?:than|(?P<verb>{_FINITE}))\b)"
)
_ANOTHER_COMMA = re.compile(r"[^.;:!?\n]{0,60}?,")
_QUESTION = re.compile(rf"[^.;!\n]{{0,200}}?\?| (?:{'|'.join(SUBJECTS)})\b")
