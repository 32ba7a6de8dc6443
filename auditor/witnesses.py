"""The stage that holds documents against one another: families, what they contradict, what they share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from auditor import engine
from auditor.align.run import Alignment, align, reuse
from auditor.article import Article
from auditor.config import Config
from auditor.encode.cache import default_folder
from auditor.model import Document, Family, Finding, Progress, Reuse
from auditor.select import RulesFor


class Compared(NamedTuple):
    """The results with the findings of witness rules added; families; shares of reused words by document."""

    results: list[engine.Audited]
    families: tuple[Family, ...]
    reuse: dict[str, tuple[Reuse, ...]]


def compare(
    results: Sequence[engine.Audited],
    rules_for: RulesFor,
    settings: Config,
    progress: Progress | None = None,
) -> Compared:
    """Align all documents and let the witness rules speak. Raises EncoderError."""
    articles = [article_of(result.document, result.language) for result in results]
    if len(articles) < 2:
        return Compared(list(results), (), {})
    alignment = aligned(articles, settings, progress)
    by_id = {article.document.id: article for article in articles}
    found, errors = engine.audit_families(alignment.collations, rules_for, by_id)
    woven = [_with(result, found.get(result.document.id, ())) for result in results]
    if errors:
        woven[0] = woven[0]._replace(errors=woven[0].errors + errors)
    words = {result.document.id: result.words for result in results}
    return Compared(woven, alignment.families, reuse(alignment.families, words))


def article_of(document: Document, language: str) -> Article:
    """The document's article, its language known already."""
    article = Article(document)
    article.language = language
    return article


def aligned(articles: Sequence[Article], settings: Config, progress: Progress | None = None) -> Alignment:
    """The alignment of articles as the settings have it."""
    folder = Path(settings.cache_dir) if settings.cache_dir else default_folder()
    return align(
        articles,
        settings.threshold,
        settings.model,
        folder if settings.cache else None,
        (lambda count, total: progress("sentences", count, total)) if progress else None,
    )


def _with(result: engine.Audited, found: Sequence[Finding]) -> engine.Audited:
    """The result with more findings; a suggestion of a witness for the same span is kept beside the rest."""
    findings = sorted([*result.findings, *found], key=lambda f: (f.start, f.end, f.code))
    return result._replace(findings=tuple(findings))
