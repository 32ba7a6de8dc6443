"""MRK035 bbcode."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup._code import MARKS_OF_CODE


class Bbcode(DocumentRule):
    """Forum markup or a shortcode of a publishing system ([b], [/url], [caption id="…"]).

    Why it matters: the markup was meant to be rendered, and a reader sees code.

    Not flagged: an editor's letter in brackets ([i]t), explanations in brackets.
    """

    code = "MRK035"
    name = "bbcode"
    category = Category.UNINTELLIGIBLE
    severity = Severity.MINOR
    supersedes = MARKS_OF_CODE
    VALID = (
        "“[i]t was late, and [b]oth left,” he said.",
        "The chief [of staff] left.",
        "He [the minister] left [sic].",
        "The [list] was long.",
    )
    INVALID = (
        Example("The ⟦[b]⟧army⟦[/b]⟧ left.", fix=""),
        Example("See ⟦[url=https://example.org]⟧this⟦[/url]⟧.", fix=""),
        Example('⟦[caption id="attachment_12" align="left"]⟧ A tank ⟦[/caption]⟧'),
        Example("It fell. ⟦[embed]⟧https://example.org⟦[/embed]⟧"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if "[" not in article.characters or not ("[/" in article.text or "=" in article.characters):
            return
        closed = {match[1].lower() for match in _CLOSING.finditer(article.text)}
        for match in _TAG.finditer(article.text):
            if match["value"] or match["name"].lower() in closed:
                yield Hit(*match.span(), f"“{match[0]}” is markup that was not rendered", "")


_NAMES = (
    "b|i|u|s|url|img|quote|size|color|center|code|list|caption|embed|gallery|video|audio|youtube|vc_[a-z_]{2,30}"
)
_CLOSING = re.compile(rf"\[/({_NAMES})\]", re.IGNORECASE)
_TAG = re.compile(
    rf"\[/?(?P<name>{_NAMES})(?P<value>=[^\[\]\n]{{1,200}}| [a-z]{{2,20}}=[^\[\]\n]{{1,200}})?\]", re.IGNORECASE
)
