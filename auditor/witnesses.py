"""The stage that holds documents against one another: families, what they contradict, what they share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from auditor import engine
from auditor.align.collate import Collation
from auditor.align.corpus import Corpus
from auditor.align.run import Alignment, align, reuse
from auditor.article import Article
from auditor.audited import Audited, Compared
from auditor.config import Config
from auditor.encode.cache import opened
from auditor.encode.known import Known
from auditor.estimate.run import estimates
from auditor.model import NO_CONTEXT, Context, Document, Finding, Progress
from auditor.rules import registry
from auditor.select import RulesFor

ESTIMATED = "en"
"""The language that the word-level estimate was trained on."""


def compare(
    results: Sequence[Audited],
    rules_for: RulesFor,
    settings: Config,
    progress: Progress | None = None,
    context: Context = NO_CONTEXT,
) -> Compared:
    """Align all documents and let the rules speak that hold them against one another. Raises EncoderError.

    The documents of ``context`` are held against those of the results, not against one another.
    """
    articles = [article_of(result.document, result.language) for result in results]
    asking = {result.document.id for result in results} if context.documents else None
    articles += [Article(document) for document in context.documents]
    articles.sort(key=lambda article: article.document.id)  # what is said must not hang on the order of files
    if len(articles) < 2:
        return Compared(list(results), (), {})
    alignment = aligned(articles, settings, progress, asking=asking, context=context)
    model = settings.model or context.model
    collations = estimated(alignment.collations, settings, progress, model=model, asking=asking)
    corpus = Corpus(articles, alignment.families, collations)
    found, errors = engine.audit_together(corpus, collations, rules_for)
    woven = [_with(result, found.get(result.document.id, ())) for result in results]
    if errors:
        woven[0] = woven[0]._replace(errors=woven[0].errors + errors)
    words = {article.document.id: article.words for article in articles}
    return Compared(woven, alignment.families, reuse(alignment.families, words))


def article_of(document: Document, language: str) -> Article:
    """The document's article, its language known already."""
    article = Article(document)
    article.language = language
    return article


def aligned(
    articles: Sequence[Article],
    settings: Config,
    progress: Progress | None = None,
    *,
    asking: Set[str] | None = None,
    context: Context = NO_CONTEXT,
) -> Alignment:
    """The alignment of articles as the settings have it; ``asking``: see ``auditor.align.run.align``."""
    told = (lambda count, total: progress("sentences", count, total)) if progress else None
    with opened(settings.cache_dir, wanted=settings.cache) as kept:
        known = Known(context.vectors, kept)
        return align(articles, settings.threshold, settings.model or context.model, known, told, asking=asking)


def estimated(
    collations: Sequence[Collation],
    settings: Config,
    progress: Progress | None = None,
    *,
    model: str | None = None,
    asking: Set[str] | None = None,
) -> Sequence[Collation]:
    """The collations with word-level estimates of their witnesses, where those are wanted. Raises EncoderError.

    ``model`` is the encoder's name; "tiny", which does without any model, leaves estimates out too. ``asking`` are
    the documents of which each pair that is estimated has at least one or a copy of one; None: all.
    """
    if not settings.estimate or model == "tiny":
        return collations
    told = (lambda count, total: progress("pairs", count, total)) if progress else None
    pairs = (pair for collation in collations for pair in _texts(collation, asking))
    with opened(settings.cache_dir, wanted=settings.cache) as kept:
        found = estimates(pairs, kept, told)
    return [collation.estimated(found) for collation in collations]


def _texts(collation: Collation, asking: Set[str] | None) -> Iterator[tuple[str, str]]:
    """The texts of every two wordings in the language of estimates, one of them of a document that asks."""
    witnesses = collation.witnesses
    for i, j in collation.pairs():
        if witnesses[i].language == witnesses[j].language == ESTIMATED and (
            asking is None
            or any(witnesses[k].document.id in asking for one in (i, j) for k in collation.copies(one))
        ):
            yield witnesses[i].text, witnesses[j].text


def _with(result: Audited, found: Sequence[Finding]) -> Audited:
    """The result with more findings, without those of its own that one of them explains."""
    explaining = ((rule, finding) for finding in found if (rule := registry.find(finding.code)))
    own = engine.unexplained(result.findings, explaining)
    return result._replace(findings=tuple(sorted([*own, *found], key=lambda f: (f.start, f.end, f.code))))
