"""MRK031 machine-token."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup._code import MARKS_OF_CODE


class MachineToken(DocumentRule):
    """A token of a translation system: <unk>, ⁇, ▁, @@, @-@, -LRB-.

    Why it matters: the system writes such tokens for itself, to join parts of words or for a word
    that it does not know, and failed to turn them back into text; behind <unk> a word is lost.

    Not flagged: addresses and names with @, double question marks.
    """

    code = "MRK031"
    name = "machine-token"
    category = Category.UNINTELLIGIBLE
    severity = Severity.MAJOR
    safe = True
    supersedes = MARKS_OF_CODE
    VALID = (
        "Write to info@example.org or @minister.",
        "Really?? he asked.",
        "The time was 3 < 5.",
        "He rated it ## of ten; issue ##5.",
        "The @ sign is old, and an @@ is none.",
    )
    INVALID = (
        Example("The ⟦<unk>⟧ army left ⟦⁇⟧ on Saturday."),
        Example("⟦▁⟧The⟦▁⟧army left.", fix=" "),
        Example("The govern⟦@@ ⟧ment left.", fix=""),
        Example("A short⟦ @-@ ⟧term plan at 3⟦ @.@ ⟧5 percent", fix="-"),
        Example("The army ⟦-LRB-⟧ or militia ⟦-RRB-⟧ left.", fix="("),
        Example("The army left.⟦</s>⟧⟦<pad>⟧⟦<|endoftext|>⟧"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if article.characters.isdisjoint(_RARE) and "-LRB-" not in article.text and "-RRB-" not in article.text:
            return
        for match in _TOKEN.finditer(article.text):
            kind = match.lastgroup or ""
            message = f"“{match[0].strip()}” is a token of a translation system that was not turned back into text"
            if kind == "join":
                yield Hit(*match.span(), message, match["mark"])
            else:
                yield Hit(*match.span(), message, _TEXT.get(match[0]) if kind != "part" else "")


_RARE = frozenset("<⁇▁@")
_TOKEN = re.compile(
    r"<(?=[\w/|])(?:unk|UNK|s|/s|pad|eos|bos|mask|sep|cls|0x[0-9A-F]{2}|\|(?:endoftext|im_start|im_end|eot_id)\|)>"
    r"|⁇|▁+|-[LR][RS]B-|(?P<part>(?<=[^\W\d_])@@ (?=[^\W\d_]))|(?P<join> @(?P<mark>[-.,:/])@ )"
)
_TEXT = {"▁": " ", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}
