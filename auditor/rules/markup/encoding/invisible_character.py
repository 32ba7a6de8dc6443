"""MRK003 invisible-character."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup.encoding._characters import european, hexadecimal, neighbours, runs


class InvisibleCharacter(DocumentRule):
    """A character that nobody sees: zero-width space, soft hyphen, stray byte-order mark.

    Why it matters: it parts a word for every search, index and spelling checker, though it looks whole;
    web pages use such characters as hints for line breaks, and copying takes them along.

    Not flagged: joiners within Persian, Indic and other scripts that need them and within emoji,
    zero-width spaces of scripts that write without spaces, a mark at the very beginning of a text.
    """

    code = "MRK003"
    name = "invisible-character"
    category = Category.CHARACTER_ENCODING
    severity = Severity.MINOR
    safe = True
    VALID = (
        "The 👨\u200d👩\u200d👧 family ❤\ufe0f and 🏳\ufe0f\u200d🌈 flag.",
        Example("او می\u200cخواهد برود.", "fa"),
        Example("क्\u200dष and ක්\u200dෂ", "und"),
        Example("ភាសា\u200bខ្មែរ", "km"),
        "\ufeffA text that begins with its mark.",
    )
    INVALID = (
        Example("The govern⟦\xad⟧ment of Da⟦\xad⟧mascus", fix=""),
        Example("Aleppo,⟦\u200b⟧ the second city", fix=""),
        Example("Two⟦\u200b⟧words"),
        Example("A file⟦\ufeff⟧ was appended.", fix=""),
        Example("A re⟦\u200d⟧port", fix=""),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        for start, end in runs(article, _INVISIBLE.__contains__):
            before, after = neighbours(text, start, end)
            if end == 1 or (text[start] in _SCRIPTED and not (_plain(before) and _plain(after))):
                continue
            parted = text[start] in _SPACES and before.isalnum() and after.isalnum()
            message = f"An invisible character ({hexadecimal(text[start])}) stands in the text"
            yield Hit(start, end, message, None if parted else "")


def _plain(neighbour: str) -> bool:
    return european(neighbour) or neighbour in "‘’“”–—…€"


_SPACES = "\u200b\u2063\u2064"  # what may stand for a space: deleting it might join two words
_SCRIPTED = "\u200b\u200c\u200d\u2060\u034f"  # right beside letters of other scripts, and emoji
_INVISIBLE = frozenset("\xad\u180e\ufeff\u2061\u2062\ufff9\ufffa\ufffb" + _SPACES + _SCRIPTED)
