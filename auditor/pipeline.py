"""The public entry point: what flows from paths or documents to a report."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from auditor import ingest, score, verdicts
from auditor.audited import Audited, Compared
from auditor.cache import runs
from auditor.config import Config
from auditor.model import (
    NO_CONTEXT,
    Context,
    Document,
    DocumentReport,
    Family,
    Finding,
    InputError,
    Progress,
    Report,
    Reuse,
)

if TYPE_CHECKING:
    from auditor.select import Rulebook, RulesFor

Source = str | os.PathLike[str] | Document


def audit(
    sources: Source | Iterable[Source],
    config: Config | None = None,
    progress: Progress | None = None,
    *,
    context: Context = NO_CONTEXT,
    keep_texts: bool = False,
) -> Report:
    """Audit files, folders or documents.

    ``context`` are documents that only bear witness. ``keep_texts`` fills
    ``Report.texts``. What cannot be read is listed in ``Report.errors`` and does not stop the rest. Raises
    ``auditor.config.ConfigError`` for a selector that matches no rule or an own lexicon at fault,
    ``auditor.verdicts.VerdictError`` for verdicts that cannot be read, and
    ``auditor.encode.base.EncoderError`` where documents are to be aligned and the model cannot be loaded.
    """
    settings = config or Config()
    decided = verdicts.load(Path(settings.verdicts)) if settings.verdicts else verdicts.Verdicts(Path())
    errors: list[InputError] = []
    documents = read(sources, settings, errors)
    results: Iterable[Audited]
    families: tuple[Family, ...] = ()
    reuse: dict[str, tuple[Reuse, ...]] = {}
    if settings.align:
        results, families, reuse = _compared(list(documents), settings, progress, context)
    else:
        results = _audited(documents, _rulebook(settings).rules_for, settings, progress)
    reports: list[DocumentReport] = []
    found: list[verdicts.Applied] = []
    heard: list[verdicts.Heard] = []
    texts: dict[str, str] = {}
    for document, language, words, findings, crashes, codes in results:
        found.append(verdicts.apply(decided, findings))
        shared = reuse.get(document.id, ())
        reports.append(score.report(document, language, words, found[-1].counted, shared))
        errors.extend(crashes)
        if decided:
            heard.append(verdicts.Heard(document.id, document.path, codes))
        if keep_texts:
            texts[document.id] = document.text
    shown = [finding for applied in found for finding in applied.shown]
    silenced = [finding for applied in found for finding in applied.silenced]
    return Report(
        documents=tuple(sorted(reports, key=lambda report: report.id)),
        findings=tuple(sorted((f for f in shown if f.severity >= settings.min_severity), key=_place)),
        families=families,
        errors=tuple(sorted(set(errors), key=lambda error: (error.path, error.message))),
        silenced=tuple(sorted(silenced, key=_place)),
        stale=verdicts.stale(decided, heard, [*shown, *silenced]),
        texts=dict(sorted(texts.items())),
    )


def _audited(
    documents: Iterable[Document], rules_for: RulesFor, settings: Config, progress: Progress | None
) -> Iterator[Audited]:
    from auditor import engine  # noqa: PLC0415 - as below

    told = (lambda count: progress("documents", count, None)) if progress else None
    return engine.audit_documents(documents, rules_for, settings.jobs, told)


def _compared(
    documents: Sequence[Document], settings: Config, progress: Progress | None, context: Context
) -> Compared:
    alone = not context.documents and context.model is None  # an archive's encoder is not in the key
    name = runs.key(documents, settings) if alone else None
    if name and (known := runs.known(name, documents, settings)):
        return known
    from auditor import witnesses  # noqa: PLC0415 - numpy, and perhaps torch
    from auditor.rules import registry  # noqa: PLC0415 - as below

    rules_for = _rulebook(settings).rules_for
    results = list(_audited(documents, rules_for, settings, progress))
    found = witnesses.compare(results, rules_for, settings, progress, context)
    if name and not registry.plugged():  # files of other packages may change unseen
        runs.keep(name, found, settings)
    return found


def _rulebook(settings: Config) -> Rulebook:
    from auditor.select import Rulebook  # noqa: PLC0415 - all rules: .3 s, and a run that is known needs none

    return Rulebook(settings)


def _place(finding: Finding) -> tuple[str, int, int, str]:
    return (finding.document, finding.start, finding.end, finding.code)


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
        return [ingest.encodable(source, source.path or source.id)]
    return ingest.read(Path(source), settings.encoding, settings.stdin_filename)
