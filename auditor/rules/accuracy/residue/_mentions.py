"""Whether foreign words are used or only mentioned: quoted, bracketed, explained."""

from __future__ import annotations

from auditor.article import Article
from auditor.lexicons import foreign

_QUOTED_WORDS = 8  # a quotation of fewer words mentions a foreign word or is a title
_MENTION = 40  # code points before a word in which a language's name says that it is mentioned


def mentioned(article: Article, first: int, last: int) -> bool:
    """Whether the words are quoted, set in brackets, explained or named as foreign."""
    tokens, text = article.tokens, article.text
    before = tokens[first - 1] if first else None
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if before and (before.lower in foreign.GLOSSING or (before.text in "([" and after and after.text in ")]")):
        return True
    if after and (after.text in "([" or (after.text in _QUOTES and before and before.text in _QUOTES)):
        return True
    start, end = tokens[first].start, tokens[last].end
    around = text[max(0, start - _MENTION) : start]
    if any(name in around for name in foreign.NAMES.values()) and ("for" in around or "word" in around):
        return True
    return any(
        q.start < start and end < q.end and text.count(" ", q.start, q.end) + 1 < _QUOTED_WORDS
        for q in article.quotations
    )


_QUOTES = frozenset("\"'“”‘’«»‹›`*_")
