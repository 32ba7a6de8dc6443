"""FLU124 split-word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor import words
from auditor.article import Article
from auditor.lexicons.english_joints import AFTER_HYPHEN, TORN_ENDINGS
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class SplitWord(DocumentRule):
    """A word cut in two by a space or by the hyphen of a line end: “govern ment”, “gov- ernment”.

    Why it matters: the layout of the source page stayed in the text; machines and readers see two
    words that do not exist.

    Not flagged: suspended hyphens (pre- and post-war) and pairs of which both parts are words.
    """

    code = "FLU124"
    name = "split-word"
    category = Category.SPELLING
    severity = Severity.MINOR
    safe = True
    languages = frozenset({"en"})
    VALID = (
        "The pre- and post-war years; a two- or three-day trip; some time in any way.",
        "The ex- minister left.",
    )
    INVALID = (
        Example("The ⟦govern ment⟧ and the ⟦Secur ity⟧ Council met.", fix="government"),
        Example("The ⟦gov- ernment⟧ fell.", fix="government"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if article.vocabulary.isdisjoint(TORN_ENDINGS) and not _TORN.search(article.text):
            return
        for match in _SPLIT.finditer(article.text):
            left, right = match["left"], match["right"] or match["tail"]
            joint = (left + right).lower()
            if words.zipf_common(joint, "en") >= 3.5 and (
                match["hyphen"] or words.zipf(left.lower(), "en") < 4 <= words.zipf_common(joint, "en")
            ):
                yield Hit(*match.span(), f"“{left + right}” is cut in two", left + right)


_TORN = re.compile(r"-(?<=[A-Za-z]-) (?=[a-z])")
_SPLIT = re.compile(
    rf"(?<![\w’'-])(?P<left>[A-Za-z][a-z]{{1,15}})(?:(?P<hyphen>- )(?!(?:{'|'.join(sorted(AFTER_HYPHEN))})\b)"
    rf"(?P<right>[a-z]{{2,15}})| (?P<tail>{'|'.join(sorted(TORN_ENDINGS))}))\b"
)
