"""What witness rules share: words as they stand in a witness, cited as evidence."""

from __future__ import annotations

from auditor.align.collate import Witness
from auditor.article import Article
from auditor.model import Evidence

_CONTEXT = 200  # characters of a witness that are cited on each side of what matters


def evidence(witness: Witness, start: int, end: int) -> Evidence:
    """The witness's passage around ``start:end`` (offsets into its document), at most some 400 characters."""
    first, last = max(witness.start, start - _CONTEXT), min(witness.end, end + _CONTEXT)
    return Evidence(witness.document.id, first, last, witness.document.text[first:last])


def quoted(witness: Witness, words: range) -> tuple[int, int, str]:
    """Where those tokens of a witness stand in its document, and what they are, on one line."""
    start, end = witness.tokens[words.start].start, witness.tokens[words.stop - 1].end
    return start, end, " ".join(witness.document.text[start:end].split())


def passage(article: Article, start: int, end: int) -> Evidence:
    """The segments of an article that ``start:end`` touches, cut to some 400 characters."""
    first, last = article.segment_at(start), article.segment_at(max(start, end - 1))
    begin = max(min(first.start, start) if first else start, start - _CONTEXT)
    stop = min(max(last.end, end) if last else end, end + _CONTEXT)
    return Evidence(article.document.id, begin, stop, article.text[begin:stop])
