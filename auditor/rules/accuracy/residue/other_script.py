"""ACC005 other-script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class OtherScript(DocumentRule):
    """Words in another script in a text in the Latin alphabet.

    Why it matters: hardly a reader can even spell the word, and it stands where the content was.

    Not flagged: what is set in brackets or quotation marks to explain a name or a term, single
    letters (Greek ones in science), and lines that are altogether in that script: those are
    passages in another language.
    """

    code = "ACC005"
    name = "other-script"
    category = Category.UNTRANSLATED
    severity = Severity.MAJOR
    languages = frozenset(
        {"en", "es", "fr", "de", "it", "pt", "nl", "pl", "cs", "sv", "da", "no", "fi", "ro", "hu"}
    )
    VALID = (
        "The word for it is “команда”, and umami (うま味) is a taste.",
        "The β-blocker and the α particle measured 5 µm and 3 Ω.",
        "Perestroika (Russian: перестройка) began in 1985.",
        Example("Les particules α et β sont connues.", language="fr"),
    )
    INVALID = (
        Example("The worst ⟦команда⟧ in the league lost again."),
        Example("The United Nations said on ⟦बुधवार⟧ that talks would go on."),
        Example("A tourist ⟦城市⟧ in the east was hit, officials ⟦説明した⟧."),
        Example("The envoy met the ⟦وزير الخارجية⟧ in Cairo."),
        Example("Le ⟦президент⟧ a parlé hier.", language="fr"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        if text.isascii():
            return
        for match in _OTHER.finditer(text):
            start, end = match.span()
            while end > start and not text[end - 1].isalnum() and unicodedata.category(text[end - 1])[0] != "M":
                end -= 1
            if end - start < 2 and match[0] < "\u3040":
                continue
            before, after = text[max(0, start - 2) : start], text[end : end + 1]
            around = _line(text, start)
            if around.isspace() or not _LATIN.search(around.replace(text[start:end], "")):
                continue
            if (before[-1:] in _OPENING and after in _CLOSING) or _explained(text, start):
                continue
            script = unicodedata.name(next(filter(str.isalpha, match[0])), "LETTER").split()[0].capitalize()
            script = "Chinese characters" if script == "Cjk" else f"{script} script"
            yield Hit(start, end, f"“{text[start:end]}” was left in {script}")


def _line(text: str, offset: int) -> str:
    """Up to 200 characters on each side, within the line."""
    start = max(0, offset - 200)
    before, after = text[start:offset], text[offset : offset + 200]
    return before[before.rfind("\n") + 1 :] + after.partition("\n")[0]


def _explained(text: str, start: int) -> bool:
    """Whether a bracket is open, or a colon stands, right before: (Russian: перестройка)."""
    before = text[max(0, start - 40) : start]
    return before.rfind("(") > before.rfind(")") or before.rfind("[") > before.rfind("]")


_LETTERS = (
    "\u0370-\u03ff\u0400-\u052f\u0531-\u058f\u0590-\u06ff\u0750-\u077f\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff"
    "\u1100-\u11ff\u1200-\u137f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
)
_OTHER = re.compile(f"[{_LETTERS}](?:[{_LETTERS}\u200c\u200d' ’-]{{0,199}}[{_LETTERS}])?".replace("' ’", " ’"))
_LATIN = re.compile(r"[a-zA-Zà-ÿ]{2}.*[a-zA-Zà-ÿ]{2}")
_OPENING = frozenset("\"'“”‘’«»„‹(['`/")
_CLOSING = frozenset("\"'“”‘’«»‹›)]'`/")
