"""WIT073 fused-here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor.align.corpus import Corpus
from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, CorpusRule, Found, Hit, Witnesses
from auditor.rules.witness.cite import passage
from auditor.tokens import WORD, Token
from auditor.words import NEVER, zipf_common

_SHORTEST = 7  # letters of a token that may be two words


class Place(NamedTuple):
    """The word of that number among an article's words."""

    article: Article
    tokens: Sequence[Token]
    number: int

    def beside(self, step: int) -> Token | None:
        index = self.number + step
        return self.tokens[index] if 0 <= index < len(self.tokens) else None

    def agreement(self, apart: Place) -> int:
        """On how many sides the same word stands beside this one and beside two words written apart."""
        sides = ((self.beside(-1), apart.beside(-1)), (self.beside(1), apart.beside(2)))
        return sum(bool(ours and theirs and _plain(ours) == _plain(theirs)) for ours, theirs in sides)


def _plain(token: Token) -> str:
    return token.lower.replace("’", "'")


class FusedHere(CorpusRule):
    """Two words run together here that another article writes apart, beside the same word.

    Why it matters: text taken out of its markup loses the space where a link or a comma stood (“deadmostly”);
    the other article has the two words and the mark between them, so the correction is sure.

    Not flagged: words of the language, words that the other article writes so too, and compounds that are
    written both ways (longtime, long time; cease-fire, cease fire).
    """

    code = "WIT073"
    name = "fused-here"
    category = Category.PUNCTUATION
    severity = Severity.MAJOR
    languages = None
    VALID = (
        Witnesses(("A longtime ally of the airline left.", "A long time ally of the air line left.")),
        Witnesses(("The Orangutan died of hunger.", "The Orang-utan died of hunger; no Orang - utan was left.")),
        Witnesses(("The ceasefire held overnight.", "The cease fire held over night.")),
    )
    INVALID = (
        Witnesses(
            (
                "The raid left 60 ⟦deadmostly⟧ women, the clinic said.",
                "The raid left 60 dead, mostly women, the clinic said.",
            )
        ),
        Witnesses(("Rebels took ⟦Aleppothe⟧ second city.", "Rebels took Aleppo, the second city.")),
    )

    def check(self, corpus: Corpus) -> Iterator[Found]:
        doubtful: dict[str, list[Place]] = defaultdict(list)
        for article in corpus.articles.values():
            for place in _places(article):
                token = place.tokens[place.number]
                if len(token.text) >= _SHORTEST and zipf_common(token.lower, article.language) == NEVER:
                    doubtful[token.lower].append(place)
        apart: list[tuple[int, Place, Place, Token, Token]] = []
        for article in corpus.articles.values() if doubtful else ():
            for place in _places(article):
                one, two = place.tokens[place.number], place.beside(1)
                for here in doubtful.get(one.lower + two.lower, ()) if two else ():
                    agreed = here.agreement(place)
                    if two and agreed and corpus.akin(here.article, article):
                        apart.append((agreed, here, place, one, two))
        for _, here, place, one, two in sorted(apart, key=lambda found: -found[0]):
            yield from _found(here, place, one, two)


def _places(article: Article) -> Iterator[Place]:
    words = [token for token in article.tokens if token.shape == WORD]
    return (Place(article, words, k) for k in range(len(words)))


def _found(here: Place, there: Place, one: Token, two: Token) -> Iterator[Found]:
    token = here.tokens[here.number]
    between = there.article.text[one.end : two.start]
    plain = not between.strip(" \xa0-‑")
    if "\n" in between or "-" in between or token.lower in there.article.vocabulary:
        return
    if plain and not (one.capitalised and two.text.islower()):
        return  # a compound that is written both ways
    cut = len(one.text)
    apart = token.text[:cut] + between + token.text[cut:]
    message = f"“{token.text}” stands for what {there.article.document.id} writes apart: “{apart}”"
    cited = (passage(there.article, one.start, two.end),)
    yield Found(here.article.document.id, Hit(token.start, token.end, message, apart, None, cited))
