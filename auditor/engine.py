"""Runs rules over documents: contains a rule that crashes, drops what another finding explains.

Documents are independent of one another here, so that a large corpus is spread over processes; the
result is the same on one or many.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING

from auditor.article import Article
from auditor.audited import Audited
from auditor.locate import located
from auditor.model import Document, Finding, InputError
from auditor.rules.base import CorpusRule, Found, Hit, Rule, WitnessRule
from auditor.select import RulesFor

if TYPE_CHECKING:
    from auditor.align.collate import Collation
    from auditor.align.corpus import Corpus

BATCH_CHARACTERS = 100_000
"""What a process takes at once; a smaller corpus is not worth a second process."""

_NEAR = 50  # superseding hits before a hit that are looked at


def audit_documents(
    documents: Iterable[Document], rules_for: RulesFor, jobs: int = 0, done: Callable[[int], None] | None = None
) -> Iterator[Audited]:
    """Audit each document by its rules, in order.

    Documents are taken as they are needed, so that memory is bounded by the batches under way.
    ``jobs`` is the number of processes; 0 means one per processor where the corpus is worth it. ``done`` is
    called with the number of documents done since the last call.
    """
    batches = _batched(documents)
    first = list(islice(batches, 1 if jobs == 1 else 2))
    jobs = jobs or _processors()
    results: Iterator[list[Audited]]
    if jobs == 1 or len(first) < 2:
        results = map(_audit_batch, chain(first, batches), repeat(rules_for))
    else:
        results = _in_processes(chain(first, batches), rules_for, jobs)
    for batch in results:
        if done:
            done(len(batch))
        yield from batch


def _in_processes(batches: Iterable[list[Document]], rules_for: RulesFor, jobs: int) -> Iterator[list[Audited]]:
    """Results in order, at most two batches a process ahead."""
    with ProcessPoolExecutor(max_workers=jobs, initializer=_begin, initargs=(rules_for,)) as pool:
        waiting: deque[Future[list[Audited]]] = deque()
        for batch in batches:
            waiting.append(pool.submit(_audit_here, batch))
            if len(waiting) >= 2 * jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


_rules_here: RulesFor
"""Of a process of its own: the rules are sent to it once, since a vocabulary may be large."""


def _begin(rules_for: RulesFor) -> None:
    global _rules_here  # noqa: PLW0603 - the only state that a process of a pool can keep between batches
    _rules_here = rules_for


def _audit_here(batch: Sequence[Document]) -> list[Audited]:
    return _audit_batch(batch, _rules_here)


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _batched(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """Documents in runs of about ``BATCH_CHARACTERS``."""
    batch: list[Document] = []
    size = 0
    for document in documents:
        batch.append(document)
        size += len(document.text)
        if size >= BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _audit_batch(batch: Sequence[Document], rules_for: RulesFor) -> list[Audited]:
    return [audit_document(document, rules_for) for document in batch]


def audit_document(document: Document, rules_for: RulesFor) -> Audited:
    """Audit one document by its rules."""
    article = Article(document)
    rules = rules_for(document, article.language)
    hits: list[tuple[Rule, Hit]] = []
    errors: list[InputError] = []
    for rule in rules.document:
        try:
            hits.extend(rules.admitted(article, rule, list(rule.check(article))))
        except Exception as error:
            errors.append(_crash(document.path or document.id, rule, error))
    findings = located(article, resolve(hits))
    return Audited(document, article.language, article.words, findings, tuple(errors), rules.codes)


def audit_together(
    corpus: Corpus, collations: Iterable[Collation], rules_for: RulesFor
) -> tuple[dict[str, tuple[Finding, ...]], tuple[InputError, ...]]:
    """What each document's rules find by holding it against the others, by its id, and the rules that crashed."""
    articles = corpus.articles
    rules = {name: rules_for(article.document, article.language) for name, article in articles.items()}
    everywhere = {rule.code: rule for own in rules.values() for rule in own.witness}
    hits: dict[str, dict[tuple[str, int, int], tuple[Rule, Hit]]] = defaultdict(dict)
    errors: list[InputError] = []
    for rule, where, check in _checks(corpus, collations, [everywhere[code] for code in sorted(everywhere)]):
        try:
            found = list(check())
        except Exception as error:
            errors.append(_crash(where, rule, error))
            continue
        for document, hit in found:
            if rule.code in rules[document].codes:
                for _, admitted in rules[document].admitted(articles[document], rule, [hit]):
                    _merge(hits[document], rule, admitted)
    located_by_document = {
        document: located(articles[document], resolve(found.values()), articles)
        for document, found in hits.items()
    }
    return located_by_document, tuple(errors)


