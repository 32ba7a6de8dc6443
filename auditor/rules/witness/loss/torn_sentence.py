"""WIT072 torn-sentence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from auditor.align.corpus import Corpus
from auditor.article import Article
from auditor.model import Severity, Span
from auditor.rules.base import Category, CorpusRule, Found, Hit, Witnesses
from auditor.rules.witness.cite import passage
from auditor.rules.witness.content import solid
from auditor.rules.witness.loss._seam import may_be_verb
from auditor.tokens import MARK, Token

_LONGEST = 7  # words of a fragment
_NEAR = 6  # words before the stop that belong to what was torn
_WIDEST = 12  # tokens in which the other sentence has the words of both sides
_STEM = 5  # letters by which words are compared: civil, civilian


class Fragment(NamedTuple):
    """A fragment at ``start:end`` and the last words before it, with the keys of both sides' words of content."""

    article: Article
    start: int
    end: int
    words: Sequence[Token]
    before: Sequence[Token]
    after: frozenset[str]
    ahead: frozenset[str]


class TornSentence(CorpusRule):
    """A fragment behind a full stop whose words another article has within the sentence.

    Why it matters: where a machine takes a capital or an abbreviation for the end of a sentence, the rest
    stands alone and out of order (“since the start of the war. Syrian civilian in 2011.”); the other article
    shows what the sentence was.

    Not flagged: short sentences with a verb, fragments that stand alone in the other article too, and a clause
    that an editor set apart by a stop, where the other article has a comma or dash.
    """

    code = "WIT072"
    name = "torn-sentence"
    category = Category.GRAMMAR
    severity = Severity.MAJOR
    supersedes = frozenset({"stray-fragment", "split-sentence"})
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("The bridge fell in May. Nobody died.", "The bridge fell in May and nobody died.")),
        Witnesses(("The bridge fell. A tragedy for the valley.", "The bridge fell. A tragedy for the valley.")),
        Witnesses(
            (
                "The dam burst in the night. A tragedy for the whole valley.",
                "The dam burst in the night, a tragedy for the whole valley.",
            )
        ),
    )
    INVALID = (
        Witnesses(
            (
                "The valley has seen no rest since the start of the war. ⟦Georgian civil in 1992.⟧",
                "The valley has seen no rest since the start of the Georgian civil war in 1992.",
            )
        ),
    )

    def check(self, corpus: Corpus) -> Iterator[Found]:
        torn = [found for article in corpus.of_language(self.languages) for found in _fragments(article)]
        wanted = {key for fragment in torn for key in fragment.after}
        having: dict[str, set[tuple[str, int]]] = defaultdict(set)
        for article in corpus.of_language(self.languages) if torn else ():
            for number, (_, tokens) in enumerate(article.passages):
                for token in tokens:
                    if (key := _key(token)) in wanted:
                        having[key].add((article.document.id, number))
        for fragment in torn:
            counts = Counter(place for key in fragment.after for place in having[key])
            for (document, number), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
                there = corpus.articles[document]
                if count < 2 or 3 * count < 2 * len(fragment.after) or not corpus.akin(fragment.article, there):
                    continue
                if _set_apart(fragment, there.passages[number].tokens):
                    break
                if whole := _whole(fragment, there.passages[number].tokens):
                    yield _told(fragment, there, whole)
                    break


def _key(token: Token) -> str:
    return token.lower[:_STEM]


def _fragments(article: Article) -> Iterator[Fragment]:
    """Fragments behind a full stop in a paragraph, with the keys of their words and of the last words before."""
    for (part, before), (rest, tokens) in pairwise(article.passages):
        words = [token for token in tokens if token.shape != MARK]
        if rest.paragraph != part.paragraph or len(words) > _LONGEST or not before[-1].text.startswith("."):
            continue
        last = [token for token in before if token.shape != MARK][-_NEAR:]
        after, ahead = (frozenset(_key(t) for t in group if solid(t)) for group in (words, last))
        if len(after) > 1 and len(ahead) > 1 and not any(may_be_verb(t) or t.lower.endswith("ed") for t in words):
            yield Fragment(article, rest.start, rest.end, words, last, after, ahead)


def _set_apart(fragment: Fragment, tokens: Sequence[Token]) -> bool:
    """Whether a sentence has the fragment as it is, right behind a mark: the same clause, set apart otherwise."""
    words = [token.lower for token in fragment.words]
    own = [token for token in tokens if token.shape != MARK]
    behind_mark = {token.start for mark, token in pairwise(tokens) if mark.shape == MARK and token.shape != MARK}
    return any(
        own[k].start in behind_mark and [token.lower for token in own[k : k + len(words)]] == words
        for k in range(len(own) - len(words) + 1)
    )


def _whole(fragment: Fragment, tokens: Sequence[Token]) -> Span | None:
    """Where a sentence has the words on both sides of the stop, close together and without it."""
    places = [k for k, token in enumerate(tokens) if _key(token) in fragment.after | fragment.ahead]
    for first, start in enumerate(places):
        near = [k for k in places[first:] if k - start < _WIDEST]
        keys = {_key(tokens[k]) for k in near}
        if 3 * len(keys & fragment.after) >= 2 * len(fragment.after) and len(keys & fragment.ahead) > 1:
            before = {token.lower for token in fragment.before}
            begin = start
            while begin and tokens[begin - 1].lower in before:
                begin -= 1
            return Span(tokens[begin].start, tokens[near[-1]].end)
    return None


def _told(fragment: Fragment, there: Article, whole: Span) -> Found:
    text = fragment.article.text[fragment.start : fragment.end]
    said = " ".join(there.text[whole.start : whole.end].split())
    message = f"“{text}” is no sentence: {there.document.id} has “{said}”"
    cited = (passage(there, *whole),)
    return Found(fragment.article.document.id, Hit(fragment.start, fragment.end, message, None, None, cited))
