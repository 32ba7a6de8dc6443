"""WIT071 added-words."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation, Links, Witness
from auditor.lexicons.english_seams import BOUND, DETERMINER
from auditor.model import Severity
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.cite import evidence
from auditor.rules.witness.loss._gaps import Gap, gaps, held_by
from auditor.rules.witness.loss._weights import ADDITION

_LEAST = 1.6  # log-odds at which 1 sound sentence in 70 is flagged when held against another translation
_SHORTEST = 2  # letters: a lone letter is debris of an elision, not a word
_MANY = 1.3  # the same where two or more further witnesses lack the words
_NEAR = 8  # words on either side of the gap in which another wording of the added word may stand
_LIGHT = (DETERMINER | BOUND | {"and"}) - {"all", "both", "before", "after"}  # words that word nothing otherwise


class AddedWords(WitnessRule):
    """Words in the middle of a stretch that the witnesses share, which this article alone has.

    Why it matters: a word that the wire did not have changes what is reported (representatives who
    “repeatedly” denied), and nothing in the sentence itself betrays it.

    Not flagged: names, numbers and phrases, which a translator drops sooner than adds; a word beside which
    the witness has any word that this article lacks, or words put otherwise (“draft law”, “bill”), since it
    may be worded there; what another of three or more witnesses has too.
    """

    code = "WIT071"
    name = "added-words"
    category = Category.ADDITION
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("The 27 soldiers left on Friday.", "The soldiers left on Friday.")),
        Witnesses(("The troops reached the town.", "The town was reached by soldiers.")),
        Witnesses(("The mayor, Anna Lindqvist, denied it.", "The mayor denied it.")),
        Witnesses(
            (
                "The envoys were pleased with the general discussions on fish in Oslo.",
                "The envoys were pleased with all of the discussions on fish in Oslo.",
            )
        ),
        Witnesses(
            (
                "The ministry said that the draft law would be read in May.",
                "The ministry said that the bill would be read in May.",
            )
        ),
        Witnesses(
            (
                "The envoy arrived on the previous day for the talks in Geneva.",
                "The envoy arrived on the day before for the talks in Geneva.",
            )
        ),
    )
    INVALID = (
        Witnesses(
            (
                "The road crosses the valley and the ⟦rural⟧ pass is closed to all traffic in winter.",
                "The road crosses the valley and the pass is closed to all traffic in winter.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        witnesses = collation.witnesses
        for pair in collation.pairs():
            for ours, theirs in (pair, pair[::-1]):
                if not collation.links(ours, theirs).only_left or not self.applies(witnesses[ours].language):
                    continue
                for gap in gaps(witnesses[theirs], witnesses[ours], collation.links(theirs, ours)):
                    if (
                        any(gap.features[name] for name in ("name", "number"))
                        or gap.features["said elsewhere"] == 1
                    ):
                        continue
                    if not _plain(gap, witnesses[theirs], witnesses[ours], collation.links(theirs, ours)):
                        continue
                    others = len(collation.distinct) - 2
                    if others and held_by(collation, ours, gap.lost, theirs):
                        continue
                    if gap.score(ADDITION) >= (_MANY if others > 1 else _LEAST):
                        here, there = witnesses[ours], witnesses[theirs]
                        first, last = here.tokens[gap.lost[0]].start, here.tokens[gap.lost[-1]].end
                        start, end = gap.span(there)
                        added = here.document.text[first:last]
                        lacking = " ".join(there.document.text[start:end].split())
                        message = f"“{added}” has no counterpart in {there.document.id}, which has “{lacking}”"
                        cited = (evidence(there, start, end),)
                        yield Found(here.document.id, Hit(first, last, message, None, None, cited))


def _plain(gap: Gap, lacking: Witness, having: Witness, links: Links) -> bool:
    """Whether one whole word is added between words that both have, and nothing nearby may stand for it."""
    if len(gap.lost) > 1 or gap.right - gap.left > 1:
        return False
    added = having.tokens[gap.lost[0]]
    if len(added.text) < _SHORTEST or "-" in added.text or "'" in added.text or "’" in added.text:
        return False
    partner = dict(links.pairs)
    beside = [i for i in (gap.left, gap.right) if 0 <= i < len(lacking.tokens)]
    if not (gap.features["adverb"] or gap.features["adjective"] or added.lower.endswith("ed")):
        return False  # a noun before a noun often names again what the noun implies: opinion polls
    if any(lacking.tokens[i].lower != having.tokens[partner[i]].lower for i in beside):
        return False
    return not any(
        gap.left - _NEAR <= i <= gap.right + _NEAR and lacking.tokens[i].lower not in _LIGHT
        for i in links.only_left
    )
