"""FLU179 stray-symbol."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class StraySymbol(DocumentRule):
    """A tilde, caret, underscore, backslash, bar or at sign that clings to the end of a word.

    Why it matters: such a symbol has no business in prose; it is left over from mark-up or a slip.

    Not flagged: symbols before a word or number (“~20”, “@name”), pairs that emphasise, and lines
    with several of one kind, which are code or tables.
    """

    code = "FLU179"
    name = "stray-symbol"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    VALID = (
        "About ~20 of @reuters readers wrote to name@example.org; see C:\\temp or a_b.",
        "It was _very_ late and ~~never~~ early ^_^ he said.",
        "1 | 2 | 3| 4",
    )
    INVALID = (
        Example("The melamine⟦~⟧ was found.", fix=""),
        Example("For example,⟦_⟧ citizens left.", fix=""),
        Example("The 40⟦^⟧ years were over.", fix=""),
        Example("The game for⟦@⟧ all of them.", fix=""),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        for symbol in _SYMBOLS:
            offset = text.find(symbol)
            while offset >= 0:
                following = text.find(symbol, offset + 1)
                if _CLINGING.match(text, max(0, offset - 2)) and self._single(text, offset, symbol):
                    yield Hit(offset, offset + 1, f"“{symbol}” has no business here", "")
                offset = following

    def _single(self, text: str, offset: int, symbol: str) -> bool:
        """Whether the line has no other such symbol near."""
        around = text[max(0, offset - _NEAR) : offset].rpartition("\n")[2]
        return symbol not in around and symbol not in text[offset + 1 : offset + _NEAR].partition("\n")[0]


_SYMBOLS = "~^_\\|@"
_NEAR = 300
_CLINGING = re.compile(r"[\w ][^\W_][~^_\\|@](?= [\w(\"“])|\w[,;.:\"”%)][~^_\\|@](?= [\w(\"“])")
