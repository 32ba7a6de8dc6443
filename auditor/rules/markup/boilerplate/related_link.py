"""MRK020 related-link."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons import boilerplate
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup.boilerplate._lines import links, normal


class RelatedLink(DocumentRule):
    """The label of a link to another article (Also read, Related news:, Lire aussi).

    Why it matters: the website put it between the paragraphs; in the text it interrupts the report,
    and the title behind it reads as if it were a part.

    Where the label is a line of its own, a title on the next line is flagged too.

    Not flagged: the same words in a sentence (a report also read by millions).
    """

    code = "MRK020"
    name = "related-link"
    category = Category.ADDITION
    severity = Severity.MINOR
    VALID = (
        "Also read by millions, the paper closed.",
        "Read more books, the minister told pupils.",
        "Read more Dickens, says minister",
        "See also the report of the commission.",
        "The related news: none of it was good.",
        "“Read more!”",
        "Related posts were deleted by Facebook.",
        "He likes to read. See also how he writes.",
        Example("Lea también escribe novelas.", "es"),
        Example("À lire aussi attentivement que possible, dit-il.", "fr"),
        Example("Siehe auch unter dem Stichwort Bergbau.", "de"),
    )
    INVALID = (
        Example("It fell.\n⟦Also read⟧\n⟦Army retreats from second city⟧\nIt was late.", fix=""),
        Example("It fell.\n⟦Also read⟧\nThe army retreated from the second city.", fix=""),
        Example("⟦Related News :⟧A coalition of parties won on Sunday.", fix=""),
        Example("It ended.\n⟦READ MORE: ⟧Army retreats from second city", fix=""),
        Example("It ended.\n⟦>> See also | ⟧Army retreats from second city"),
        Example("⟦Lire aussi : ⟧L’armée se retire\n⟦» Lea también⟧\n⟦Lesen Sie auch: ⟧Die Armee"),
        Example("⟦Also read⟧ Army Retreats From Second City\nIt was late."),
        Example("The army left. ⟦(Also read: Army retreats from second city)⟧ It was late.", fix=""),
        Example("⟦You may also like⟧\n⟦Read more about Syria »⟧"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        for index, (start, end) in enumerate(article.lines):
            if text[start] in "\"“‘'«":
                continue
            length = _label(text[start:end])
            if length:
                yield _hit(article, start, start + length)
            if length == end - start:
                for title in article.lines[index + 1 : index + 2]:
                    if _TITLE.fullmatch(text, *title) and not _label(text[title.start : title.end]):
                        yield Hit(*title, "This line is the title of another article, linked above it", "")
        if "(" in article.characters or "[" in article.characters:
            for match in _bracketed().finditer(text):
                yield _hit(article, match.start(), match.end())


def _hit(article: Article, start: int, end: int) -> Hit:
    label = " ".join(article.text[start:end].split())
    shown = label if len(label) < 50 else label[:50] + "…"
    return Hit(start, end, f"“{shown}” is a link of a website, not part of the article", "")


def _label(line: str) -> int:
    """Length of the label with which a line begins; 0 for none."""
    if not links().may_begin(line):
        return 0
    head = line[:_LONGEST]
    if len(line) < _LONGEST and links().match(normal(line)):
        return len(line)
    match = _SEPARATOR.search(head)
    if match and normal(head[: match.start()]) in links().whole:
        return match.end()
    if len(line) < 160 and line[-1].isalnum():
        match = _titled().match(line)
        if match:
            return match.end()
    return 0


_LONGEST = 60
_TITLE = re.compile(r"[^\W\d_a-z][^\n]{18,118}[\w’”»%)]")
"""A line that may be a title: it begins with a capital and ends without a mark."""
_SEPARATOR = re.compile(r"(?<=\w)\s?(?::|[|–—»>]+)\s*(?=.)")


@functools.cache
def _bracketed() -> re.Pattern[str]:
    labels = "|".join(sorted(map(re.escape, links().whole), key=len, reverse=True))
    return re.compile(rf"[(\[](?=[^\W\d_])(?i:{labels})\s?:[^()\[\]\n]{{1,200}}[)\]]")


@functools.cache
def _titled() -> re.Pattern[str]:
    """A label, such as Also read, that a title follows on its line."""
    chosen = (phrase for phrase in links().whole if boilerplate.TITLED.intersection(phrase.split()))
    labels = "|".join(sorted(map(re.escape, chosen), key=len, reverse=True))
    return re.compile(rf"\W{{0,5}}(?i:{labels})(?=\s[A-ZÀ-Þ])")
