"""FLU126 stuck-initial."""

from __future__ import annotations

from collections.abc import Iterator

from auditor import words
from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class StuckInitial(DocumentRule):
    """A drop cap of the source stuck to the first word of a paragraph: “LJihadists and allied”.

    Why it matters: the page’s ornamental first letter (L of French “Les”) stayed untranslated.

    Not flagged: abbreviations (VMware, MPs) and names that are written so (JPMorgan, iPhone).
    """

    code = "FLU126"
    name = "stuck-initial"
    category = Category.UNTRANSLATED
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = ("VMware grew.\nEBay fell.\nIPhone sales rose.\nUKers left.\nMPs met.\nVTech’s toy.",)
    INVALID = (Example("⟦LJihadists⟧ and allied factions took the town.", fix="Jihadists"),)

    def check(self, article: Article) -> Iterator[Hit]:
        for start, end in article.paragraphs:
            if not (text := article.text[start : min(end, start + 40)])[:2].isupper():
                continue
            word = text.split(None, 1)[0].rstrip(",.;:")
            if len(word) < 6 or not word[2:].isalpha() or not word[2:].islower() or not text[:2].isalpha():
                continue
            known = words.zipf(word[1:].lower(), "en")
            if known > 2.5 and words.zipf(word.lower(), "en") == words.NEVER:
                message = f"“{word[0]}” is stuck to “{word[1:]}”, a drop cap of the source"
                yield Hit(start, start + len(word), message, word[1:])
