"""One run of the gate: which documents are new, who bears witness, and what is said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from auditor.archive import Scope
from auditor.archive.database import FILE
from auditor.config import Config
from auditor.gate.judge import judge
from auditor.gate.recall import recall
from auditor.ingest.read import STDIN
from auditor.ingest.since import Since
from auditor.model import Context, Document, InputError, Progress, Report, UserError
from auditor.pipeline import audit, read


def gate(  # noqa: PLR0913 - each is a plain choice of the caller
    paths: Sequence[str],
    settings: Config,
    progress: Progress | None = None,
    *,
    new_since: str | None = None,
    scope: Scope | None = None,
    keep_texts: bool = False,
) -> Report:
    """Audit and judge the new documents of those paths.

    All are new; with ``new_since`` those that git does not know from before that reference, and the others
    bear witness. Where the settings name articles or an archive to hold them against, these do instead.
    Raises the errors of ``auditor.pipeline.audit``, GitError and ArchiveError.
    """
    report = witnessed(paths, settings, progress, new_since=new_since, scope=scope, keep_texts=keep_texts)
    return replace(report, judgements=judge(report, settings))


def witnessed(  # noqa: PLR0913 - as above
    paths: Sequence[str],
    settings: Config,
    progress: Progress | None = None,
    *,
    new_since: str | None = None,
    scope: Scope | None = None,
    keep_texts: bool = False,
) -> Report:
    """What ``gate`` finds, not judged."""
    errors: list[InputError] = []
    documents = list(read(paths, settings, errors))
    new, others = _parted(documents, paths, settings, new_since)
    context = Context()
    if new and settings.align:
        context = _context(new, others, settings, scope or Scope(), errors, progress)
    report = audit(new, settings, progress, context=context, keep_texts=keep_texts)
    found = sorted({*errors, *report.errors}, key=lambda error: (error.path, error.message))
    return replace(report, errors=tuple(found))


def _parted(
    documents: list[Document], paths: Sequence[str], settings: Config, reference: str | None
) -> tuple[list[Document], list[Document]]:
    """The new documents, and the others; what came over standard input is new."""
    files = [Path(path) for path in paths if Path(path) != STDIN]
    if reference is None or not files:
        return documents, []
    since = Since(reference, files)
    piped = settings.stdin_filename if len(files) < len(paths) else None
    new = [document for document in documents if document.path == piped or since.new(document)]
    known = {document.id for document in new}
    return new, [document for document in documents if document.id not in known]


def _context(  # noqa: PLR0913, PLR0917 - as above
    new: list[Document],
    others: list[Document],
    settings: Config,
    scope: Scope,
    errors: list[InputError],
    progress: Progress | None,
) -> Context:
    if not settings.against:
        return Context(tuple(others))
    archives = [path for path in settings.against if (Path(path) / FILE).is_file()]
    if len(archives) > 1:
        raise UserError("--against takes one archive: the vectors of two need not be of one model")
    context = recall(Path(archives[0]), new, settings, scope, progress) if archives else Context()
    articles = read([path for path in settings.against if path not in archives], settings, errors)
    taken = {_place(document) for document in new} | {document.id for document in context.documents}
    beside = tuple(document for document in _apart(articles, taken))
    return replace(context, documents=context.documents + beside)


def _apart(documents: Iterable[Document], taken: set[str]) -> Iterable[Document]:
    """Those that are not taken already: new articles often lie in the folder of the old ones."""
    return (d for d in documents if d.id not in taken and _place(d) not in taken)


def _place(document: Document) -> str:
    """The file of a document that is a file, whatever it is called by; else its id."""
    return str(Path(document.path).resolve()) if document.id == document.path else document.id
