"""FLU181 glued-bracket."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.punctuation._marks import in_address


class GluedBracket(DocumentRule):
    """A bracket or closing quotation mark with a word stuck to its outer side.

    Why it matters: two runs of text were joined without a space, as happens when mark-up is removed.

    Not flagged: optional parts of a word (“(re)build”, “citizen(s)”), functions and formulas.
    """

    code = "FLU181"
    name = "glued-bracket"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    VALID = (
        "They (re)built it for the citizen(s) of the (former)ly free town.",
        "Call print(x) or f(x)y. See https://example.org/a_(city)b and Fe(OH)3.",
        "“Yes,” he said (“no,” said she).",
        Example("Die Bürger(innen) der (Groß)Stadt.", "de"),
        Example("Er sagte „nein“, »so«nicht.", "de"),
    )
    INVALID = (
        Example("The Directorate of Traffic⟦(DGT)⟧ agreed.", fix=" (DGT)"),
        Example("The plan (which the minister advised⟦)⟧would fail.", fix=") "),
        Example("They called it “freedom⟦”⟧and left.", fix="” "),
        Example("It was the most immune⟦(of all of them)⟧ here."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        if article.language != "de":
            for match in _OPENING.finditer(text):
                if not in_address(text, match.start()):
                    yield Hit(match.start(), match.end(), "No space stands before this bracket", " " + match[0])
        for match in _CLOSING.finditer(text):
            opening = text.rfind("(", max(0, match.start() - _FAR), match.start())
            inside = text[opening + 1 : match.start()]
            if match[0] == ")" and (opening < 0 or " " not in inside or "\n" in inside):
                continue
            if match[0] == "»" and article.language in _INWARD:
                continue
            if not in_address(text, match.start()):
                yield Hit(match.start(), match.end(), f"No space stands after “{match[0]}”", match[0] + " ")


_FAR = 200  # characters between brackets
_INWARD = frozenset({"de", "da", "cs", "sl", "hr", "sk", "sr", "hu", "pl"})  # languages that may write »so«
_OPENING = re.compile(r"\((?<=[a-zà-ÿ]{3}\()(?:[A-Z]{3,}+|[^\W_]++ [^()\n]{1,200}+)\)")
_CLOSING = re.compile(r"[)”»](?=[^\W\d_]{2})(?<=[\w.,!?%].)")
