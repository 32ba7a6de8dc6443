"""From an archive, the documents that may be witnesses of new ones, with their embeddings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from auditor.align.unit import units
from auditor.archive import Archive, Scope
from auditor.article import Article
from auditor.config import Config
from auditor.encode.cache import key, opened
from auditor.encode.embed import embed
from auditor.model import Context, Document, Progress

NEAREST = 24
"""Archived passages looked at for each passage of a new document."""
MOST = 60
"""Archived documents called as witnesses for each new one."""
_LEAST = 0.5
"""Cosine below which a passage speaks for nothing: sentences of one topic have .6, a reworded one .7."""
_COPY = 0.9
"""Cosine from which a passage is the same sentence, so that its document is called whatever else it has."""


def recall(
    folder: Path, documents: Sequence[Document], settings: Config, scope: Scope, progress: Progress | None = None
) -> Context:
    """The archived documents that share most with each of these. Raises ArchiveError and EncoderError.

    A document counts, for each new passage, the cosine of its nearest passage above ``_LEAST``.
    """
    told = (lambda count, total: progress("sentences", count, total)) if progress else None
    passages = [unit for document in documents for unit in units(Article(document))]
    texts = [unit.text for unit in passages]
    with Archive.open(folder) as archive:
        model = archive.statistics().model
        if not passages or model is None:
            return Context()
        encoder = archive.encoder((), settings.model)
        with opened(settings.cache_dir, wanted=settings.cache) as cache:
            vectors = embed(texts, encoder, cache, told)
        apart = replace(scope, exclude_documents=tuple(sorted({document.id for document in documents})))
        hits = archive.nearest(vectors, NEAREST, apart)
        shared: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        called = set()
        for unit, near in zip(passages, hits, strict=True):
            best: dict[str, float] = {}
            for hit in near:
                best[hit.document] = max(best.get(hit.document, 0.0), hit.cosine)
            for name, cosine in best.items():
                shared[unit.document][name] += max(0.0, cosine - _LEAST)
                if cosine >= _COPY:
                    called.add(name)
        for weights in shared.values():
            called.update(sorted(weights, key=lambda name: (-weights[name], name))[:MOST])
        names = sorted(called)
        known = archive.vectors(names)
        known.update((key(encoder.identity, text), vector) for text, vector in zip(texts, vectors, strict=True))
        return Context(tuple(archive.documents(names)), known, settings.model or model)
