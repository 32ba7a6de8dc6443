"""WIT001 different-number."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.facts import Kind
from auditor.lexicons.numerals import NUMERALS
from auditor.model import Severity
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.figures._contradictions import Contradiction, gravest_first, of_kinds
from auditor.rules.witness.figures._side import Side

_KINDS = frozenset({Kind.COUNT, Kind.ORDINAL, Kind.PERCENT, Kind.SCORE, Kind.LABEL})
_FALSE_TOLL = 10.0  # times that a number of victims is another, from which readers are misled


class DifferentNumber(WitnessRule):
    """A count, share, rank, score or designation that has another value in the same place of another article.

    Why it matters: figures are what readers take away and what other outlets copy. A machine that
    mistakes mille for million, drops a group of zeros or renders vingtaine as a dozen writes a fluent
    sentence, and only the other witnesses betray it. Where two articles stand alone against one another,
    either may be the one in error; with more of them, those of the lesser number of wordings are flagged.
    A number of victims ten times another is critical. Counts in articles of different days may be a
    later toll: then the finding is minor and asks whether it is one.

    Not flagged: one number in two forms (300, three hundred; 1,200, 1 200, 1.2 thousand), rounded numbers
    (more than 300, 311), a third beside 33 percent, dozens beside 28, a number that only one article has,
    and numbers whose places do not answer to one another.
    """

    code = "WIT001"
    name = "different-number"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR
    supersedes = frozenset({"other-name", "other-words"})
    VALID = (
        Witnesses(
            (
                "Growth is expected to 1.1% in 2011 and 2012 to 1.4% in the north.",
                "Growth is expected to 1.1% in 2011 and 1.4% in 2012 in the north.",
            )
        ),
        Witnesses(("More than 300 people were killed.", "Over three hundred people were killed.")),
        Witnesses(("The fighting left more than 300 dead.", "The fighting left at least 311 dead.")),
        Witnesses(("Some 150 thousand residents fled.", "About 150,000 residents fled.")),
        Witnesses(("The city has 1,200 schools.", "The city has 1 200 schools.", "The city has 1.200 schools.")),
        Witnesses(("It gave 36,1 d' million; euros.", "It gave 36.1 million euros.")),
        Witnesses(("A dozen shops were looted.", "Some 12 shops were looted.")),
        Witnesses(("Dozens of tanks were abandoned.", "The army abandoned 28 tanks.")),
        Witnesses(("A third of the voters stayed at home.", "33 percent of voters stayed at home.")),
        Witnesses(("He won 6-3, 6-4.", "He won 6:3, 6:4.")),
        Witnesses(("She came second in the race.", "She came 2nd in the race.")),
        Witnesses(("Two ministers resigned on Monday.", "Both ministers resigned on Monday.")),
        Witnesses(("The blast killed 27 people.", "The blast killed many people and injured 72.")),
        Witnesses(("Seven of the 12 hostages were freed.", "Of the twelve hostages, seven were freed.")),
        Witnesses(("The rate rose by 0.5 points.", "The rate rose by 50 basis points.")),
        Witnesses(("It used Article 49.3 again.", "It used Article 49, paragraph 3, again.")),
        Witnesses(("The M5 highway was cut.", "The M-5 highway was cut.")),
        Witnesses(("Nearly half a million died there.", "Nearly 500,000 people died there.")),
        Witnesses(("Trois cents soldats sont arrivés.", "Quelque 300 soldats sont arrivés."), "fr"),
    )
    INVALID = (
        Witnesses(("The blast killed ⟦27⟧ people.", "The blast killed ⟦72⟧ people.")),
        Witnesses(("The blast killed ⟦three⟧ people.", "Eight people were killed.", "It killed eight people.")),
        Witnesses(
            (
                "Some 637,000 young people were out of work.",
                "Some ⟦637 million⟧ young people were out of work.",
                "About 637 000 youths were out of work.",
            )
        ),
        Witnesses(("Turnout was ⟦19⟧ percent.", "Turnout was ⟦91⟧ percent.")),
        Witnesses(("The rate rose by ⟦25⟧ basis points.", "The rate rose by ⟦0.5⟧ percentage points.")),
        Witnesses(("They won ⟦3⟧-0 in Lyon.", "They won ⟦2⟧-0 in Lyon.")),
        Witnesses(("It is the ⟦second⟧ largest bank.", "It is the ⟦third⟧ largest bank.")),
        Witnesses(("⟦Dozens⟧ of soldiers deserted.", "⟦Thousands⟧ of soldiers deserted.")),
        Witnesses(("The ⟦A4⟧ motorway was closed.", "The ⟦A3⟧ motorway was closed.")),
        Witnesses(("Murieron ⟦veinte⟧ soldados.", "Murieron ⟦doce⟧ soldados."), "es"),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        yield from gravest_first((found, _hit(found)) for found in of_kinds(collation, _KINDS))


def _hit(found: Contradiction) -> Hit:
    ours, theirs = found.ours, found.theirs
    here, there = (side.whole if ours.number == theirs.number else side.number for side in (ours, theirs))
    said = f"“{here}” here, “{there}” in {theirs.name}"
    if found.kind is Kind.COUNT and found.other_days:
        message, severity = f"Differs from an article of another day: {said}; an update?", Severity.MINOR
    else:
        message, severity = f"Contradicts another article: {said}", _severity(found)
    return Hit(ours.fact.first, ours.fact.last, message, severity=severity, evidence=(theirs.cited(),))


def _severity(found: Contradiction) -> Severity:
    victims = any(_of_victims(side) for side in found[:2])
    return Severity.CRITICAL if victims and found.scale >= _FALSE_TOLL else Severity.MAJOR


def _of_victims(side: Side) -> bool:
    words = NUMERALS.get(side.witness.language)
    return words is not None and any(word.startswith(tuple(words.toll)) for word in side.beside)
