"""The public entry point: what flows from paths or documents to a report."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from auditor import engine, ingest, score
from auditor.config import Config
from auditor.model import Document, DocumentReport, Family, Finding, InputError, Progress, Report, Reuse
from auditor.select import Rulebook

Source = str | os.PathLike[str] | Document


def audit(
    sources: Source | Iterable[Source], config: Config | None = None, progress: Progress | None = None
) -> Report:
    """Audit files, folders or documents.

    What cannot be read is listed in ``Report.errors`` and does not stop the rest. Raises
    ``auditor.config.ConfigError`` for a selector that matches no rule or an own lexicon at fault, and
    ``auditor.encode.base.EncoderError`` where documents are to be aligned and the model cannot be loaded.
    """
    settings = config or Config()
    rules_for = Rulebook(settings).rules_for
    errors: list[InputError] = []
    results: Iterable[engine.Audited] = engine.audit_documents(
        read(sources, settings, errors),
        rules_for,
        settings.jobs,
        (lambda count: progress("documents", count, None)) if progress else None,
    )
    families: tuple[Family, ...] = ()
    reuse: dict[str, tuple[Reuse, ...]] = {}
    if settings.align:
        from auditor import witnesses  # noqa: PLC0415 - numpy, and perhaps torch

        results, families, reuse = witnesses.compare(list(results), rules_for, settings, progress)
    reports: list[DocumentReport] = []
    findings: list[Finding] = []
    for result in results:
        shared = reuse.get(result.document.id, ())
        reports.append(score.report(result.document, result.language, result.words, result.findings, shared))
        findings.extend(f for f in result.findings if f.severity >= settings.min_severity)
        errors.extend(result.errors)
    return Report(
        documents=tuple(sorted(reports, key=lambda report: report.id)),
        findings=tuple(sorted(findings, key=lambda f: (f.document, f.start, f.end, f.code))),
        families=families,
        errors=tuple(sorted(set(errors), key=lambda error: (error.path, error.message))),
    )


def read(sources: Source | Iterable[Source], settings: Config, errors: list[InputError]) -> Iterator[Document]:
    """Documents one by one; what cannot be read, or has an id that another one has, goes to ``errors``."""
    given = [sources] if isinstance(sources, str | os.PathLike | Document) else sources
    known: set[str] = set()
    for source in given:
        for item in _items(source, settings):
            if isinstance(item, InputError):
                errors.append(item)
            elif item.id in known and item.id == item.path:
                continue  # the same file, named twice
            elif item.id in known:
                errors.append(InputError(item.path, f"a second document with the id {item.id!r}: left out"))
            else:
                known.add(item.id)
                yield item


def _items(source: Source, settings: Config) -> Iterable[Document | InputError]:
    if isinstance(source, Document):
        return [source]
    return ingest.read(Path(source), settings.encoding, settings.stdin_filename)
