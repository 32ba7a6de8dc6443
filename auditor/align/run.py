"""From articles to families and collations, and to how much documents share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.align.collate import Collation, collate
from auditor.align.families import families
from auditor.align.pairs import Scored, scored_pairs
from auditor.align.unit import Unit, units, weights
from auditor.article import Article
from auditor.encode.base import Encoder, Vectors
from auditor.encode.cache import Cache
from auditor.encode.embed import Progress, embed, encoder_for
from auditor.model import Family, Reuse

LEAST_SHARE = 0.02
"""A smaller share of reused words is not reported."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """What the documents of a run have in common; ``pairs`` are sorted, the best first."""

    units: tuple[Unit, ...]
    pairs: tuple[Scored, ...]
    families: tuple[Family, ...]
    collations: tuple[Collation, ...]


def align(
    articles: Sequence[Article],
    threshold: float,
    model: str | None = None,
    cache_folder: Path | None = None,
    progress: Progress | None = None,
) -> Alignment:
    """Align all articles; ``cache_folder`` None means no cache. Raises EncoderError."""
    found = tuple(unit for article in articles for unit in units(article))
    encoder = encoder_for([article.language for article in articles], model)
    idf = weights(found)
    pairs = scored_pairs(found, _vectors(found, encoder, cache_folder, progress), idf)
    made = families(found, pairs, idf, threshold)
    by_id = {article.document.id: article for article in articles}
    return Alignment(found, tuple(pairs), made, tuple(collate(family, by_id) for family in made))


def _vectors(
    found: Sequence[Unit], encoder: Encoder, cache_folder: Path | None, progress: Progress | None
) -> Vectors:
    cache = Cache(cache_folder) if cache_folder else None
    try:
        return embed([unit.text for unit in found], encoder, cache, progress)
    finally:
        if cache:
            cache.close()


def reuse(made: Sequence[Family], words: Mapping[str, int]) -> dict[str, tuple[Reuse, ...]]:
    """For each document the others that share passages with it: the share of its words, the largest first."""
    shared: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for family in made:
        for member in family.members:
            for other in family.members:
                if other.document != member.document:
                    shared[member.document][other.document] += len(member.text.split())
    return {
        document: tuple(
            Reuse(other, share)
            for other, count in sorted(others.items(), key=lambda item: (-item[1], item[0]))
            if (share := round(min(1.0, count / max(1, words[document])), 3)) >= LEAST_SHARE
        )
        for document, others in shared.items()
    }
