"""What witness rules share: words as they stand in a witness, cited as evidence."""

from __future__ import annotations

from auditor.align.collate import Witness
from auditor.model import Evidence

_CONTEXT = 200  # characters of a witness that are cited on each side of what matters


def evidence(witness: Witness, start: int, end: int) -> Evidence:
    """The witness's passage around ``start:end`` (offsets into its document), at most some 400 characters."""
    first, last = max(witness.start, start - _CONTEXT), min(witness.end, end + _CONTEXT)
    return Evidence(witness.document.id, first, last, witness.document.text[first:last])
