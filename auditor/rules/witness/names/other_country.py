"""WIT022 other-country."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.facts.names import is_place
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.names._compare import differences
from auditor.rules.witness.names._told import contradicted, raised


class OtherCountry(WitnessRule):
    """A country, people or capital where another witness has a different one.

    Why it matters: “Syrian troops” and “Russian troops” are two reports; who reads only one of them is misled
    about a war.

    Not flagged: a country for its people, its capital or its seat of government; a part for the whole
    (British, English); old and new names (Burma, Myanmar).
    """

    code = "WIT022"
    name = "other-country"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR
    supersedes = frozenset({"other-name", "other-words"})

    VALID = (
        Witnesses(("The French president landed in Kabul.", "The president of France landed in Afghanistan.")),
        Witnesses(("The U.S. envoy left Rangoon on Friday.", "On Friday the American envoy left Myanmar.")),
        Witnesses(("The Kremlin called the claim absurd.", "Moscow called the claim absurd.")),
        Witnesses(("The Dutch police arrested two men.", "Police in the Netherlands arrested two men.")),
        Witnesses(("Slovak farmers left the fair.", "The farmers of Slovakia left the fair; so did the Slovaks.")),
        Witnesses(("The Pentagon denied the report on Friday.", "Washington denied the report on Friday.")),
        Witnesses(
            (
                "With help from Iran and the Lebanese Hezbollah, the government regained the town in 2015.",
                "The Syrian government regained the town in 2015 with help from Iran.",
            )
        ),
    )
    INVALID = (
        Witnesses(
            (
                "Relations with the ⟦U.S⟧. were severed by the United Arab Emirates and Saudi Arabia last year.",
                "Last year the UAE and Saudi Arabia broke off relations with ⟦Qatar⟧.",
            )
        ),
        Witnesses(
            (
                "At least 16 civilians died when ⟦Russian⟧ planes bombed the market.",
                "At least 16 civilians died when ⟦Syrian⟧ planes bombed the market.",
            )
        ),
        Witnesses(
            (
                "The convoy had left ⟦Turkey⟧ in the morning, the ministry said.",
                "The convoy had left ⟦Jordan⟧ in the morning, the ministry said.",
            )
        ),
        Witnesses(
            (
                "The convoy had left ⟦Niger⟧ in the morning, the ministry said.",
                "The convoy had left ⟦Niger⟧ in the morning, the ministry said.",
                "The convoy had left ⟦Nigeria⟧ in the morning, the ministry said.",
            )
        ),
        Witnesses(
            ("The ⟦Iranian⟧ army shelled the town on Friday.", "The ⟦Iraqi⟧ army shelled the town on Friday.")
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        for left, right in differences(collation).others:
            places = is_place(left.name) and is_place(right.name)
            if places and left.name.common == right.name.common:  # not Syrian against Lebanese Hezbollah
                for here, there in raised(collation, left, right):
                    yield from contradicted(
                        collation, here, there, "“{here}” here, “{there}” in its place in {document}"
                    )
