"""MRK033 html-tag."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup._code import MARKS_OF_CODE


class HtmlTag(DocumentRule):
    """An HTML or XML tag, comment or attribute in the text (<b>, </p>, <br />, class="…").

    Why it matters: the markup of the page was taken for text, so that a reader sees code; where a
    tag was cut in half, some of the text may be gone too.

    Not flagged: less-than and greater-than signs (x < 5), names in angle brackets.
    """

    code = "MRK033"
    name = "html-tag"
    category = Category.UNINTELLIGIBLE
    severity = Severity.MAJOR
    supersedes = MARKS_OF_CODE
    VALID = (
        "If x < 5 and y > 3, then stop.",
        "a <b and c> d",
        "Write to <minister@example.org>.",
        "He signed <name withheld>.",
        "A first class = the best.",
        "→ <- -> <3",
    )
    INVALID = (
        Example("The ⟦<b>⟧army⟦</b>⟧ left.", fix=""),
        Example("It fell.⟦<br />⟧It was late.⟦</p>⟧", fix=""),
        Example('See ⟦<a href="https://example.org/x" target="_blank">⟧here⟦</a>⟧.', fix=""),
        Example("The army ⟦<!-- more -->⟧ left."),
        Example('The army ⟦class="lead"⟧ left.', fix=""),
        Example("The army left.⟦< / p >⟧"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if "<" in article.characters:
            for match in _TAG.finditer(article.text):
                if match["rest"] and _ATTRIBUTES.isdisjoint(match["rest"]):
                    continue  # a <b and c> d
                yield Hit(*match.span(), f"“{_shown(match[0])}” is markup of a web page", "")
        if "=" in article.characters:
            for match in _ATTRIBUTE.finditer(article.text):
                if not _inside_tag(article.text, match.start()):
                    yield Hit(*match.span(), f"“{_shown(match[0])}” is markup of a web page", "")


def _shown(code: str) -> str:
    return code if len(code) <= 40 else code[:39] + "…"


def _inside_tag(text: str, offset: int) -> bool:
    """Whether a tag is open at the offset."""
    before = text[max(0, offset - 300) : offset]
    return before.rfind("<") > before.rfind(">")


_NAMES = (
    "a|abbr|article|aside|audio|b|blockquote|body|br|button|caption|center|cite|code|dd|del|div|dl|dt|em|embed|fieldset"
    "|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta"
    "|nav|noscript|object|ol|option|p|picture|pre|script|section|select|small|source|span|strong|style|sub|sup|svg"
    "|table|tbody|td|textarea|th|thead|title|tr|tt|u|ul|video|amp-[a-z]{2,20}|wbr"
)
_TAG = re.compile(
    rf"<(?=[/!a-z ])(?:/?(?:{_NAMES})(?:(?P<rest>\s[^<>]{{0,500}})|\s?/)?\s?>"
    rf"| ?/ ?(?:{_NAMES}) ?>|!--[^\n]{{0,300}}?-->|!\[CDATA\[|!DOCTYPE[^<>]{{0,100}}>)",
    re.IGNORECASE,
)
_ATTRIBUTES = frozenset("=\"'/")
_ATTRIBUTE = re.compile(
    r"\b(?:href|class|style|src|srcset|target|rel|width|height|alt|onclick"
    r"|data-[a-z]{2,20})=[\"“”'][^\"“”'\n]{0,200}[\"“”']"
)
