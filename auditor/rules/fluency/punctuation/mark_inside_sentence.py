"""FLU175 mark-inside-sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.lower_case import CONTINUERS
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.punctuation._marks import in_address, may_be_abbreviation, word_before
from auditor.words import zipf_common


class MarkInsideSentence(DocumentRule):
    """A stop, question or exclamation mark with the sentence going on in lower case behind it.

    Why it matters: the mark cuts a sentence in two, neither of which stands alone; where a machine put
    it, it often stands for something lost.

    Not flagged: abbreviations, ellipses, names that end in a mark, marks inside a quotation that ends
    there, and a question within the sentence in languages that write it so.
    """

    code = "FLU175"
    name = "mark-inside-sentence"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "The U.S. government hired Acme Inc. in May at 6 p.m. on a Monday.",
        "“Why now?” he asked. “Never!” said she. Yahoo! said it would appeal... but did not.",
        "The iPhone fell. iPhones do.",
        "Dr. al-Hakim said no. 5 in Fla. prisons, p. ex. or approx. ten.",
        "One question remains: why? when? how?",
        "Prof. von Berg left. al-Qaida stayed.",
    )
    INVALID = (
        Example("They crossed the southwest⟦?⟧ of the province."),
        Example("More than 20 billion⟦!⟧ euros were lost."),
        Example("They become a better armed force⟦.⟧ explains the analyst."),
        Example("The clause ended in 1976⟦!⟧ elections or not."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        names = article.data.marked_names if article.data else frozenset()
        for match in _LOWER.finditer(text):
            mark, after = match[1], match[2]
            before = word_before(text, match.start())
            if not before or in_address(text, match.start()) or after in CONTINUERS:
                continue
            if mark == "." and (self._abbreviation(before, article) or len(after) < 2):
                continue
            if mark != "." and (before.lower() in names or text[match.end() : match.end() + 1] == "?"):
                continue
            yield Hit(
                match.start(1), match.end(1), f"“{mark}” stands inside the sentence that “{after}” continues"
            )

    def _abbreviation(self, word: str, article: Article) -> bool:
        known = article.data.function_words - article.data.abbreviations if article.data else frozenset()
        common = len(word) == 4 and word.islower() and zipf_common(word, "en") >= _COMMON
        return (len(word) < 2 or word not in known) and not common and may_be_abbreviation(word, article.data)


_COMMON = 4.5  # Zipf value from which a word of four letters is hardly an abbreviation
_LOWER = re.compile(r"([.?!]) (?<=[\w%]. )([a-z]++)(?![-.]?[A-Z@/]|\.[a-z])")
