"""``--statistics``: how often each rule fired."""

from __future__ import annotations

from collections import Counter

from auditor.model import Report


def render(report: Report) -> str:
    """``count  CODE  name`` for each rule, the most frequent first."""
    counts = Counter((finding.code, finding.name) for finding in report.findings)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return "".join(f"{number:6d}  {code}  {name}\n" for (code, name), number in ranked)
