"""FLU127 lost-initial."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor import words
from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class LostInitial(DocumentRule):
    """The first letter of a paragraph is lost or cut off: “n Saturday”, “hursday”, “T he government”.

    Why it matters: ornamental first letters are images or boxes of their own on the source page; what
    is left of the first word is no word.

    Not flagged: words that are words without the letter, lists (a, b), and names such as “e-mail”.
    """

    code = "FLU127"
    name = "lost-initial"
    category = Category.SPELLING
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        "A way to peace was found.\nI am here.\nX is a network.\ne-mail came.\na) first\nb) second",
        "eBay fell.\niPhone sales rose.\na man was hurt.",
    )
    INVALID = (
        Example("⟦n⟧ Saturday, Armenia sent troops."),
        Example("⟦hursday⟧ was quiet.", fix="Thursday"),
        Example("⟦T he⟧ government fell.", fix="The"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for start, end in article.paragraphs:
            if hit := _cut_off(article.text, start, end) or _lost(article.text, start, end):
                yield hit


_CUT = re.compile(r"([A-Z]) ([a-z]{1,12})\b(?!['’-])")
_LOWER = re.compile(r"[a-z]++(?=,? [A-Za-z])")


def _cut_off(text: str, start: int, end: int) -> Hit | None:
    match = _CUT.match(text, start, end)
    if not match or (match[1] in "AI" and words.zipf_common(match[2], "en")):
        return None
    joint = match[1] + match[2]
    if words.zipf_common(joint.lower(), "en") < 5.5:
        return None
    return Hit(*match.span(), f"The first letter of “{joint}” is cut off", joint)


def _lost(text: str, start: int, end: int) -> Hit | None:
    match = _LOWER.match(text, start, end)
    if not match:
        return None
    rest = match[0]
    if len(rest) == 1 and rest not in "aioxe":
        return Hit(start, match.end(), f"The first letter of the word that ends in “{rest}” is lost")
    if len(rest) < 4 or words.zipf(rest, "en") > 1:
        return None
    whole = [
        letter + rest for letter in "abcdefghijklmnopqrstuvwxyz" if words.zipf_common(letter + rest, "en") >= 4
    ]
    if len(whole) != 1:
        return None
    return Hit(start, match.end(), f"“{rest}” has lost its first letter", whole[0].capitalize())
