"""Paragraphs of prose without one capital letter."""

from __future__ import annotations

import re

from auditor.article import Article
from auditor.model import Span

_WORDS = 25  # of a paragraph; below this a sentence may have no name in it, and only its start is wrong
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž]")
_PROSE = re.compile(r"[.!?…][\"”’»)]*\Z")


def lowercase_paragraphs(article: Article) -> list[Span]:
    """Spans of paragraphs that begin in lower case and hold no capital, neighbours joined.

    A sentence counts from ``_WORDS`` words, a paragraph of several sentences from any length.
    """
    text = article.text
    found: list[Span] = []
    joined = False
    before = Span(0, 0)
    for part in article.paragraphs:
        ended = before.end == 0 or bool(_PROSE.search(text[max(before.start, before.end - 6) : before.end]))
        before = part
        if (
            ended
            and text[part.start].islower()
            and not _CAPITAL.search(text, part.start, part.end)
            and _prose(text, part)
        ):
            if joined:
                found[-1] = Span(found[-1].start, part.end)
            else:
                found.append(part)
            joined = True
        else:
            joined = False
    return found


def _prose(text: str, part: Span) -> bool:
    body = text[part.start : part.end]
    count = body.count(" ") + 1
    return bool(_PROSE.search(body[-6:])) and (count >= _WORDS or (count >= 8 and body.count(". ") >= 1))
