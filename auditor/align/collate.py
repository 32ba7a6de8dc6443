"""Collation: the members of a family token by token, the ground on which witness rules and diffs stand.

Two witnesses are aligned in order first (Levenshtein on tokens), then what remains is linked out of order:
the same word elsewhere, then words of one stem or almost the same spelling. What has no link is what one
witness has and the other lacks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

from rapidfuzz.distance import Indel, JaroWinkler

from auditor.article import Article
from auditor.model import Document, Family
from auditor.tokens import MARK, Token, tokenize

_ALIKE = 0.9  # Jaro-Winkler similarity from which two words are one word in two spellings
_STEM = 5  # letters that two inflections of a word share at least
_SHORTEST = 4  # letters of a word that may be linked by likeness


class Witness(NamedTuple):
    """A member of a family with its document; ``tokens`` are its words and numbers, with spans into the text."""

    document: Document
    language: str
    start: int
    end: int
    tokens: tuple[Token, ...]

    @property
    def text(self) -> str:
        return self.document.text[self.start : self.end]


class Links(NamedTuple):
    """Word alignment of two witnesses, as indices into their tokens."""

    pairs: tuple[tuple[int, int], ...]
    """Linked tokens, sorted; one-to-one."""
    only_left: tuple[int, ...]
    only_right: tuple[int, ...]

    def right_of(self) -> dict[int, int]:
        """For each linked token on the left, its partner."""
        return dict(self.pairs)


class Collation:
    """A family with its witnesses in the order of their documents."""

    def __init__(self, family: Family, witnesses: Sequence[Witness]) -> None:
        self.family = family
        self.witnesses = tuple(witnesses)
        self._links: dict[tuple[int, int], Links] = {}

    def links(self, left: int, right: int) -> Links:
        """Alignment of two witnesses, by their indices; computed once."""
        if (left, right) not in self._links:
            self._links[left, right] = link(self.witnesses[left].tokens, self.witnesses[right].tokens)
        return self._links[left, right]

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Indices of every two witnesses of different wording: copies of one another count once."""
        distinct = {" ".join(t.lower for t in w.tokens): k for k, w in reversed(list(enumerate(self.witnesses)))}
        return combinations(sorted(distinct.values()), 2)

    @cached_property
    def distinct(self) -> tuple[int, ...]:
        """Indices of the witnesses that are no copy of an earlier one."""
        return tuple(sorted({k for pair in self.pairs() for k in pair}))


def collate(family: Family, articles: dict[str, Article]) -> Collation:
    """The collation of a family whose members' articles are given by document id."""
    witnesses = []
    for member in family.members:
        article = articles[member.document]
        tokens = tuple(t for t in tokenize(article.text, member.start, member.end) if t.shape != MARK)
        witnesses.append(Witness(article.document, article.language, member.start, member.end, tokens))
    return Collation(family, witnesses)


def link(left: Sequence[Token], right: Sequence[Token]) -> Links:
    """Align two sequences of words one-to-one."""
    ours, theirs = [_key(t) for t in left], [_key(t) for t in right]
    pairs: dict[int, int] = {}
    for block in Indel.opcodes(ours, theirs):
        if block.tag == "equal":
            pairs.update(
                zip(range(block.src_start, block.src_end), range(block.dest_start, block.dest_end), strict=True)
            )
    free = sorted(set(range(len(right))) - set(pairs.values()))
    for likeness in (_same, _alike):
        for i in range(len(left)):
            if i not in pairs:
                near = [j for j in free if likeness(ours[i], theirs[j])]
                if near:
                    best = min(near, key=lambda j: (abs(i / len(left) - j / len(right)), j))
                    pairs[i] = best
                    free.remove(best)
    return Links(tuple(sorted(pairs.items())), tuple(i for i in range(len(left)) if i not in pairs), tuple(free))


def _key(token: Token) -> str:
    return token.lower.replace("’", "'").removesuffix("'s")


def _same(ours: str, theirs: str) -> bool:
    return ours == theirs


def _alike(ours: str, theirs: str) -> bool:
    """Whether two words are inflections or spellings of one."""
    if min(len(ours), len(theirs)) < _SHORTEST or ours[0].isdigit() or theirs[0].isdigit():
        return False
    return ours[:_STEM] == theirs[:_STEM] or JaroWinkler.similarity(ours, theirs) >= _ALIKE
