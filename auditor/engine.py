"""Runs rules over documents: contains a rule that crashes, drops what another finding explains,
locates and fingerprints the rest.

Documents are independent of one another here, so that a large corpus is spread over processes; the
result is the same on one or many.
"""

from __future__ import annotations

import hashlib
import os
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from typing import NamedTuple

from auditor.article import Article
from auditor.model import Document, Finding, InputError
from auditor.rules import registry
from auditor.rules.base import DocumentRule, Hit, Rule

PARALLEL_CHARACTERS = 400_000
"""Below this a second process costs more than it saves."""
_BATCH = 16  # documents that a process takes at once


class Audited(NamedTuple):
    """What the document rules found in one document; findings are sorted by span."""

    document: Document
    language: str
    words: int
    findings: tuple[Finding, ...]
    errors: tuple[InputError, ...]


Progress = Callable[[int], None]
"""Called with the number of documents done since the last call."""


def audit_documents(
    documents: Sequence[Document], codes: Sequence[str], jobs: int = 0, progress: Progress | None = None
) -> Iterator[Audited]:
    """Audit each document by the document rules of those codes, in order.

    ``jobs`` is the number of processes; 0 means one per processor where the corpus is worth it.
    """
    if jobs == 0:
        large = sum(len(document.text) for document in documents) > PARALLEL_CHARACTERS
        jobs = _processors() if large else 1
    batches = list(_batched(documents, _BATCH))
    if jobs == 1 or len(batches) == 1:
        results: Iterable[list[Audited]] = (_audit_batch(batch, codes) for batch in batches)
        yield from _flatten(results, progress)
        return
    registry.all_rules()  # before the processes fork, so that each need not
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        yield from _flatten(pool.map(_audit_batch, batches, [codes] * len(batches)), progress)


def _flatten(results: Iterable[list[Audited]], progress: Progress | None) -> Iterator[Audited]:
    for batch in results:
        if progress:
            progress(len(batch))
        yield from batch


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _batched(documents: Sequence[Document], size: int) -> Iterator[list[Document]]:
    iterator = iter(documents)
    while batch := list(islice(iterator, size)):
        yield batch


def _audit_batch(batch: Sequence[Document], codes: Sequence[str]) -> list[Audited]:
    wanted = frozenset(codes)
    rules = [rule for rule in registry.document_rules() if rule.code in wanted]
    return [audit_document(document, rules) for document in batch]


def audit_document(document: Document, rules: Iterable[DocumentRule]) -> Audited:
    """Audit one document by those rules that hold for its language."""
    article = Article(document)
    hits: list[tuple[Rule, Hit]] = []
    errors: list[InputError] = []
    for rule in rules:
        if rule.applies(article.language):
            try:
                hits.extend((rule, hit) for hit in list(rule.check(article)))
            except Exception as error:
                message = f"internal error: rule {rule.code} {rule.name}: {type(error).__name__}: {error}"
                errors.append(InputError(document.path or document.id, message))
    findings = located(article, resolve(hits))
    return Audited(document, article.language, article.words, findings, tuple(errors))


def resolve(hits: Iterable[tuple[Rule, Hit]]) -> list[tuple[Rule, Hit]]:
    """Hits sorted by span, without those that another explains.

    A hit falls to an overlapping one of a rule that supersedes its own; of hits with the same span
    the most severe stays, then the one of the lowest code.
    """
    ranked = sorted(hits, key=lambda item: (item[1].start, item[1].end, -_severity(item), item[0].code))
    superseding = [(rule, hit) for rule, hit in ranked if rule.supersedes]
    starts = [hit.start for _, hit in superseding]
    longest = max((hit.end - hit.start for _, hit in superseding), default=0)
    kept: list[tuple[Rule, Hit]] = []
    for rule, hit in ranked:
        if kept and (kept[-1][1].start, kept[-1][1].end) == (hit.start, hit.end):
            continue
        near = superseding[bisect_left(starts, hit.start - longest) : bisect_left(starts, hit.end)]
        if not any(rule.name in other.supersedes and hit.start < by.end for other, by in near):
            kept.append((rule, hit))
    return kept


def _severity(item: tuple[Rule, Hit]) -> int:
    rule, hit = item
    return hit.severity or rule.severity


def located(article: Article, hits: Iterable[tuple[Rule, Hit]]) -> tuple[Finding, ...]:
    """Findings of hits, with line, column and fingerprint."""
    findings = []
    seen: dict[str, int] = {}
    for rule, hit in hits:
        line, column = article.position(hit.start)
        end_line, end_column = article.position(hit.end)
        base = _fingerprint(article, rule, hit)
        seen[base] = seen.get(base, 0) + 1
        findings.append(
            Finding(
                code=rule.code,
                name=rule.name,
                category=rule.category.value,
                severity=hit.severity or rule.severity,
                document=article.document.id,
                path=article.document.path,
                start=hit.start,
                end=hit.end,
                line=line,
                column=column,
                end_line=end_line,
                end_column=end_column,
                text=article.text[hit.start : hit.end],
                message=hit.message,
                suggestion=hit.suggestion,
                evidence=hit.evidence,
                fingerprint=base if seen[base] == 1 else f"{base}-{seen[base]}",
            )
        )
    return tuple(findings)


def _fingerprint(article: Article, rule: Rule, hit: Hit) -> str:
    """Identity of a finding: its rule, its words and the segment around them, white space folded."""
    segment = article.segment_at(hit.start)
    around = article.text[segment.start : segment.end] if segment else ""
    parts = (rule.code, article.text[hit.start : hit.end], around)
    folded = "\0".join(" ".join(part.split()) for part in parts)
    return hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:16]
