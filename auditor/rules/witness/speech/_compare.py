"""The quotations of all articles, each beside the one that it is in another article."""

from __future__ import annotations

import functools
from collections import Counter, defaultdict
from typing import NamedTuple

from auditor.align.corpus import Corpus
from auditor.article import Article
from auditor.facts.names import closed
from auditor.facts.speech import Quote, likeness, quotes

LANGUAGES = frozenset({"en"})
"""Languages whose reporting verbs are known well enough to say who speaks."""

_LONG = 4  # words of a quotation that few say alike
_LIKE = 0.6  # likeness from which two quotations are one in two translations
_KEYS = 4  # of a quotation's words of content, the rarest, by which others are looked up
_LISTED = 60  # quotations that have a word, beyond which it tells nothing
_TOLD = 3  # counterparts of a quotation that are looked at, the most alike


class Said(NamedTuple):
    """A quotation and its article."""

    article: Article
    quote: Quote


@functools.lru_cache(maxsize=2)
def told_twice(corpus: Corpus) -> tuple[tuple[Said, Said, float], ...]:
    """Quotations of four words and more beside those that they are in other articles, with their likeness."""
    told = [Said(article, q) for article in corpus.of_language(LANGUAGES) for q in quotes(article, _LONG)]
    light = closed("en")
    content = [frozenset(said.quote.words) - light for said in told]
    spread = Counter(word for words in content for word in words)
    listed: dict[str, list[int]] = defaultdict(list)
    for k, words in enumerate(content):
        for word in sorted(words, key=lambda word: (spread[word], word))[:_KEYS]:
            listed[word].append(k)
    found = []
    for k, said in enumerate(told):
        near = {j for word in content[k] if len(listed[word]) <= _LISTED for j in listed[word] if j > k}
        others = [
            (-likeness(said.quote, told[j].quote), j) for j in near if corpus.akin(said.article, told[j].article)
        ]
        found += [(said, told[j], -alike) for alike, j in sorted(others)[:_TOLD] if -alike >= _LIKE]
    return tuple(found)
