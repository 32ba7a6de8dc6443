"""WIT073 fused-here."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from auditor.align.collate import Collation, Witness
from auditor.model import Severity
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.cite import evidence
from auditor.tokens import WORD, Token

_SHORTEST = 7  # letters of a token that may be two words


class FusedHere(WitnessRule):
    """Two words run together here that a witness writes apart.

    Why it matters: text taken out of its markup loses the space where a link or a comma stood (“deadmostly”);
    the witness has the two words and the mark between them, so the correction is sure.

    Not flagged: words that the article writes so elsewhere, and compounds that are written both ways
    (longtime, long time; cease-fire, cease fire).
    """

    code = "WIT073"
    name = "fused-here"
    category = Category.PUNCTUATION
    severity = Severity.MAJOR
    languages = None
    VALID = (
        Witnesses(("A longtime ally of the airline left.", "A long time ally of the air line left.")),
        Witnesses(("The ceasefire held overnight.", "The cease fire held over night.")),
    )
    INVALID = (
        Witnesses(
            (
                "The raid left 60 ⟦deadmostly⟧ women, the clinic said.",
                "The raid left 60 dead, mostly women, the clinic said.",
            )
        ),
        Witnesses(("Rebels took ⟦Aleppothe⟧ second city.", "Rebels took Aleppo, the second city.")),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        for pair in collation.pairs():
            for ours, theirs in (pair, pair[::-1]):
                here, there = collation.witnesses[ours], collation.witnesses[theirs]
                long = [t for t in here.tokens if len(t.text) >= _SHORTEST and t.shape == WORD]
                apart = {one.lower + two.lower: (one, two) for one, two in pairwise(there.tokens)}
                same = {t.lower for t in there.tokens}
                for token in long:
                    if token.lower in apart and token.lower not in same:
                        yield from _found(here, there, token, *apart[token.lower])


def _found(here: Witness, there: Witness, token: Token, one: Token, two: Token) -> Iterator[Found]:
    between = there.document.text[one.end : two.start]
    plain = between.isspace() or not between
    if "\n" in between or (plain and not (one.capitalised and two.text.islower())):
        return  # a compound that is written both ways
    cut = len(one.text)
    apart = token.text[:cut] + between + token.text[cut:]
    message = f"“{token.text}” stands for what {there.document.id} writes apart: “{apart}”"
    cited = (evidence(there, one.start, two.end),)
    yield Found(here.document.id, Hit(token.start, token.end, message, apart, None, cited))
