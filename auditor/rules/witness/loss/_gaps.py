"""Gaps: words of a witness between two linked words whose partners are neighbours in another witness."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from auditor.align.collate import Collation, Links, Witness
from auditor.rules.witness.loss._features import lost_words, relative, runs, shifted, surroundings, verbs, weighty
from auditor.rules.witness.loss._hole import hole
from auditor.rules.witness.loss._seam import clause, seam

_FUNCTION_WORDS_BETWEEN = 2


class Gap(NamedTuple):
    """Tokens ``lost`` of a witness that stand in no place between tokens ``left`` and ``right`` of the other.

    -1 and the number of tokens stand for the ends of the passage.
    """

    left: int
    right: int
    lost: range
    seam: int
    features: dict[str, float]

    def span(self, ours: Witness) -> tuple[int, int]:
        """The two words between which something is lost, as offsets into the document."""
        first, last = max(self.left, 0), min(self.right, len(ours.tokens) - 1)
        return ours.tokens[first].start, ours.tokens[last].end

    def score(self, weights: Mapping[str, float]) -> float:
        """Log-odds that something was dropped here rather than worded otherwise."""
        return weights[""] + sum(weights.get(name, 0) * value for name, value in self.features.items())


def gaps(ours: Witness, theirs: Witness, links: Links) -> Iterator[Gap]:
    """Gaps of ``ours``, which lacks words of ``theirs``; ``links`` leads from ours to theirs."""
    if not links.pairs or not any(weighty(theirs.tokens[k]) for k in links.only_right):
        return
    back = {j: i for i, j in links.pairs}
    back[-1], back[len(theirs.tokens)] = -1, len(ours.tokens)
    loose = [i for i in links.only_left if weighty(ours.tokens[i])]
    linked = sorted(back)
    for before, after in pairwise(linked):
        lost = range(before + 1, after)
        left, right = back[before], back[after]
        if (
            left < right <= left + 1 + _FUNCTION_WORDS_BETWEEN
            and any(weighty(theirs.tokens[k]) for k in lost)
            and not any(weighty(ours.tokens[i]) for i in range(left + 1, right))
        ):
            strongest = max(
                max(
                    seam(ours.text, *relative(ours, i)),
                    hole(ours.text, relative(ours, i - 1)[0], *relative(ours, i)),
                )
                for i in range(left, right)
            )
            around = clause(ours.text, shifted(ours), left, right)
            features = lost_words(theirs, lost, ours, loose)
            features |= surroundings(ours, left, right, loose)
            features |= runs(back, before, after)
            features |= verbs(around, theirs.tokens[lost.start : lost.stop])
            features[f"seam {strongest}"] = 1
            features["covered"] = 3 * len(links.pairs) / min(len(ours.tokens), len(theirs.tokens))
            yield Gap(left, right, lost, strongest, features)


def held_by(collation: Collation, witness: int, lost: range, apart_from: int) -> int:
    """How many further distinct witnesses have most of those words of a witness."""
    tokens = collation.witnesses[witness].tokens
    wanted = {k for k in lost if weighty(tokens[k])}
    holders = 0
    for other in collation.distinct:
        if other not in (witness, apart_from):
            links = collation.links(min(witness, other), max(witness, other))
            linked = {pair[0] if witness < other else pair[1] for pair in links.pairs}
            holders += 2 * len(wanted & linked) > len(wanted)
    return holders
