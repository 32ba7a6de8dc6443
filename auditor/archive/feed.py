"""From documents to an archive, a batch at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from auditor.archive.folder import Archive
from auditor.archive.model import Added
from auditor.article import Article
from auditor.config import Config
from auditor.encode.cache import opened
from auditor.encode.embed import model_for
from auditor.model import Document, Progress

BATCH = 100
"""Documents in one transaction: enough that the disk is not waited for, few enough to hold in memory."""


def feed(
    archive: Archive, documents: Iterable[Document], settings: Config, progress: Progress | None = None
) -> Iterator[list[Added]]:
    """Add documents; each list that comes out is on the disk.

    The archive's encoder is settled by the first batch where neither it nor the settings name one. Raises
    ArchiveError and EncoderError; what came out before is safe. Once, the archive's notice is told of articles
    in a language that its encoder does not know.
    """
    with opened(settings.cache_dir, wanted=settings.cache) as cache:
        encoder = None
        told = False
        sentences = (lambda count, total: progress("sentences", count, total)) if progress else None
        waiting = iter(documents)
        while batch := list(islice(waiting, BATCH)):
            articles = [Article(document) for document in batch]
            languages = {article.language for article in articles}
            if encoder is None:
                encoder = archive.encoder(languages, settings.model)
            if not told and archive.store.origin().model == "minilm" != model_for(languages):
                told = True
                archive.notice(
                    f"{archive.folder}: its encoder knows English only, and these articles are in "
                    f"{', '.join(sorted(languages))}: an archive begun with --model multilingual would find more"
                )
            yield archive.add(articles, encoder, cache, sentences)
