"""From what rules hit to findings: where each stands, what identifies it, and the words around it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace

from auditor.article import Article
from auditor.model import Evidence, Excerpt, Finding
from auditor.rules.base import Hit, Rule

_REACH = 1_000  # characters on each side of a finding, of its segment, that its fingerprint reads
_CONTEXT = 140  # characters on each side of a finding that its excerpt shows at most


def located(
    article: Article, hits: Iterable[tuple[Rule, Hit]], others: Mapping[str, Article] | None = None
) -> tuple[Finding, ...]:
    """Findings of hits, with line, column and fingerprint; ``others`` are the articles they may cite, by id."""
    articles = others or {article.document.id: article}
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
                safe=hit.suggestion is not None and (rule.safe if hit.safe is None else hit.safe),
                evidence=tuple(_placed(cited, articles.get(cited.document)) for cited in hit.evidence),
                fingerprint=base if seen[base] == 1 else f"{base}-{seen[base]}",
                excerpt=_excerpt(article, hit),
            )
        )
    return tuple(findings)


def _placed(evidence: Evidence, article: Article | None) -> Evidence:
    """The evidence with its path, lines and columns; as it is where its article is not known."""
    if article is None:
        return evidence
    line, column = article.position(evidence.start)
    end_line, end_column = article.position(evidence.end)
    return replace(
        evidence,
        path=article.document.path,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
    )


def _fingerprint(article: Article, rule: Rule, hit: Hit) -> str:
    """Identity of a finding: its rule, its words and the segment around them, white space folded."""
    segment = article.segment_at(hit.start)
    around = ""
    if segment:
        around = article.text[max(segment.start, hit.start - _REACH) : min(segment.end, hit.end + _REACH)]
    parts = (rule.code, article.text[hit.start : hit.end], around)
    folded = "\0".join(" ".join(part.split()) for part in parts)
    return hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _excerpt(article: Article, hit: Hit) -> Excerpt:
    """The segments that the hit touches, cut to whole words within ``_CONTEXT`` characters around it."""
    first, last = article.segment_at(hit.start), article.segment_at(max(hit.start, hit.end - 1))
    text = article.text
    start = max(min(first.start, hit.start) if first else 0, hit.start - _CONTEXT)
    end = min(max(last.end, hit.end) if last else len(text), hit.end + _CONTEXT)
    if first and start > first.start:
        start = min(hit.start, text.find(" ", start, hit.start) + 1 or start)
    if last and end < last.end:
        end = max(hit.end, text.rfind(" ", hit.end, end))
    return Excerpt(start, text[start:end])
