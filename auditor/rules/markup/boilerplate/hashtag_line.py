"""MRK025 hashtag-line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class HashtagLine(DocumentRule):
    """A row of hashtags at the end of a line (#Army #leaves #city).

    Why it matters: aggregators make them of the words of the headline, so that copies can be found;
    they say nothing to a reader, and no editor wrote them.

    Not flagged: one or two hashtags in a sentence, hashtags in a quotation, #1.
    """

    code = "MRK025"
    name = "hashtag-line"
    category = Category.ADDITION
    severity = Severity.MINOR
    VALID = (
        "Under #MeToo and #BalanceTonPorc, women spoke.",
        "The team is #1 in the league and #2 in Europe.",
        "She wrote: “We stay #Aleppo #Idlib #Hama”.",
        "He is # 1 # 2 # 3",
        "#MeToo changed the law.",
    )
    INVALID = (
        Example("It fell.\n⟦#Army #leaves #second #city⟧", fix=""),
        Example("It fell. ⟦#Aleppo #Idlib #Hama⟧", fix=""),
        Example("It fell.\n⟦#Army, #city⟧\nIt was late."),
        Example("⟦#L’armée #quitte #la #ville⟧", "fr"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if "#" not in article.characters:
            return
        for start, end in article.lines:
            match = _ROW.search(article.text, start, end)
            if not match:
                continue
            count = match[0].count("#")
            if count >= 3 or (count == 2 and match.start() == start):
                yield Hit(*match.span(), "A row of hashtags is no part of the article", "")


_TAG = r"#[^\W\d][\w’'.-]*+"
_ROW = re.compile(rf"(?<!\S){_TAG}(?:[,;]?\s{{1,3}}{_TAG})+\Z")
