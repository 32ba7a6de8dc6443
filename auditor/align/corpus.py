"""The articles of a run as one: which of them tell of the same event, and where a word stands in all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise, product

from auditor.align.collate import Collation
from auditor.article import Article
from auditor.model import Family, Member, Span, by_document
from auditor.words import zipf_common

_RARE = 3.9  # Zipf value below which a capitalised word says what an article is about
_SHARED = 5  # such words that two articles about one event have in common at least
_SHORTEST = 4  # letters of such a word


class Corpus:
    """Articles by document id, in order, and the families that tie them; rules read it and never change it."""

    def __init__(
        self,
        articles: Iterable[Article],
        families: Sequence[Family] = (),
        collations: Iterable[Collation] = (),
    ) -> None:
        self.articles: Mapping[str, Article] = {article.document.id: article for article in articles}
        self.families = families
        self._collated = collations

    def of_language(self, languages: frozenset[str]) -> Iterator[Article]:
        """The articles in one of those languages."""
        return (article for article in self.articles.values() if article.language in languages)

    def apart(self, one: Article, other: Article) -> bool:
        """Whether two articles can be witnesses of each other: one language, not one document, not one outlet."""
        ours, theirs = one.document, other.document
        return (
            ours.id != theirs.id
            and one.language == other.language
            and (ours.outlet is None or ours.outlet != theirs.outlet)
        )

    def akin(self, one: Article, other: Article) -> bool:
        """Whether two articles, which are witnesses of each other, tell of one event: by a family or by names."""
        ours, theirs = (self._names[article.document.id] for article in (one, other))
        return self.apart(one, other) and (
            len(ours & theirs) >= _SHARED or next(self.aligned(one, other), None) is not None
        )

    def aligned(self, one: Article, other: Article) -> Iterator[tuple[Member, Member]]:
        """The passages of two articles that belong to one family, side by side."""
        for family in self._families.get(one.document.id, ()):
            ours, theirs = (
                [member for member in family.members if member.document == article.document.id]
                for article in (one, other)
            )
            yield from product(ours, theirs)

    def side_by_side(self, one: Article, at: Span, other: Article) -> Iterator[tuple[Collation, int, int]]:
        """Collations with a passage of one article around a span and one of the other, with their indices."""
        for collation in self._collations.get(one.document.id, ()):
            names = [witness.document.id for witness in collation.witnesses]
            for ours, theirs in product(_all(names, one.document.id), _all(names, other.document.id)):
                witness = collation.witnesses[ours]
                if witness.start <= at.start and at.end <= witness.end:
                    yield collation, ours, theirs

    @cached_property
    def _collations(self) -> dict[str, list[Collation]]:
        """For each document the collations that have a passage of it."""
        known: dict[str, list[Collation]] = defaultdict(list)
        for collation in self._collated:
            for document in sorted({witness.document.id for witness in collation.witnesses}):
                known[document].append(collation)
        return known

    @cached_property
    def _families(self) -> dict[str, list[Family]]:
        """For each document the families that have a passage of it."""
        return by_document(self.families)

    @cached_property
    def _names(self) -> dict[str, frozenset[str]]:
        return {document: frozenset(rare_names(article)) for document, article in self.articles.items()}


def _all(names: Sequence[str], wanted: str) -> list[int]:
    return [k for k, name in enumerate(names) if name == wanted]


def rare_names(article: Article) -> Iterator[str]:
    """Words with a capital inside sentences that are not frequent in the language, in lower case."""
    for _, tokens in article.passages:
        for before, token in pairwise(tokens):
            if (
                token.capitalised
                and len(token.text) >= _SHORTEST
                and before.lower not in '.?!:"“”'
                and zipf_common(token.lower, article.language) < _RARE
            ):
                yield token.lower.removesuffix("'s").removesuffix("’s")
