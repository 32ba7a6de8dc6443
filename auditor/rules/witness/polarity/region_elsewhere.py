"""WIT055 region-elsewhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from auditor.align.corpus import Corpus
from auditor.article import Article
from auditor.facts.directions import contrary, directions
from auditor.facts.names import closed, fold
from auditor.model import Severity
from auditor.rules.base import Category, CorpusRule, Found, Hit, Witnesses
from auditor.rules.witness.cite import passage
from auditor.tokens import Token

_AROUND = 20  # tokens on each side of a direction that say what is there
_STEM = 4  # letters of a word that says something, and by which a name and its adjective are one
_SHARED = 3  # such words that two passages share at least
_FEW = 3  # passages of an article that a name may stand in anyhow
_SPREAD = 0.1  # share of an article's passages above which a name is everywhere and tells nothing of a region
_LISTED = 200  # passages about one name that are compared
_DETERMINERS = frozenset({"the", "this", "entire", "whole", "country's", "country’s"})


class Region(NamedTuple):
    """A quarter of a country at ``start:end`` of an article: the words around it, and the telling names."""

    article: Article
    start: int
    end: int
    bearing: frozenset[str]
    keys: frozenset[str]
    names: Mapping[str, str]

    @property
    def words(self) -> str:
        return self.article.text[self.start : self.end]


class RegionElsewhere(CorpusRule):
    """A people or party that another article about the same event has in another part of the country.

    Why it matters: “the Kurds in the northwest” and “the Kurds in the northeast” are two maps of one war, and a
    point of the compass is soon exchanged in translation; no sentence looks wrong by itself.

    Not flagged: distances from a place (“20 km north-east of the city”); names that stand in many passages
    of an article, or in its passages about the other part too; passages with little else in common;
    directions in passages that align, which are contrary-direction's.
    """

    code = "WIT055"
    name = "region-elsewhere"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        Witnesses(
            (
                "The Tamar forces hold large parts of the northeast of the country.",
                "Large parts of the northeastern provinces are held by forces of the Tamar.",
            )
        ),
        Witnesses(
            (
                "The Tamar forces hold large parts of the northeast of the country.",
                "The Tamar forces hold a village 20 km northwest of the town, parts of which were burnt.",
            )
        ),
        Witnesses(
            (
                "The Tamar forces hold large parts of the northeast.",
                "Large parts of the northwest are without power.",
            )
        ),
    )
    INVALID = (
        Witnesses(
            (
                "The Tamar forces hold large parts of the ⟦northeast⟧ of the country.",
                "The Tamar set up an authority with a military force in parts of the ⟦northwest⟧.",
            )
        ),
    )

    def check(self, corpus: Corpus) -> Iterator[Found]:
        told: dict[str, list[Region]] = defaultdict(list)
        for article in corpus.of_language(self.languages):
            for region in _regions(article):
                for key in {name[:_STEM] for name in region.names}:
                    told[key].append(region)
        for key in sorted(told):
            listed = told[key][:_LISTED]
            had = {(region.article.document.id, region.bearing) for region in listed}
            for here in listed:
                against = (there for there in listed if _contradict(corpus, here, there, had))
                if there := next(against, None):
                    names = (said for one in (here, there) for at, said in one.names.items() if at.startswith(key))
                    name = min(names, key=lambda said: (len(said), said))
                    other = f"“{there.words}” in {there.article.document.id}"
                    message = f"“{here.words}” here, {other}, where both tell of “{name}”"
                    cited = passage(there.article, there.start, there.end)
                    yield Found(here.article.document.id, Hit(here.start, here.end, message, evidence=(cited,)))


def _regions(article: Article) -> Iterator[Region]:
    """Where an article says what is in the north-east, or another quarter, of a country."""
    light = closed(article.language)
    spread: Counter[str] | None = None
    for _, tokens in article.passages:
        if any(token.lower.startswith(("north", "south")) for token in tokens):
            spread = spread or _spread(article)
            for first, last, bearing in directions(tokens):
                if len(bearing) > 1 and _is_region(tokens, first, last):
                    around = [*tokens[max(0, first - _AROUND) : first], *tokens[last + 1 : last + 1 + _AROUND]]
                    solid = [t for t in around if len(t.text) >= _STEM and t.lower not in light]
                    common = max(_FEW, _SPREAD * len(article.passages))
                    names = {w: t.text for t in solid if t.capitalised and spread[w := fold(t.text)] <= common}
                    keys = frozenset(fold(t.text)[:_STEM] for t in solid)
                    yield Region(article, tokens[first].start, tokens[last].end, bearing, keys, names)


def _spread(article: Article) -> Counter[str]:
    """In how many passages of an article each capitalised word stands."""
    return Counter(
        word for _, tokens in article.passages for word in {fold(t.text) for t in tokens if t.capitalised}
    )


def _is_region(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a direction is a part of a country (the northeast of the country), no bearing."""
    if last + 1 < len(tokens) and tokens[last + 1].capitalised:
        return True
    determined = first > 0 and tokens[first - 1].lower in _DETERMINERS
    return determined and not (last + 2 < len(tokens) and tokens[last + 2].capitalised)


def _contradict(corpus: Corpus, here: Region, there: Region, had: Set[tuple[str, frozenset[str]]]) -> bool:
    """Whether two articles put the same into two quarters, and neither has it in the other's quarter too."""
    return (
        contrary(here.bearing, there.bearing)
        and len(here.keys & there.keys) >= _SHARED
        and (here.article.document.id, there.bearing) not in had
        and (there.article.document.id, here.bearing) not in had
        and corpus.akin(here.article, there.article)
    )
