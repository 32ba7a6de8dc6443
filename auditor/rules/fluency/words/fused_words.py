"""FLU120 fused-words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor import words
from auditor.article import Article
from auditor.lexicons.english_joints import FUSED_ADVERBS, FUSED_PAIRS, FUSED_WORDS
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.tokens import WORD, Token


class FusedWords(DocumentRule):
    """Two words run together: “inthe”, “deadmostly”, “Aleppothe”, “al Assadan NGO”, “theUnited”.

    Why it matters: where a link or a comma was stripped, the space went with it; the reader stumbles
    over a word that does not exist, and search does not find the name in it.

    Not flagged: compounds, rare words and names, and brands with a capital inside (YouTube, easyJet).
    """

    code = "FLU120"
    name = "fused-words"
    category = Category.SPELLING
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "McDonald and LaToya used YouTube, eBay and easyJet in TriBeCa with an iPhone.",
        "AstraZeneca and DiCaprio met Rolland, Ferrand and Goethe in Shetland.",
        "They are upon us, within and without, whereas others cannot go into it.",
        "Counterinsurgency and shopkeepers; the waterproof roof and the motherland.",
        "The Belarusan Foreign Minister left Belarus. The Kievan officials left Kiev.",
    )
    INVALID = (
        Example("They took Aleppo. The loss of ⟦Aleppothe⟧ country’s second city.", fix="Aleppo the"),
        Example("The fighting left 412 ⟦deadmostly⟧ combatants.", fix="dead mostly"),
        Example("Bashar al Assad fled, and President al ⟦Assadan⟧ NGO said.", fix="Assad an"),
        Example("He said ⟦inthe⟧ end that ⟦thegovernment⟧ fell.", fix="in the"),
        Example("In ⟦theUnited⟧ States the war ⟦endedPresident⟧ Obama’s term.", fix="the United"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        unlisted = {
            word
            for word in article.vocabulary.difference(words.common(article.language))
            if len(word) > 4 and word.isalpha()
        } | (article.vocabulary & FUSED_PAIRS)
        if not _INNER_CAPITAL.search(article.text):
            unlisted = {word for word in unlisted if word.endswith(_LAST) or word.startswith(FUSED_WORDS)}
        if not unlisted:
            return
        for index, token in enumerate(article.tokens):
            if token.lower not in unlisted or token.shape != WORD:
                continue
            if cut := _cut(article, token, index):
                parts = f"{token.text[:cut]} {token.text[cut:]}"
                yield Hit(token.start, token.end, f"“{token.text}” is two words run together", parts)


_UNUSUAL = 1.3  # Zipf value up to which a word may be a slip that others make too
_VOWEL = re.compile(r"[aeiou]|[AEFHILMNORSX][A-Z]")
"""How a word begins that takes “an”, letter names of abbreviations included."""
_LAST = (*FUSED_WORDS, *FUSED_ADVERBS, "an")
_INNER_CAPITAL = re.compile(r"[A-Z](?<=[a-z][a-z].)[a-z]{2}")
_CAMEL = re.compile(r"[a-z]{2,}+(?=[A-Z][a-z]{2,}\Z)")


def _cut(article: Article, token: Token, index: int) -> int:
    """Length of the first of two words that the token consists of, or 0."""
    word, text = token.lower, token.text
    if article.text[max(token.start - 1, 0) : token.start] in tuple("./@#_") or article.text[
        token.end : token.end + 2
    ].strip(" ")[:1] in ("/", "@", "_"):
        return 0
    if camel := _CAMEL.match(text):
        cut = camel.end()
        once = article.text.count(text) == 1
        return cut if once and _common(word[:cut]) and _common(word[cut:]) and words.zipf(word, "en") < 1 else 0
    if text.islower():
        return _lower(word)
    if text[1:].islower() and (cut := _name(article, token, index)) and words.zipf(word, "en") == words.NEVER:
        return cut
    return 0


def _common(word: str, least: float = 4) -> bool:
    return words.zipf_common(word, "en") >= least


def _lower(word: str) -> int:
    """Length of the first of a function word and another that make up a word in lower case, or 0."""
    if word in FUSED_PAIRS:
        return len(word) - 3
    cut = next(filter(None, (_parted(word, part) for part in (*FUSED_WORDS, *FUSED_ADVERBS))), 0)
    return cut if cut and words.zipf(word, "en") <= _UNUSUAL else 0


def _parted(word: str, part: str) -> int:
    if word.endswith(part) and len(word) > len(part) + 2 and _common(word[: -len(part)], 4.3):
        return len(word) - len(part)
    if (
        part in FUSED_WORDS
        and word.startswith(part)
        and len(word) > len(part) + 3
        and _common(word[len(part) :], 4.3)
    ):
        return len(part)
    return 0


def _name(article: Article, token: Token, index: int) -> int:
    """A name that stands alone elsewhere in the text, with a function word that fits what follows."""
    for part in _LAST:
        cut = len(token.text) - len(part)
        head = token.text[:cut]
        if not token.lower.endswith(part) or cut < 3:
            continue
        following = article.tokens[index + 1 : index + 2]
        if part == "an" and not (following and _VOWEL.match(following[0].text)):
            continue
        if head.lower() in article.vocabulary and any(other.text == head for other in article.tokens):
            return cut
        if part in ("the", *FUSED_ADVERBS) and words.zipf(head.lower(), "en") >= 3 and following:
            return cut
    return 0