def _checks(
    corpus: Corpus, collations: Iterable[Collation], rules: Sequence[WitnessRule | CorpusRule]
) -> Iterator[tuple[Rule, str, Callable[[], Iterable[Found]]]]:
    """Each rule with what it reads, named for people: the collation of a family, or all documents."""
    for collation in collations:
        members = ", ".join(member.document for member in collation.family.members)
        for rule in rules:
            if isinstance(rule, WitnessRule):
                yield rule, members, partial(rule.check, collation)
    for rule in rules:
        if isinstance(rule, CorpusRule):
            yield rule, "all documents", partial(rule.check, corpus)


def _merge(known: dict[tuple[str, int, int], tuple[Rule, Hit]], rule: Rule, hit: Hit) -> None:
    """Add a hit; one of the same rule and span takes over its evidence, each witness once."""
    key = (rule.code, hit.start, hit.end)
    if key in known:
        before = known[key][1]
        cited = {evidence.document for evidence in before.evidence}
        fresh = tuple(evidence for evidence in hit.evidence if evidence.document not in cited)
        hit = before._replace(evidence=before.evidence + fresh)
    known[key] = (rule, hit)


def _crash(path: str, rule: Rule, error: Exception) -> InputError:
    what = f"{type(error).__name__}: {error}"
    return InputError(path, f"internal error: rule {rule.code} {rule.name}: {what}")


def resolve(hits: Iterable[tuple[Rule, Hit]]) -> list[tuple[Rule, Hit]]:
    """Hits sorted by span, without those that another explains.

    A hit falls to an overlapping one of a rule that supersedes its own; of hits with the same span
    the most severe stays, then the one of the lowest code.
    """
    ranked = sorted(hits, key=lambda item: (item[1].start, item[1].end, -_severity(item), item[0].code))
    covered = _covered(ranked)
    kept: list[tuple[Rule, Hit]] = []
    for rule, hit in ranked:
        same_span = bool(kept) and (kept[-1][1].start, kept[-1][1].end) == (hit.start, hit.end)
        if not same_span and not _overlaps(covered[rule.name], hit):
            kept.append((rule, hit))
    return kept


def unexplained(findings: Iterable[Finding], others: Iterable[tuple[Rule, Finding]]) -> list[Finding]:
    """The findings that fall to none of the others, which are sorted by span, as hits fall to one another."""
    covered = _covered(others)
    return [finding for finding in findings if not _overlaps(covered[finding.name], finding)]


def _covered(found: Iterable[tuple[Rule, Hit | Finding]]) -> dict[str, list[tuple[int, int]]]:
    """The spans, in the order given, in which hits of each rule are explained, by its name."""
    covered: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for rule, hit in found:
        for name in rule.supersedes:
            covered[name].append((hit.start, hit.end))
    return covered


def _overlaps(spans: list[tuple[int, int]], hit: Hit | Finding) -> bool:
    """Whether a hit overlaps one of the spans, which are sorted by start; long ones among them are rare."""
    index = bisect_left(spans, (hit.end,))
    return any(hit.start < end for _, end in spans[max(0, index - _NEAR) : index])


def _severity(item: tuple[Rule, Hit]) -> int:
    rule, hit = item
    return hit.severity or rule.severity
