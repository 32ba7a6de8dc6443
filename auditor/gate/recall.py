"""From an archive, the documents that may be witnesses of new ones, with their embeddings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from auditor.align.candidates import LEAST_COSINE
from auditor.align.unit import units
from auditor.archive import Archive, Hit, Scope
from auditor.article import Article
from auditor.config import Config
from auditor.encode.cache import key, opened
from auditor.encode.embed import embed
from auditor.model import Context, Document, Progress

NEAREST = 24
"""Archived passages looked at for each passage of a new document."""
CALLED = 2
"""Documents that each passage calls as witnesses, those of its nearest passages."""
MOST = 30
"""Documents that share most with a new one and are called beside these."""
_LEAST = 0.5
"""Cosine below which a passage adds nothing to what documents share: sentences of one topic have .6."""
_COPY = 0.9
"""Cosine from which a passage is the same sentence, so that its document is called however many there are."""


def recall(
    folder: Path, documents: Sequence[Document], settings: Config, scope: Scope, progress: Progress | None = None
) -> Context:
    """The archived documents nearest to passages of these, or to the whole. Raises ArchiveError and EncoderError.

    Both are needed: a copy of one sentence stands in an article that is about something else, and the other
    articles on an event say much of the same in other words.
    """
    told = (lambda count, total: progress("sentences", count, total)) if progress else None
    passages = [unit for document in documents for unit in units(Article(document))]
    texts = [unit.text for unit in passages]
    with Archive.open(folder) as archive:
        model = archive.store.origin().model
        if not passages or model is None:
            return Context()
        encoder = archive.encoder((), settings.model)
        with opened(settings.cache_dir, wanted=settings.cache) as cache:
            vectors = embed(texts, encoder, cache, told)
        apart = replace(scope, exclude_documents=tuple(sorted({document.id for document in documents})))
        hits = archive.nearest(vectors, NEAREST, apart)
        names = sorted(called([unit.document for unit in passages], hits))
        known = archive.vectors(names)
        known.update((key(encoder.identity, text), vector) for text, vector in zip(texts, vectors, strict=True))
        return Context(tuple(archive.documents(names)), known, settings.model or model)


def called(asking: Sequence[str], hits: Sequence[Sequence[Hit]]) -> set[str]:
    """The documents to call; ``hits`` are those of each passage, the nearest first, ``asking`` its document."""
    shared: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    found = set()
    for document, near in zip(asking, hits, strict=True):
        best: dict[str, float] = {}
        for hit in near:
            best.setdefault(hit.document, hit.cosine)
        for rank, (name, cosine) in enumerate(best.items()):
            shared[document][name] += max(0.0, cosine - _LEAST)
            if cosine >= _COPY or (rank < CALLED and cosine >= LEAST_COSINE):
                found.add(name)
    for weights in shared.values():
        found.update(sorted(weights, key=lambda name: (-weights[name], name))[:MOST])
    return found
