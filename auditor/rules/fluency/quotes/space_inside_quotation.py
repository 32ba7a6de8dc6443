"""FLU144 space-inside-quotation."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.quotation import MAKESHIFT, Pair, Role
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.quotes._conventions import KNOWN, double

_SPACES = " \t\xa0\u202f"
_MARKS = frozenset("“”„«»\"'‘’")


class SpaceInsideQuotation(DocumentRule):
    """A space between a quotation mark and the words that it encloses.

    Why it matters: the mark hangs in the air, may be torn from its words at the end of a line, and if it is
    straight no longer says whether it opens or closes.

    Not flagged: French, which puts a space inside « »; a space between two marks of nested quotations.
    """

    code = "FLU144"
    name = "space-inside-quotation"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    languages = KNOWN
    VALID = (
        "“We will stay,” she said.",
        '"So I would say, "Marie, you are not beaten," " Paul said.',
        "“We heard ‘stay’ ” all day.",
        "At 5' 10\" he is the tallest.",
        Example("« Oui », dit-elle.", "fr"),
    )
    INVALID = (
        Example("“⟦ ⟧We will stay,” she said.", fix=""),
        Example('They opened the "⟦ ⟧House of Peace⟦ ⟧" on Monday.', fix=""),
        Example('He called it "a shame⟦ ⟧" and left.', fix=""),
        Example("Lo llamó «⟦ ⟧una vergüenza⟦ ⟧» y se fue. «No vuelvo», dijo.", "es", fix=""),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        if article.data and "»" in article.data.spaced_marks:
            return
        single = {mark.paragraph for mark in article.marks.unclosed + article.marks.unopened}
        for pair in article.marks.pairs:
            opener, closer = pair
            if opener.text in MAKESHIFT or not double(opener) or not pair.matched:
                continue
            start = opener.end
            while start < closer.start and text[start] in _SPACES:
                start += 1
            end = closer.start
            while end > start and text[end - 1] in _SPACES:
                end -= 1
            safe = _certain(text, pair) and single.isdisjoint((opener.paragraph, closer.paragraph))
            if opener.end < start < closer.start and text[start] not in _MARKS:
                yield Hit(opener.end, start, f"A space stands behind the opening {opener.text}", "", safe=safe)
            if start < end < closer.start and text[end - 1] not in _MARKS:
                yield Hit(end, closer.start, f"A space stands before the closing {closer.text}", "", safe=safe)


def _certain(text: str, pair: Pair) -> bool:
    """Whether the two marks cannot be the end of one quotation and the beginning of the next."""
    opener, closer = pair
    outside = text[opener.start - 1] if opener.start else " "
    one_sided = opener.role is Role.OPEN or closer.role is Role.CLOSE
    return (
        one_sided and (outside.isspace() or outside in "([–—") and not text[closer.end : closer.end + 1].isalnum()
    )
