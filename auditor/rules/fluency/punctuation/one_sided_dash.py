"""FLU176 one-sided-dash."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.english_joints import AFTER_DASH
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.punctuation._marks import in_address


class OneSidedDash(DocumentRule):
    """A hyphen or dash with a space on one side only.

    Why it matters: it is neither a hyphen, which joins, nor a dash, which parts; a compound was torn
    or the dashes of Spanish or French were carried over, and the sentence is hard to take apart.

    Not flagged: hyphens that wait for a second part (“two- or three-day”), negative numbers, options
    of a command, and the Arabic article.
    """

    code = "FLU176"
    name = "one-sided-dash"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "Two- and three-day trips, short- to medium-term loans, the pre-, inter- and post-war years.",
        "It was -5 degrees - cold, even for pro- as well as anti-war crowds; fourth-, fifth- or sixth-best.",
        "The war–long and bitter—ended; the north–south line stayed – just.",
        "Run ls -a to see it.",
        "The “non-” prefix. The 30- to 40-year-olds.",
    )
    INVALID = (
        Example("The tournament⟦- ⟧progressed."),
        Example("The new order⟦ -⟧which was late⟦- ⟧was kept."),
        Example("The year of the war⟦ –⟧the worst of all⟦– ⟧was over."),
        Example("The race of June 20⟦- ⟧after the storm was slow."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        for match in _DASH.finditer(text):
            start = match.start() - (match["leading"] is not None)
            if not in_address(text, start + 1):
                yield Hit(start, match.end(), "This dash has a space on one side only")


_DASH = re.compile(
    r"[-–—](?:"
    r"(?<=[^\W_].)[-–—]?+ (?=[^\W_])"
    rf"(?!(?:{'|'.join(AFTER_DASH)})\b)"
    r"|(?P<leading>(?<=[^\W_] .))[-–—]?+(?=[^\W\d_]{2}))"
)
