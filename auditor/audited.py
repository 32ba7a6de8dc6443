"""What the stages hand on before verdicts: findings of each document, and of all held against one another."""

from __future__ import annotations

from typing import NamedTuple

from auditor.model import Document, Family, Finding, InputError, Reuse


class Audited(NamedTuple):
    """What rules found in one document, verdicts aside; findings are sorted by span.

    ``errors`` are rules that crashed, ``codes`` those of all rules that judge the document.
    """

    document: Document
    language: str
    words: int
    findings: tuple[Finding, ...]
    errors: tuple[InputError, ...]
    codes: frozenset[str]


class Compared(NamedTuple):
    """Results with the findings of witness rules; families; what documents share with others, by their ids."""

    results: list[Audited]
    families: tuple[Family, ...]
    reuse: dict[str, tuple[Reuse, ...]]
