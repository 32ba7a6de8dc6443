"""Collation: the members of a family token by token, the ground on which witness rules and diffs stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain, combinations, pairwise
from types import MappingProxyType
from typing import NamedTuple

from auditor.align.link import Links, link
from auditor.article import Article
from auditor.estimate.tag import Estimate, Estimates, Likeness, Tags
from auditor.model import Document, Family
from auditor.tokens import MARK, Token, tokenize

_NO_ESTIMATES: Estimates = MappingProxyType({})
_WORDINGS = 12  # that are held against one another
_LONGEST = 500  # words of a passage that rules may hold against another one


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

    @property
    def wording(self) -> tuple[str, ...]:
        """Its words in lower case, equal for copies."""
        return tuple(token.lower for token in self.tokens)


class Collation:
    """A family with its witnesses in the order of their documents."""

    def __init__(self, family: Family, witnesses: Sequence[Witness], estimates: Estimates = _NO_ESTIMATES) -> None:
        self.family = family
        self.witnesses = tuple(witnesses)
        self._estimates = estimates
        self._links: dict[tuple[int, int], Links] = {}
        self._partners: dict[tuple[int, int], Mapping[int, int]] = {}
        self._alike: dict[tuple[int, int], Mapping[int, int]] = {}
        self._tags: dict[tuple[int, int], Tags | None] = {}

    def links(self, left: int, right: int) -> Links:
        """Alignment of two witnesses, by their indices; computed once."""
        if (left, right) not in self._links:
            self._links[left, right] = link(
                self.witnesses[left].tokens, self.witnesses[right].tokens, self.witnesses[left].language
            )
        return self._links[left, right]

    def estimated(self, estimates: Estimates) -> Collation:
        """The same with what a word-level estimate says of its witnesses."""
        return Collation(self.family, self.witnesses, estimates)

    def tags(self, ours: int, theirs: int) -> Tags | None:
        """What is in doubt in a witness as another has it, with offsets into its document; None: no estimate.

        Computed once.
        """
        if (ours, theirs) not in self._tags:
            self._tags[ours, theirs] = self._told(ours, theirs)
        return self._tags[ours, theirs]

    def _told(self, ours: int, theirs: int) -> Tags | None:
        estimate, turned = self._estimate(ours, theirs)
        if estimate is None:
            return None
        start = self.witnesses[ours].start
        tags = estimate.right if turned else estimate.left
        return tuple(tag._replace(start=tag.start + start, end=tag.end + start) for tag in tags)

    def alike(self, ours: int, theirs: int) -> Mapping[int, int]:
        """For tokens of one witness without a partner those of the other that the estimate finds alike.

        Each is the likest of what has no partner in the other; computed once.
        """
        if (ours, theirs) not in self._alike:
            self._alike[ours, theirs] = self._likest(ours, theirs)
        return self._alike[ours, theirs]

    def _likest(self, ours: int, theirs: int) -> dict[int, int]:
        here, there = (
            {token.start: k for k, token in enumerate(self.witnesses[index].tokens)} for index in (ours, theirs)
        )
        forth, back = self.partners(ours, theirs), self.partners(theirs, ours)
        found: dict[int, int] = {}
        mine, yours = set[int](), set[int]()
        for start, other, _ in sorted(self.likenesses(ours, theirs), key=lambda one: -one.cosine):
            i, j = here.get(start), there.get(other)
            if i is not None and j is not None and i not in forth and j not in back:
                if i not in mine and j not in yours:
                    found[i] = j
                mine.add(i)
                yours.add(j)
        return found

    def likenesses(self, ours: int, theirs: int) -> tuple[Likeness, ...]:
        """Words of one witness, on the left, and the other that the estimate finds alike, by their offsets."""
        estimate, turned = self._estimate(ours, theirs)
        if estimate is None:
            return ()
        left, right = self.witnesses[ours].start, self.witnesses[theirs].start
        pairs = ((b, a, cosine) if turned else (a, b, cosine) for a, b, cosine in estimate.alike)
        return tuple(Likeness(a + left, b + right, cosine) for a, b, cosine in pairs)

    def _estimate(self, ours: int, theirs: int) -> tuple[Estimate | None, bool]:
        """What was estimated of two witnesses, and whether the first of them is the right one there."""
        texts = (self.witnesses[ours].text, self.witnesses[theirs].text)
        return self._estimates.get((min(texts), max(texts))), texts[0] > texts[1]

    def partners(self, ours: int, theirs: int) -> Mapping[int, int]:
        """For each linked token of one witness its partner in the other; computed once."""
        if (ours, theirs) not in self._partners:
            pairs = self.links(min(ours, theirs), max(ours, theirs)).pairs
            self._partners[ours, theirs] = dict(pairs) if ours < theirs else {j: i for i, j in pairs}
        return self._partners[ours, theirs]

    def unlinked(self, ours: int, theirs: int) -> tuple[int, ...]:
        """The tokens of one witness that have no partner in the other, in order."""
        links = self.links(min(ours, theirs), max(ours, theirs))
        return links.only_left if ours < theirs else links.only_right

    def copies(self, index: int) -> Sequence[int]:
        """Indices of the witnesses with the wording of one, itself among them."""
        return self._copies[self.witnesses[index].wording]

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Indices of every two witnesses of different wording: copies of one another count once."""
        return combinations(sorted(copies[0] for copies in self._copies.values()), 2)

    @cached_property
    def _copies(self) -> dict[tuple[str, ...], list[int]]:
        found: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for k, witness in enumerate(self.witnesses):
            found[witness.wording].append(k)
        return dict(found)

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


def apart(whole: Collation) -> Iterator[Collation]:
    """The collation in parts small enough for rules, which hold every two of its wordings against one another.

    Parts have about as many wordings each, one has mostly all; a wording and its copies are in one part. What is
    too long for a sentence is left out: a table, or a text without marks.
    """
    wordings: dict[tuple[str, ...], list[Witness]] = defaultdict(list)
    for witness in whole.witnesses:
        if len(witness.tokens) <= _LONGEST:
            wordings[witness.wording].append(witness)
    groups = list(wordings.values())
    number = -(-len(groups) // _WORDINGS)
    cuts = [k * len(groups) // number for k in range(number + 1)] if number else []
    for first, behind in pairwise(cuts):
        witnesses = sorted(chain.from_iterable(groups[first:behind]), key=lambda w: w[0].id)
        documents = {witness.document.id for witness in witnesses}
        members = tuple(member for member in whole.family.members if member.document in documents)
        yield Collation(replace(whole.family, members=members), witnesses)
