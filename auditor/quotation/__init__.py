"""Quotation marks: which belong together, what stands between them, and which are left without a partner.

One scan over the marks of a document, with a stack. A curly or angular mark says by its shape whether
it opens or closes, a straight one by the space around it; what stays ambiguous (a mark inside a word,
or with space on both sides) closes what is open and opens otherwise. Apostrophes, elisions and inches
are no quotation marks. A quotation may run over paragraphs, whether or not each opens it anew, up to
``REACH``. Every mark is pushed and popped at most once, so that the time is linear.
"""

from __future__ import annotations

from auditor.quotation.find import SUFFIX
from auditor.quotation.marks import CLOSERS, MAKESHIFT, SINGLE, Mark, Marks, Pair, Quotation, Role
from auditor.quotation.scan import REACH, parse

__all__ = [
    "CLOSERS", "MAKESHIFT", "REACH", "SINGLE", "SUFFIX", "Mark", "Marks", "Pair", "Quotation", "Role", "parse",
]  # fmt: skip
