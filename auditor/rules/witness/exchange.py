"""Words in whose place a witness says something else, as the word-level estimate has it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from auditor.align.collate import Collation, Witness
from auditor.estimate.tag import Kind
from auditor.facts.names import alike, fold
from auditor.lexicons.institutions import KINDS
from auditor.rules.base import Found, Hit
from auditor.rules.witness.cite import evidence, quoted
from auditor.rules.witness.content import is_scrap, named, solid
from auditor.rules.witness.doubt import Doubt, doubts
from auditor.rules.witness.modifier import of_one_noun
from auditor.rules.witness.there import answer, crossings
from auditor.tokens import NUMBER, Token, torn

Spared = Callable[[int, range, int, range], bool]
"""Whether words of one witness, by its index, and what stands for them in another say the same all the same."""

_LISTED = 2  # other names between two places in a list, which are not one
_SHOWN = 6  # words that stand in the place of others at most


def exchanged(collation: Collation, least: float, *, names: bool, spared: Spared) -> Iterator[Found]:
    """A finding at each name, or at all other words, in whose place something else stands that is not alike.

    Of two witnesses neither is known to be right, and each is told of the other, unless it is ``spared``.
    """
    told: list[Found] = []
    for doubt in doubts(collation, Kind.CHANGED, least):
        ours, theirs = collation.witnesses[doubt.ours], collation.witnesses[doubt.theirs]
        words = doubt.words
        if any(named(ours, k) for k in words) != names or not _open(collation, doubt.ours, doubt.theirs, words):
            continue
        instead = answer(collation, doubt) or (_only_name(collation, doubt) if names else None)
        if (
            not instead
            or len(instead) > _SHOWN
            or _nameless(ours, words, theirs, instead)
            or _one_word(ours.tokens, words, theirs.tokens, instead)
            or of_one_noun(collation, doubt.ours, words, doubt.theirs, instead)
        ):
            continue
        if not spared(doubt.ours, words, doubt.theirs, instead):
            told += beside(told, _all(collation, doubt.ours, words, theirs, instead))
        if len(collation.distinct) == 2 and not spared(doubt.theirs, instead, doubt.ours, words):
            told += beside(told, _all(collation, doubt.theirs, instead, ours, words))
    yield from told


def beside(told: Iterable[Found], more: Iterable[Found]) -> list[Found]:
    """Those findings that overlap none of what is told already."""
    taken: dict[str, list[Hit]] = defaultdict(list)
    for document, hit in told:
        taken[document].append(hit)
    return [
        found
        for found in more
        if not any(found.hit.start < hit.end and hit.start < found.hit.end for hit in taken[found.document])
    ]


def _open(collation: Collation, ours: int, theirs: int, words: range) -> bool:
    """Whether a word of content among them has no partner, and none of them is a number."""
    tokens, forth = collation.witnesses[ours].tokens, collation.partners(ours, theirs)
    return any(k not in forth and solid(tokens[k]) for k in words) and not any(
        tokens[k].shape == NUMBER for k in words
    )


def _only_name(collation: Collation, doubt: Doubt) -> range | None:
    """The name without a partner in the other witness, if there is one alone, on the same side of other names."""
    ours, theirs = collation.witnesses[doubt.ours], collation.witnesses[doubt.theirs]
    free = [k for k in collation.unlinked(doubt.theirs, doubt.ours) if named(theirs, k)]
    if not free or free[-1] - free[0] + 1 > len(free):
        return None
    names = [(i, j) for i, j in collation.partners(doubt.ours, doubt.theirs).items() if named(ours, i)]
    return range(free[0], free[-1] + 1) if crossings(doubt.first, free[0], names) < _LISTED else None


def _nameless(ours: Witness, words: range, theirs: Witness, instead: range) -> bool:
    """Whether a side is scraps or torn, or a number stands for a name, or what is neither for a kind of thing."""
    here, there = [ours.tokens[k] for k in words], [theirs.tokens[k] for k in instead]
    if all(map(is_scrap, here)) or all(map(is_scrap, there)):
        return True
    if any(torn(w.document.text, token.end) for w, side in ((ours, here), (theirs, there)) for token in side):
        return True
    kinds = all(ours.tokens[k].lower in KINDS for k in words if named(ours, k))
    plain = any(token.shape == NUMBER for token in there) or (kinds and any(named(ours, k) for k in words))
    return plain and not any(token.capitalised for token in there)


def _one_word(ours: Sequence[Token], words: range, theirs: Sequence[Token], instead: range) -> bool:
    """Whether a word of content on one side may be a form or spelling of one on the other."""
    here = [fold(ours[k].text) for k in words if solid(ours[k])]
    there = [fold(theirs[k].text) for k in instead if solid(theirs[k])]
    return "".join(here) == "".join(there) or any(alike(one, other) for one in here for other in there)


def _all(collation: Collation, index: int, words: range, theirs: Witness, instead: range) -> Iterator[Found]:
    """A finding in each copy of a witness."""
    return (_found(collation.witnesses[copy], words, theirs, instead) for copy in collation.copies(index))


def _found(ours: Witness, words: range, theirs: Witness, instead: range) -> Found:
    first, last, here = quoted(ours, words)
    start, end, there = quoted(theirs, instead)
    message = f"“{here}” here, “{there}” in its place in {theirs.document.id}"
    return Found(ours.document.id, Hit(first, last, message, None, None, (evidence(theirs, start, end),)))
