"""The words around a finding, in three parts."""

from __future__ import annotations

from typing import NamedTuple

from auditor.model import Finding
from auditor.render.safe import visible

_LONGEST = 200  # characters of the offending words that are shown


class Parts(NamedTuple):
    """What stands before the finding, the finding, and what stands after it; made visible."""

    before: str
    marked: str
    after: str


def parts(finding: Finding) -> Parts:
    """The finding's excerpt, with … where its segment goes on."""
    start, text = finding.excerpt
    before = visible(text[: finding.start - start])
    after = visible(text[finding.end - start :])
    return Parts(before, _shortened(visible(finding.text)), after)


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    half = _LONGEST // 2
    return f"{text[:half].rsplit(' ', 1)[0]} … {text[-half:].split(' ', 1)[-1]}"
