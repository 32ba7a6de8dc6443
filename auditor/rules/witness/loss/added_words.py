"""WIT071 added-words."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation, Witness
from auditor.model import Severity
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.cite import evidence, quoted
from auditor.rules.witness.loss._additions import additions


class AddedWords(WitnessRule):
    """Words in the middle of a stretch that the witnesses share, which this article alone has.

    Why it matters: a word that the wire did not have changes what is reported (representatives who
    “repeatedly” denied), and nothing in the sentence itself betrays it.

    Not flagged: names and numbers, which a translator drops sooner than adds; negations and foreign words, which
    other rules know; words that may put otherwise what the witness has there, that say little (made available, a
    boxing ring), or that are said by a sign ($); what another of three or more witnesses has too. The word-level
    estimate weighs the evidence, of words lost there too, since one or the other is what a difference comes from;
    less of it is asked between two words that stand side by side in the other article, and none where that has
    no other word of content that ours lacks.
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
        Witnesses(("The fights take place in a boxing ring.", "The fights take place in a ring.")),
        Witnesses(("The silence will not solve nothing, he said.", "The silence will solve nothing, he said.")),
        Witnesses(
            (
                "The fair will be held in Oslo, baluarte traditional of fish.",
                "The fair will be held in Oslo, traditional bastion of fish.",
            )
        ),
        Witnesses(
            (
                "The port was reportedly closed on Friday, the harbour master said.",
                "The port would have been closed on Friday, the harbour master said.",
            )
        ),
        Witnesses(("The port pledged 30 billion dollars by May.", "The port pledged $30 billion by May.")),
        Witnesses(("The union, l' arranges strike of the port, grew.", "The union, strike of the port, grew.")),
        Witnesses(
            ("The bad one is that she is like Spain, he says.", "The bad one is that is like Spain, he says.")
        ),
        Witnesses(("The maps were made available on Friday.", "The maps were available on Friday.")),
        Witnesses(
            ("The port, Europe's baluarte of trade, was shut.", "The port, Europe's bastion of trade, was shut.")
        ),
        Witnesses(
            (
                "The minister secretly met the envoys in Geneva on Friday.",
                "The minister met the envoys behind closed doors in Geneva on Friday.",
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
        Witnesses(
            ("The losses resulting from the strike were counted.", "The losses from the strike were counted.")
        ),
        Witnesses(
            (
                "A consortium formed of the firms Brandt and Holm won.",
                "A consortium of the firms Brandt and Holm won.",
            )
        ),
        Witnesses(("Only 637 people aged 15 to 24 years were idle.", "Only 637 people aged 15 to 24 were idle.")),
        Witnesses(
            ("An hour before the expiry of the deadline he spoke.", "An hour before the deadline he spoke.")
        ),
        Witnesses(("The bank keeps its main interest rate unchanged.", "The bank keeps its main rate unchanged.")),
    )
    INVALID = (
        Witnesses(
            (
                "The first ⟦deliveries⟧ of the fund are planned next month.",
                "The first of the fund are planned next month.",
            )
        ),
        Witnesses(
            (
                "The minister ⟦secretly⟧ met the envoys in Geneva on Friday.",
                "The minister met the envoys in Geneva on Friday.",
            )
        ),
        Witnesses(
            (
                "He gave the signal from a ⟦small⟧ military airfield in the north before dawn.",
                "Before daybreak he sent the sign from a military airfield in the north.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        for doubt, around in additions(collation):
            theirs = collation.witnesses[doubt.theirs]
            for copy in collation.copies(doubt.ours):
                yield _found(collation.witnesses[copy], theirs, doubt.words, around)


def _found(ours: Witness, theirs: Witness, words: range, around: range) -> Found:
    first, last, added = quoted(ours, words)
    start, end, lacking = quoted(theirs, around)
    message = f"“{added}” has no counterpart in {theirs.document.id}, which has “{lacking}”"
    return Found(ours.document.id, Hit(first, last, message, None, None, (evidence(theirs, start, end),)))
