"""WIT073 fused-here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator
from itertools import pairwise
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
    """One word (``one`` is ``two``) or two in a row, with the words on both sides."""

    article: Article
    one: Token
    two: Token
    before: Token | None
    behind: Token | None


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
    supersedes = frozenset({"fused-words"})
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
        doubtful: dict[str, list[Article]] = defaultdict(list)
        for article in corpus.articles.values():
            for word in article.vocabulary:
                if len(word) >= _SHORTEST and zipf_common(word, article.language) == NEVER and word[0].isalpha():
                    doubtful[word].append(article)
        apart = [
            (agreed, here, there)
            for article in corpus.articles.values()
            for there in _written_apart(article, doubtful)
            for fused in doubtful[there.one.lower + there.two.lower]
            if there.one.lower + there.two.lower not in article.vocabulary and corpus.akin(fused, article)
            for here in _places(fused, there.one.lower + there.two.lower)
            if (agreed := _agreement(here, there))
        ]
        for _, here, there in sorted(apart, key=lambda found: -found[0]):
            yield from _found(here, there)


def _written_apart(article: Article, words: Container[str]) -> Iterator[Place]:
    """Where two words in a row would make one of those words."""
    own = [token for token in article.tokens if token.shape == WORD]
    for k, (one, two) in enumerate(pairwise(own)):
        if one.lower + two.lower in words:
            yield Place(article, one, two, own[k - 1] if k else None, own[k + 2] if k + 2 < len(own) else None)


def _places(article: Article, word: str) -> Iterator[Place]:
    """Where an article has a word."""
    own = [token for token in article.tokens if token.shape == WORD]
    for k, token in enumerate(own):
        if token.lower == word:
            yield Place(article, token, token, own[k - 1] if k else None, own[k + 1] if k + 1 < len(own) else None)


def _agreement(here: Place, there: Place) -> int:
    """On how many sides of both places the same word stands."""
    sides = ((here.before, there.before), (here.behind, there.behind))
    return sum(bool(ours and theirs and _plain(ours) == _plain(theirs)) for ours, theirs in sides)


def _plain(token: Token) -> str:
    return token.lower.replace("’", "'")


def _found(here: Place, there: Place) -> Iterator[Found]:
    token, one, two = here.one, there.one, there.two
    between = there.article.text[one.end : two.start]
    plain = not between.strip(" \xa0")
    if "\n" in between or "-" in between or (plain and not (one.capitalised and two.text.islower())):
        return  # a compound that is written both ways
    cut = len(one.text)
    apart = token.text[:cut] + between + token.text[cut:]
    message = f"“{token.text}” stands for what {there.article.document.id} writes apart: “{apart}”"
    cited = (passage(there.article, one.start, two.end),)
    yield Found(here.article.document.id, Hit(token.start, token.end, message, apart, None, cited))
