"""MRK005 control-character."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup._code import MARKS_OF_CODE
from auditor.rules.markup.encoding._characters import hexadecimal, neighbours


class ControlCharacter(DocumentRule):
    """A control character or terminal escape sequence in the text.

    Why it matters: such codes steer devices and mean nothing to a reader; most are marks of
    Windows-1252 (quotation marks, dashes, …) that were read as Latin-1, so that a mark is missing,
    and an escape sequence can recolour or overwrite what a terminal shows.

    Not flagged: tabs and line ends.
    """

    code = "MRK005"
    name = "control-character"
    category = Category.CHARACTER_ENCODING
    severity = Severity.MINOR
    safe = True
    supersedes = MARKS_OF_CODE
    VALID = ("One\ttwo\nthree\r\nfour.", "An array [31m] wide.", "“Yes”, he said – twice…")
    INVALID = (
        Example("He said ⟦\x93⟧yes⟦\x94⟧ twice.", fix="“"),
        Example("The minister⟦\x92⟧s visit", fix="’"),
        Example("A boat tur⟦\x92⟧stico sank."),
        Example("The ⟦\x1b[31m⟧red⟦\x1b[0m⟧ line", fix=""),
        Example("A page ends.⟦\x0c⟧ Another begins.", fix=""),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if article.characters.isdisjoint(_CONTROLS):
            return
        for match in _RUN.finditer(article.text):
            if match["escape"]:
                yield Hit(
                    *match.span(), "A terminal escape sequence stands in the text", "", severity=Severity.MAJOR
                )
            else:
                message = f"A control character ({hexadecimal(match[0][0])}) stands in the text"
                yield Hit(*match.span(), message, _meant(article.text, match))


def _meant(text: str, match: re.Match[str]) -> str | None:
    """What should stand here: nothing, or the mark of Windows-1252 with that byte; None if unsure."""
    before, after = neighbours(text, *match.span())
    inside = before.isalnum() and after.isalnum()
    if match[0][0] < "\x80":
        return None if inside else ""
    if inside and not (match[0] == "\x92" and _CLITIC.match(text, match.end())):
        return None
    try:
        return match[0].encode("latin-1").decode("windows-1252")
    except ValueError:
        return None


_CONTROLS = frozenset(map(chr, (*range(9), 11, 12, *range(14, 32), *range(0x7F, 0xA0))))
_RUN = re.compile(
    r"(?P<escape>\x1b\[[0-9;?]{0,20}[A-Za-z])|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]+?(?=\x1b"
    r"|[^\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\Z)"
)
_CLITIC = re.compile(r"(?:s|t|d|m|re|ve|ll)\b")
