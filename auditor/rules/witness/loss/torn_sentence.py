"""WIT072 torn-sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from auditor.align.collate import Collation, Links, Witness
from auditor.model import Severity
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.cite import evidence
from auditor.rules.witness.loss._features import weighty
from auditor.rules.witness.loss._seam import may_be_verb

_STOP = re.compile(r"[.!?][\"”'’»)]*\s")
_LONGEST = 7  # words of a fragment
_NEAR = 6  # tokens between the fragment's words in the witness and those of the sentence before


class TornSentence(WitnessRule):
    """A fragment behind a full stop whose words a witness has within the sentence.

    Why it matters: where a machine takes a capital or an abbreviation for the end of a sentence, the rest
    stands alone and out of order (“since the start of the war. Syrian civilian in 2011.”); the witness shows
    what the sentence was.

    Not flagged: short sentences with a verb, and fragments that stand alone in the witness too.
    """

    code = "WIT072"
    name = "torn-sentence"
    category = Category.GRAMMAR
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("The bridge fell in May. Nobody died.", "The bridge fell in May and nobody died.")),
        Witnesses(("The bridge fell. A tragedy for the valley.", "The bridge fell. A tragedy for the valley.")),
    )
    INVALID = (
        Witnesses(
            (
                "The valley has seen no rest since the start of the war. ⟦Georgian civil in 1992.⟧",
                "The valley has seen no rest since the start of the Georgian civil war in 1992.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        for pair in collation.pairs():
            for ours, theirs in (pair, pair[::-1]):
                here, there = collation.witnesses[ours], collation.witnesses[theirs]
                if self.applies(here.language) and _STOP.search(here.text):
                    yield from _torn(here, there, collation.links(ours, theirs))


def _torn(here: Witness, there: Witness, links: Links) -> Iterator[Found]:
    text, tokens, partner = here.document.text, here.tokens, links.right_of()
    breaks = [i + 1 for i, (a, b) in enumerate(pairwise(tokens)) if _STOP.search(text, a.end, b.start + 1)]
    for first, last in pairwise([*breaks, len(tokens)]):
        fragment = range(first, last)
        solid = [i for i in fragment if weighty(tokens[i])]
        before = [partner[i] for i in range(max(0, first - _NEAR), first) if i in partner and weighty(tokens[i])]
        inside = [partner[i] for i in solid if i in partner]
        if (
            len(fragment) > _LONGEST
            or len(solid) < 2
            or len(before) < 2
            or len(inside) != len(solid)
            or any(may_be_verb(tokens[i]) or tokens[i].lower.endswith("ed") for i in fragment)
        ):
            continue
        low, high = min(inside), max(inside)
        if high - low > _LONGEST or not low - _NEAR <= max(before) <= high + _NEAR:
            continue
        span = there.tokens[min(low, *before)].start, there.tokens[max(high, *before)].end
        if _STOP.search(there.document.text, *span):
            continue
        end = tokens[last - 1].end + (text[tokens[last - 1].end : tokens[last - 1].end + 1] in (".", "!", "?"))
        end = min(end, here.end)
        start, whole = tokens[first].start, there.document.text[span[0] : span[1]]
        message = f"“{text[start:end]}” is no sentence: {there.document.id} has “{' '.join(whole.split())}”"
        yield Found(here.document.id, Hit(start, end, message, None, None, (evidence(there, *span),)))
