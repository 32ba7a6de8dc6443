"""What witness rules share: words as they stand in a witness, cited as evidence."""

from __future__ import annotations

from auditor.align.collate import Witness
from auditor.article import Article
from auditor.model import Evidence

_CONTEXT = 200  # characters of a witness that are cited on each side of what matters


def evidence(witness: Witness, start: int, end: int) -> Evidence:
    """The witness's passage around ``start:end`` (offsets into its document), at most some 400 characters."""
    return _cut(witness.document.id, witness.document.text, (witness.start, witness.end), start, end)


def quoted(witness: Witness, words: range) -> tuple[int, int, str]:
    """Where those tokens of a witness stand in its document, and what they are, on one line."""
    start, end = witness.tokens[words.start].start, witness.tokens[words.stop - 1].end
    return start, end, " ".join(witness.document.text[start:end].split())


def passage(article: Article, start: int, end: int) -> Evidence:
    """The segments of an article that ``start:end`` touches, cut to some 400 characters."""
    first, last = article.segment_at(start), article.segment_at(max(start, end - 1))
    begin, stop = min(first.start, start) if first else start, max(last.end, end) if last else end
    return _cut(article.document.id, article.text, (begin, stop), start, end)


def _cut(document: str, text: str, around: tuple[int, int], start: int, end: int) -> Evidence:
    """The part of a passage that is near ``start:end``, cut between words where there are any."""
    first, last = max(around[0], start - _CONTEXT), min(around[1], end + _CONTEXT)
    if first > around[0] and (blank := text.find(" ", first - 1, start)) >= 0:
        first = blank + 1
    if last < around[1] and (blank := text.rfind(" ", end, last + 1)) >= 0:
        last = blank
    return Evidence(document, first, last, text[first:last])
