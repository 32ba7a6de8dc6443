"""MRK030 placeholder."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup._code import MARKS_OF_CODE


class Placeholder(DocumentRule):
    """A placeholder that nobody filled ({{name}}, %s, [URL], $XXX, lorem ipsum, undefined).

    Why it matters: a name, figure or address should stand here, and the reader gets the word of a
    template or program instead.

    Not flagged: Roman numerals (Super Bowl XXX), percentages, TODO as a Spanish word in capitals.
    """

    code = "MRK030"
    name = "placeholder"
    category = Category.OMISSION
    severity = Severity.MAJOR
    supersedes = MARKS_OF_CODE
    VALID = (
        "He watched Super Bowl XXX and an XXX film.",
        "The vote was null and void, the term undefined.",
        "About 50 %d'hommes, 100 %s.",
        "He had much TODO about nothing.",
        "Some [name withheld] said so.",
        Example("LO PERDIERON TODO: la casa y el coche", "es"),
        "The set {a, b} is closed.",
    )
    INVALID = (
        Example("Dear ⟦{{name}}⟧, the army left ⟦${city}⟧."),
        Example("The army left ⟦%s⟧ on Saturday with ⟦%d⟧ tanks."),
        Example("See ⟦[URL]⟧ or call ⟦[PHONE NUMBER]⟧."),
        Example("It cost ⟦$XXX⟧ million and ⟦XXX⟧ people died; ⟦XXXX⟧ left."),
        Example("⟦Lorem ipsum⟧ dolor sit amet."),
        Example("By ⟦undefined⟧\n⟦NULL⟧\nThe army left."),
        Example("⟦TODO:⟧ check the figure. ⟦[object Object]⟧"),
        Example("The ⟦[insert name]⟧ brigade left ⟦[CITY]⟧."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text, characters = article.text, article.characters
        patterns = [_BRACES] if "{" in characters else []
        patterns += [_FORMAT] if "%" in characters else []
        patterns += [_BRACKETS] if "[" in characters else []
        patterns += [_WORDS] if not article.vocabulary.isdisjoint(_LISTED) else []
        patterns += [_CROSSES] if "XXX" in text else []
        for pattern in patterns:
            for match in pattern.finditer(text):
                yield Hit(*match.span(), f"“{match[0]}” is a placeholder that nobody filled")


_BRACES = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|(?<![\w{])\{(?:\d|[a-z]+_[a-z_]+|name|title|date|url)\}"
)
_FORMAT = re.compile(r"(?<![\w%])(?<!\d )%(?:\d\$)?[sd]\b(?!['’])|%%[A-Za-z_]{2,30}%%|%\([a-z_]{1,30}\)[sd]")
_BRACKETS = re.compile(
    r"\[(?=\w)(?:URL|LINK|NAME|DATE|CITY|COUNTRY|PHONE(?: NUMBER)?|EMAIL|ADDRESS|NUMBER|TITLE|PLACEHOLDER"
    r"|XX+|TK|TBD|UNK|object Object|(?:Insert|insert|INSERT|Your|your|YOUR) [\w ]{1,40})\]"
)
_LISTED = frozenset({"lorem", "undefined", "null", "nan", "todo", "fixme"})
_WORDS = re.compile(
    r"\b[Ll]orem ipsum\b|^(?:NULL|null|undefined|NaN|None)$|(?<=\b[Bb]y )undefined$|\bundefined undefined\b"
    r"|(?:^|(?<=\[))(?:TODO|FIXME):",
    re.MULTILINE,
)
_CROSSES = re.compile(
    r"[$€£]XXX+\b|\bXXX,XXX\b|(?<![\w-])XXXX+(?![\w-])"
    r"|(?<![\w-])XXX(?= (?:people|persons|euros|dollars|million|billion|percent|soldiers|years|km|miles)\b)"
)
