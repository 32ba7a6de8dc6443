"""From articles to families and collations, and to how much documents share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from auditor.align.collate import Collation, apart, collate
from auditor.align.families import families
from auditor.align.pairs import Scored, scored_pairs
from auditor.align.unit import Unit, units, weights
from auditor.article import Article
from auditor.encode.embed import Lookup, Progress, embed, encoder_for
from auditor.model import Family, Reuse

LEAST_SHARE = 0.02
"""A smaller share of reused words is not reported."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """What the documents of a run have in common; ``pairs`` are sorted, the best first.

    A family has one collation, or several of some of its members each: see ``auditor.align.collate.apart``.
    """

    units: tuple[Unit, ...]
    pairs: tuple[Scored, ...]
    families: tuple[Family, ...]
    collations: tuple[Collation, ...]


def align(  # noqa: PLR0913 - each is a plain choice of the caller
    articles: Sequence[Article],
    threshold: float,
    model: str | None = None,
    cache: Lookup | None = None,
    progress: Progress | None = None,
    *,
    asking: Set[str] | None = None,
) -> Alignment:
    """Align all articles, or only with those whose documents are ``asking``. Raises EncoderError."""
    found = tuple(unit for article in articles for unit in units(article))
    encoder = encoder_for((article.language for article in articles), model)
    idf = weights(found)
    vectors = embed([unit.text for unit in found], encoder, cache, progress)
    pairs = scored_pairs(found, vectors, idf, asking)
    made = families(found, pairs, idf, threshold, asking)
    by_id = {article.document.id: article for article in articles}
    return Alignment(
        found, tuple(pairs), made, tuple(part for family in made for part in apart(collate(family, by_id)))
    )


def reuse(made: Sequence[Family], words: Mapping[str, int]) -> dict[str, tuple[Reuse, ...]]:
    """For each document the others that share passages with it: the share of its words, the largest first."""
    shared: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for family in made:
        for member in family.members:
            length = len(member.text.split())
            for other in family.members:
                if other.document != member.document:
                    shared[member.document][other.document] += length
    return {
        document: tuple(
            Reuse(other, share)
            for other, count in sorted(others.items(), key=lambda item: (-item[1], item[0]))
            if (share := round(min(1.0, count / max(1, words[document])), 3)) >= LEAST_SHARE
        )
        for document, others in shared.items()
    }
