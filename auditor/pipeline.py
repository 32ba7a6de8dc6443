"""The public entry point: what flows from paths or documents to a report."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from auditor import engine, ingest, score
from auditor.config import Config
from auditor.model import Document, Finding, InputError, Report
from auditor.rules.base import Rule
from auditor.select import selected

Source = str | os.PathLike[str] | Document


def audit(
    sources: Source | Iterable[Source], config: Config | None = None, progress: engine.Progress | None = None
) -> Report:
    """Audit files, folders or documents.

    What cannot be read is listed in ``Report.errors`` and does not stop the rest. Raises
    ``auditor.config.ConfigError`` for a selector that matches no rule.
    """
    settings = config or Config()
    rules = selected(settings)
    given = [sources] if isinstance(sources, str | os.PathLike | Document) else list(sources)
    documents, errors = _read(given, settings)
    return _report(documents, errors, rules, settings, progress)


def _read(sources: Sequence[Source], settings: Config) -> tuple[list[Document], list[InputError]]:
    documents = [source for source in sources if isinstance(source, Document)]
    paths = [Path(source) for source in sources if not isinstance(source, Document)]
    read = ingest.read(paths, encoding=settings.encoding)
    known = {document.id for document in documents}
    errors = list(read.errors)
    for document in read.documents:
        if document.id in known:
            errors.append(InputError(document.path, f"another document has the id {document.id!r}: left out"))
        else:
            known.add(document.id)
            documents.append(document)
    return documents, errors


def _report(
    documents: list[Document],
    errors: list[InputError],
    rules: Sequence[Rule],
    settings: Config,
    progress: engine.Progress | None,
) -> Report:
    reports = []
    findings: list[Finding] = []
    codes = [rule.code for rule in rules]
    for audited in engine.audit_documents(documents, codes, settings.jobs, progress):
        kept = [f for f in audited.findings if f.severity >= settings.min_severity]
        findings.extend(kept)
        errors.extend(audited.errors)
        reports.append(score.report(audited.document, audited.language, audited.words, kept))
    return Report(
        documents=tuple(sorted(reports, key=lambda report: report.id)),
        findings=tuple(sorted(findings, key=lambda f: (f.document, f.start, f.end, f.code))),
        errors=tuple(errors),
        texts={document.id: document.text for document in documents},
    )
