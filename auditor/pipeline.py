"""The public entry point: what flows from paths or documents to a report."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from auditor import engine, ingest, score
from auditor.config import Config
from auditor.model import Document, DocumentReport, Finding, InputError, Report
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
    codes = [rule.code for rule in selected(settings)]
    given = [sources] if isinstance(sources, str | os.PathLike | Document) else sources
    errors: list[InputError] = []
    documents = _documents(given, settings, errors)
    reports: list[DocumentReport] = []
    findings: list[Finding] = []
    for audited in engine.audit_documents(documents, codes, settings.jobs, progress):
        reports.append(score.report(audited.document, audited.language, audited.words, audited.findings))
        findings.extend(f for f in audited.findings if f.severity >= settings.min_severity)
        errors.extend(audited.errors)
    return Report(
        documents=tuple(sorted(reports, key=lambda report: report.id)),
        findings=tuple(sorted(findings, key=lambda f: (f.document, f.start, f.end, f.code))),
        errors=tuple(sorted(set(errors), key=lambda error: (error.path, error.message))),
    )


def _documents(sources: Iterable[Source], settings: Config, errors: list[InputError]) -> Iterator[Document]:
    """Documents one by one; what cannot be read, or has an id that another one has, goes to ``errors``."""
    known: set[str] = set()
    for source in sources:
        for item in _read(source, settings):
            if isinstance(item, InputError):
                errors.append(item)
            elif item.id in known:
                errors.append(InputError(item.path, f"a second document with the id {item.id!r}: left out"))
            else:
                known.add(item.id)
                yield item


def _read(source: Source, settings: Config) -> Iterable[Document | InputError]:
    if isinstance(source, Document):
        return [source]
    read = ingest.read([Path(source)], settings.encoding, settings.stdin_filename)
    return [*read.documents, *read.errors]
