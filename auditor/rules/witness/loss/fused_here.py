"""WIT073 fused-here."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from auditor.align.corpus import Corpus
from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, CorpusRule, Found, Hit, Witnesses
from auditor.rules.witness.cite import passage
from auditor.tokens import WORD, Token
from auditor.words import NEVER, zipf, zipf_common

_SHORTEST = 7  # letters of a token that may be two words
_KNOWN = 2.0  # Zipf value of a rare word of the language: Frenchwoman


class Place(NamedTuple):
    """One word (``one`` is ``two``) or two in a row, with the words on both sides; empty where there are none."""

    one: Token
    two: Token
    before: str
    behind: str


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
        Witnesses(("A young Frenchwoman was freed.", "A young French woman was freed.")),
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
        akin = functools.cache(corpus.akin)
        fused = {article.document.id: _places(article, doubtful, 1) for article in corpus.articles.values()}
        apart = [
            (agreed, other, here, article, there)
            for article in corpus.articles.values()
            for word, places in _places(article, doubtful, 2).items()
            if word not in article.vocabulary and (known := _by_sides(article, places))
            for other in doubtful[word]
            if akin(other, article)
            if zipf(word, other.language) < _KNOWN
            for here in fused[other.document.id][word]
            for agreed, there in _answer(here, known)
        ]
        for _, ours, here, theirs, there in sorted(apart, key=lambda found: -found[0]):
            yield _found(ours, here, theirs, there)


def _places(article: Article, words: Container[str], width: int) -> dict[str, list[Place]]:
    """Where one word, or two in a row, make each of those words."""
    own = [token for token in article.tokens if token.shape == WORD]
    plain = ["", *(token.lower.replace("’", "'") for token in own), ""]
    found: dict[str, list[Place]] = defaultdict(list)
    for k, one in enumerate(own[: len(own) - width + 1]):
        two = own[k + width - 1]
        word = one.lower if width == 1 else one.lower + two.lower
        if word in words:
            found[word].append(Place(one, two, plain[k], plain[k + width + 1]))
    return found


def _by_sides(article: Article, places: Sequence[Place]) -> dict[tuple[str | None, str | None], tuple[int, Place]]:
    """The first place, with its number, that has these words before and behind it; None stands for any word."""
    found: dict[tuple[str | None, str | None], tuple[int, Place]] = {}
    for number, place in enumerate(places):
        if _sure(article, place):
            for sides in ((place.before, place.behind), (place.before, None), (None, place.behind)):
                found.setdefault(sides, (number, place))
    return found


def _sure(article: Article, place: Place) -> bool:
    """Whether two words are more than a compound that is written both ways: a mark or a capital is lost."""
    between = article.text[place.one.end : place.two.start]
    plain = not between.strip(" \xa0")
    return not ("\n" in between or "-" in between) and (
        not plain or (place.one.capitalised and place.two.text.islower())
    )


def _answer(
    here: Place, known: Mapping[tuple[str | None, str | None], tuple[int, Place]]
) -> Iterator[tuple[int, Place]]:
    """The place that agrees best with this one, by the number of sides with the same word on them."""
    both = known.get((here.before, here.behind)) if here.before and here.behind else None
    if both:
        yield 2, both[1]
        return
    before = known.get((here.before, None)) if here.before else None
    behind = known.get((None, here.behind)) if here.behind else None
    if one := min(filter(None, (before, behind)), key=lambda found: found[0], default=None):
        yield 1, one[1]


def _found(ours: Article, here: Place, theirs: Article, there: Place) -> Found:
    token, one, two = here.one, there.one, there.two
    cut = len(one.text)
    apart = token.text[:cut] + theirs.text[one.end : two.start] + token.text[cut:]
    message = f"“{token.text}” stands for what {theirs.document.id} writes apart: “{apart}”"
    cited = (passage(theirs, one.start, two.end),)
    return Found(ours.document.id, Hit(token.start, token.end, message, apart, None, cited))
