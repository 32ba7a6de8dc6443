"""ACC006 foreign-segment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor import language, lexicons
from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.tokens import WORD


class ForeignSegment(DocumentRule):
    """A sentence in another language than the document.

    Why it matters: a whole statement is lost on readers who do not know that language.

    Not flagged: quotations, short lines, titles, and lines of names: function words must tell the
    language plainly, or the sentence be long.
    """

    code = "ACC006"
    name = "foreign-segment"
    category = Category.UNTRANSLATED
    severity = Severity.CRITICAL
    languages = frozenset(lexicons.LANGUAGES)
    supersedes = frozenset({"foreign-word", "foreign-run", "foreign-function-word", "other-script"})
    VALID = (
        "The talks went on in Geneva on Monday. Nobody was sure what they would bring to the people.",
        "“Nous ne savons pas si les Syriens ont fait quoi que ce soit dans cette affaire.”",
        "Weber C, Kahn G, Moreau J, Petit D et al. wrote it.",
        "Real Madrid, Bayern München, Paris Saint-Germain, Sporting Lisboa, Ajax Amsterdam, Slavia Praha.",
        Example("Le président a parlé hier devant les députés de la majorité à Paris.", language="fr"),
    )
    INVALID = (
        Example(
            "The talks went on. ⟦Los rebeldes tomaron la ciudad y el ejército se retiró de la zona.⟧ So it goes."
        ),
        Example("Talks went on.\n⟦Правительство объявило о новых мерах поддержки населения.⟧\nNobody was sure."),
        Example(
            "Le président a parlé hier. ⟦The minister said that the talks would go on in the capital.⟧",
            language="fr",
        ),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        home = article.data
        if home is None:
            return
        for segment, tokens in article.passages:
            words = [token.lower for token in tokens if token.shape == WORD]
            own = sum(map(home.function_words.__contains__, words))
            if not words or own >= 0.12 * len(words) + 0.5:
                continue
            text = article.text[segment.start : segment.end]
            found = _identified(text, words, own, article.language)
            if found and not article.quoted(segment.start, segment.end):
                message = f"This passage is in {_name(found)}, while the document is in {home.name}"
                yield Hit(segment.start, segment.end, message)


def _identified(text: str, words: list[str], own: int, home: str) -> str | None:
    """The other language, where function words or the script say so plainly."""
    found = language.by_function_words(text)
    if found and _lower(text) < _LOWER_WITH_FUNCTION_WORDS:
        return None
    if found:
        data = lexicons.language(found)
        plain = data and sum(map(data.function_words.__contains__, words)) >= _FUNCTION_WORDS
        return found if plain and found != home else None
    script = _OTHER.search(text)
    if own > 1 or text.isascii() or len(words) < (_WORDS_IN_SCRIPT if script else _WORDS) or _lower(text) < _LOWER:
        return None
    found = language.by_detector(text, _SURE_OF_SCRIPT if script else _SURE)
    return None if found in (home, language.UNKNOWN) else found


def _lower(text: str) -> float:
    """Share of words that begin with a lower-case letter, or have no case: few in lists of names."""
    words = text.split()
    return sum(not word[:1].isupper() and not word[:1].isdigit() for word in words) / max(1, len(words))


def _name(code: str) -> str:
    data = lexicons.language(code)
    return data.name if data else _OTHERS.get(code, f"another language ({code})")


_FUNCTION_WORDS = 3  # of the other language, at least
_WORDS, _WORDS_IN_SCRIPT = 12, 4  # langdetect errs on fewer; in another script it hardly can
_SURE, _SURE_OF_SCRIPT = 0.9999, 0.99
_LOWER_WITH_FUNCTION_WORDS = 0.5
_LOWER = 0.7  # share of words in lower case: below it the text is a list of names
_OTHER = re.compile(r"[\u0370-\u1fff\u3040-\ud7af]{4}")
_OTHERS = {"ru": "Russian", "uk": "Ukrainian", "ar": "Arabic", "zh": "Chinese", "ja": "Japanese", "hi": "Hindi"}
_OTHERS |= {"pl": "Polish", "cs": "Czech", "el": "Greek", "tr": "Turkish", "ko": "Korean", "he": "Hebrew"}
