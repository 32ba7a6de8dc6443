"""WIT003 different-date."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.facts.fact import CALENDAR
from auditor.model import Severity
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.figures._contradictions import Contradiction, gravest_first, of_kinds


class DifferentDate(WitnessRule):
    """A year, month, day, weekday, decade or time of day that differs in the same place of another article.

    Why it matters: a wrong weekday or year moves an event, and sets a chronology that other articles
    repeat.

    Not flagged: one date in two forms (27 November, November 27th, 27/11/2024; 8 p.m., 20:00; midnight on Friday,
    0:00 on Saturday; the 1990s, the nineties), a date that only one article has, and words such as today or
    yesterday, which count from the day on which each article was written.
    """

    code = "WIT003"
    name = "different-date"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR
    supersedes = frozenset({"other-name", "other-words"})
    VALID = (
        Witnesses(("He resigned on 27 November.", "He resigned on November 27th.")),
        Witnesses(("He resigned on 27 November 2024.", "He resigned on 27/11/2024.")),
        Witnesses(("The session opens at 8 p.m.", "The session opens at 20:00.")),
        Witnesses(("The truce began at midnight on Friday.", "The truce began at 0:00 on Saturday.")),
        Witnesses(("Trade grew in the 1990s.", "Trade grew in the nineties.", "Trade grew in the '90s.")),
        Witnesses(("The war began in 2011.", "The war began in March 2011.")),
        Witnesses(("The army left on Wednesday.", "The army left yesterday.")),
        Witnesses(("They may meet in June.", "They could meet in June.")),
        Witnesses(
            (
                "The army left on Wednesday, officials said, and then came back.",
                "The army left, officials said, and then came back late on Friday.",
            )
        ),
        Witnesses(("Russia joined the war in 2015.", "Russia joined the war, which began in 2011.")),
        Witnesses(("Die Wahl ist am 27. November.", "Am 27. November ist die Wahl."), "de"),
    )
    INVALID = (
        Witnesses(("The army left on ⟦Wednesday⟧.", "The army left on ⟦Thursday⟧.")),
        Witnesses(("Rebels took the city in ⟦2015⟧.", "Rebels took the city in ⟦2016⟧.")),
        Witnesses(("He resigned on ⟦27⟧ November.", "He resigned on November ⟦28⟧.")),
        Witnesses(("The ceasefire of ⟦March⟧ 2020 held.", "The ceasefire of ⟦May⟧ 2020 held.")),
        Witnesses(("The session opens at ⟦8 p.m.⟧ on Monday.", "The session opens at ⟦9 p.m.⟧ on Monday.")),
        Witnesses(("The truce began at midnight on ⟦Friday⟧.", "The truce began at 0:00 on ⟦Sunday⟧.")),
        Witnesses(("Its rise began in the ⟦1980⟧s.", "Its rise began in the ⟦1880⟧s.")),
        Witnesses(
            (
                "According to the office, the average wage in the republic in ⟦2020⟧ was CZK 34,125.",
                "The average wage in the republic was 34,125 crowns in ⟦2019⟧, according to the office.",
            )
        ),
        Witnesses(("La guerre a commencé en ⟦2011⟧.", "La guerre a commencé en ⟦2001⟧."), "fr"),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        yield from gravest_first((found, _hit(found)) for found in of_kinds(collation, CALENDAR))


def _hit(found: Contradiction) -> Hit:
    ours, theirs = found.ours, found.theirs
    message = f"Contradicts another article: “{ours.whole}” here, “{theirs.whole}” in {theirs.name}"
    return Hit(ours.fact.first, ours.fact.last, message, evidence=(theirs.cited(),))
