"""WIT002 different-amount."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.facts import Kind
from auditor.model import Severity
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.figures._contradictions import Contradiction, gravest_first, of_kinds

_KINDS = frozenset({Kind.MONEY, Kind.MEASURE})
_FALSE_SUM = 10.0  # times that a sum of money is another, from which readers are misled


class DifferentAmount(WitnessRule):
    """An amount of money, a measure, a duration or an age that differs in the same place of another article.

    Why it matters: billion and milliard, kilometres rendered as miles without converting, euros that
    became dollars: each is an ordinary slip of machine translation that no reader can see in one article
    alone. A sum of money ten times another is critical.

    Not flagged: one amount in two units (40 km, 25 miles; 48 hours, two days; 40 °C, 104 °F), within
    rounding; a sum converted into another currency, since the rate is not known; an amount that only one
    article has.
    """

    code = "WIT002"
    name = "different-amount"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR
    supersedes = frozenset({"other-name", "other-words"})
    VALID = (
        Witnesses(("The town lies 40 km from the border.", "The town lies 25 miles from the border.")),
        Witnesses(("It was 40 °C in the shade.", "It was 104 degrees Fahrenheit in the shade.")),
        Witnesses(("The fine is €5 million.", "The fine is 5 million euros.", "The fine is EUR 5,000,000.")),
        Witnesses(("The fine is €5 million.", "The fine is $5.4 million.")),
        Witnesses(("The contract of 295 131 $564 was signed.", "The contract of $449 was signed.")),
        Witnesses(("The contracts total 449783,344.", "The contracts total 449,783,344 $.")),
        Witnesses(("The ticket costs 1.50 euros.", "The ticket costs 150 cents.")),
        Witnesses(("The truce holds for two weeks.", "The truce holds for fifteen days.")),
        Witnesses(("A 19-year-old man was arrested.", "A man, 19, was arrested.")),
        Witnesses(("He served two and a half years.", "He served 30 months.", "He served two years and a half.")),
        Witnesses(("The plan costs 3.5 billion dollars.", "The plan costs $3,500 million.")),
        Witnesses(("They advanced 20 kilometres in three days.", "In three days they advanced far.")),
        Witnesses(("She earns 5,000 yuan a month.", "She earns RMB 5,000 a month.")),
        Witnesses(("It weighs 200 pounds.", "It weighs 90 kg.")),
        Witnesses(("The tax yields 117 million euros.", "The tax yields 117 of the million; euros.")),
        Witnesses(("Cars may do 100 km/h there.", "Cars may do 62 mph there.")),
    )
    INVALID = (
        Witnesses(("The town lies ⟦40⟧ km from the border.", "The town lies ⟦60⟧ km from the border.")),
        Witnesses(("The town lies ⟦40 km⟧ from the border.", "The town lies ⟦40 miles⟧ from the border.")),
        Witnesses(("The fine is ⟦€5 million⟧.", "The fine is ⟦$5 million⟧.")),
        Witnesses(("The ticket costs ⟦5 euros⟧.", "The ticket costs ⟦5 cents⟧.")),
        Witnesses(("Sales reached ⟦19 billion⟧ dollars.", "Sales reached ⟦19 trillion⟧ dollars.")),
        Witnesses(("A ⟦19⟧-year-old man was arrested.", "A ⟦22⟧-year-old man was arrested.")),
        Witnesses(
            (
                "Investment soared over the past ⟦two⟧ years.",
                "Investment soared over the past twenty years.",
                "Investments have soared over the past 20 years.",
            )
        ),
        Witnesses(("Le budget est de ⟦3,5 millions⟧ d'euros.", "Le budget est de ⟦35 millions⟧ d'euros."), "fr"),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        yield from gravest_first((found, _hit(found)) for found in of_kinds(collation, _KINDS))


def _hit(found: Contradiction) -> Hit:
    ours, theirs = found.ours, found.theirs
    unit = ours.fact.low == theirs.fact.low
    span = (ours.fact.start, ours.fact.end) if unit else (ours.fact.first, ours.fact.last)
    message = f"Contradicts another article: “{ours.whole}” here, “{theirs.whole}” in {theirs.name}"
    return Hit(*span, message, severity=_severity(found), evidence=(theirs.cited(),))


def _severity(found: Contradiction) -> Severity:
    false_sum = found.kind is Kind.MONEY and found.scale >= _FALSE_SUM
    return Severity.CRITICAL if false_sum else Severity.MAJOR
