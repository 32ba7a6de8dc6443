"""LOC006 foreign-date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class ForeignDate(DocumentRule):
    """A date in the order or with the marks of another language, in an English text.

    Why it matters: “31.12.2024”, “the 3 of March” and “November 30th of 2024” are German, Spanish or
    French with English words; the reader notices a translation.

    Not flagged: “3 March”, “March 3”, “the 3rd of March”, versions and sections.
    """

    code = "LOC006"
    name = "foreign-date"
    category = Category.DATE_FORMAT
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "On March 3, 2024, on 3 March 2024 and on the 3rd of March he left.",
        "Version 1.12.2024b and section 3.1.20; one of the 3 of Marchand’s houses; may 3 of May’s men come.",
        "In November 30 of 2,024 men died.",
    )
    INVALID = (
        Example("It was signed on ⟦31.12.2024⟧ in Paris."),
        Example("It began ⟦the 3 of March⟧ at noon."),
        Example("On ⟦November 30th of 2024⟧ it fell."),
        Example("On ⟦30 of November⟧ it fell."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        months = article.vocabulary.intersection(article.data.months if article.data else ())
        if not any(sign in text for sign in (*_SIGNS, *(f" of {month.capitalize()}" for month in months))):
            return
        for match in _DATE.finditer(text):
            yield Hit(match.start(), match.end(), f"“{match[0]}” is not how English writes a date")


_SIGNS = (".19", ".20", " of 19", " of 20")  # without one of them, or “of” and a month, there is none
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = re.compile(
    rf"(?<![\w.,/$€£-])(?:(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d(?![\w.])"
    rf"|(?:[Tt]he )?(?:[12]?\d|3[01]) of {_MONTH}(?![\w'’-])"
    rf"|{_MONTH} (?:[12]?\d|3[01])(?:st|nd|rd|th)? of (?:19|20)\d\d(?![\w,]))"
)
