"""The words in which two articles' wordings of one quotation differ."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from rapidfuzz.distance import Levenshtein

from auditor.align.corpus import Corpus
from auditor.estimate.tag import FLOOR, Kind
from auditor.facts.speech import Quote
from auditor.model import Span
from auditor.rules.witness.speech._compare import Said
from auditor.rules.witness.speech._wording import equivalent, forms, reordered

_LEAST = -3.2  # log-odds from which the word-level estimate sees another thing said
_ALIKE = 0.57  # cosine from which two words are synonyms
_OTHER = 2  # words in which two copies differ at most

Change = tuple[tuple[int, int], tuple[int, int]]
"""A range of words of one quotation, and that which stands for it in the other."""


_Side = tuple[Said, Span]


def changes(corpus: Corpus, left: Said, right: Said) -> list[Change]:
    """Words that say something else, at most two, where all others are the same."""
    found = _changes(left.quote, right.quote)
    if sum(end - start for (start, end), _ in found) > _OTHER:
        return []
    return [
        change for change in _telling(found, left.quote, right.quote) if _otherwise(corpus, left, right, change)
    ]


def span(quote: Quote, words: tuple[int, int]) -> Span:
    """Where a range of words of a quotation stands."""
    return Span(quote.spans[words[0]].start, quote.spans[words[1] - 1].end)


def _changes(ours: Quote, theirs: Quote) -> list[Change]:
    """Ranges of words that are replaced between two quotations; empty where words are only added or left out."""
    if ours.words > theirs.words:  # of several ways to read the differences the same one from either side
        return [(here, there) for there, here in _changes(theirs, ours)]
    blocks = [block for block in Levenshtein.opcodes(ours.words, theirs.words) if block.tag != "equal"]
    if any(block.tag != "replace" for block in blocks):
        return []
    return [((b.src_start, b.src_end), (b.dest_start, b.dest_end)) for b in blocks]


def _telling(changes: Sequence[Change], ours: Quote, theirs: Quote) -> list[Change]:
    """The changes that are more than another choice of words; none where the words are only in another order."""
    told = [(ours.words[slice(*here)], theirs.words[slice(*there)]) for here, there in changes]
    if reordered([word for here, _ in told for word in here], [word for _, there in told for word in there]):
        return []
    return [change for change, words in zip(changes, told, strict=True) if not all(map(equivalent, *words))]


def _otherwise(corpus: Corpus, left: Said, right: Said, change: Change) -> bool:
    """Whether a form of a word differs, or the estimate, where it was asked, sees that another thing is said."""
    if forms(left.quote.words[slice(*change[0])], right.quote.words[slice(*change[1])]):
        return True
    sides = (left, span(left.quote, change[0])), (right, span(right.quote, change[1]))
    return _doubted(corpus, sides) and not _alike(corpus, *sides)


def _doubted(corpus: Corpus, sides: Sequence[_Side]) -> bool:
    """Whether the estimate sees, from either side, that other words stand there; or was never asked."""
    for (said, at), (other, _) in permutations(sides):
        found: list[float] = []
        for collation, ours, theirs in corpus.side_by_side(said.article, at, other.article):
            if (tags := collation.tags(ours, theirs)) is not None:
                found += (t.odds for t in tags if t.kind == Kind.CHANGED and t.start < at.end and at.start < t.end)
                found.append(FLOOR)
        if not found or max(found) >= _LEAST:
            return True
    return False


def _alike(corpus: Corpus, left: _Side, right: _Side) -> bool:
    """Whether the estimate finds a word of one side and one of the other alike enough to say the same."""
    (said, at), (other, there) = left, right
    return any(
        cosine >= _ALIKE and at.start <= one < at.end and there.start <= two < there.end
        for collation, ours, theirs in corpus.side_by_side(said.article, at, other.article)
        for one, two, cosine in collation.likenesses(ours, theirs)
    )
