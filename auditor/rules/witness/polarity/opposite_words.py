"""WIT052 opposite-words."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.align.link import Links, synonymous
from auditor.facts.opposites import converse, kindred, opposite
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.polarity._clash import Clash, Side, clashing, corresponds
from auditor.rules.witness.polarity._crossed import crosswise
from auditor.rules.witness.polarity._slot import (
    akin,
    excused,
    governed,
    governs,
    has,
    in_name,
    paired_elsewhere,
    reversed_there,
    same_place,
)


class OppositeWords(WitnessRule):
    """A word where another article has its opposite in the same place of the same sentence.

    Why it matters: one wire sentence cannot have said that prices rose and that they fell; a machine
    translation that picks the wrong one of two opposites reads as fluently as the right one.

    Not flagged: a word that is negated (“did not rise” against “fell”); opposites that stand among
    other words, since “A bought from B” is “B sold to A” and “A above B” is “B below A”; words that both
    articles have; a remedy for or against an illness; days told from the day of the article.
    """

    code = "WIT052"
    name = "opposite-words"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR
    supersedes = frozenset({"other-name", "other-words"})
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("On Friday she won her partners for the plan.", "On Friday she won partners for his plan.")),
        Witnesses(
            (
                "It will not come in early May but at the end.",
                "It will not come at the beginning of May but to final.",
            )
        ),
        Witnesses(("The fair is also left without bulls.", "The fair also remains without bulls.")),
        Witnesses(("The Free Army took control of the town.", "The army took control of the free town.")),
        Witnesses(("He was freed and forbidden to fly.", "He was allowed a car with a ban to fly.")),
        Witnesses(("A bid was thrown back by the club.", "A bid was rejected by the club.")),
        Witnesses(("Food is a tenth cheaper there.", "Food is a tenth less expensive there.")),
        Witnesses(("Heavy rain hit many regions on Friday.", "Heavy rain hit several regions on Friday.")),
        Witnesses(("She is out of jail but blocked in Oran.", "She is released but blocked in Oran.")),
        Witnesses(("Exports did not rise in March.", "Exports fell in March.")),
        Witnesses(("The euro fell against the dollar.", "On Monday the dollar rose against the euro.")),
        Witnesses(("Lyon is larger than Lille.", "Lille is smaller than Lyon.")),
        Witnesses(("It is a vaccine for measles.", "It is a vaccine against measles.")),
        Witnesses(("The fort stands on a hill.", "The fort lies on a hill.")),
        Witnesses(("They lifted the immunity of the deputy.", "They dropped the immunity of the deputy.")),
        Witnesses(("The army soon retook the town.", "The army later retook the town.")),
        Witnesses(("He resigned today in Rome.", "He resigned yesterday in Rome.")),
        Witnesses(("They dispersed the crowd gathered in Rome.", "They broke up the crowd assembled in Rome.")),
        Witnesses(("The road is far from safe, he said.", "The road is dangerous, he said.")),
        Witnesses(("The clerk denied being guilty.", "The clerk said he was innocent.")),
        Witnesses(("The clerk denies that he is guilty.", "The clerk says that he is innocent.")),
        Witnesses(("The bank bought the plant from the state.", "The state sold the plant to the bank.")),
        Witnesses(("Before the vote, he met the envoys.", "He met the envoys ahead of the vote.")),
    )
    INVALID = (
        Witnesses(("The roads in Mali are ⟦safe⟧.", "In Mali, the roads are ⟦dangerous⟧.")),
        Witnesses(("Most voted ⟦for⟧ the tax in May.", "In May most voted ⟦against⟧ the tax.")),
        Witnesses(("⟦Before⟧ the vote, he met the envoys.", "He met the envoys ⟦after⟧ the vote.")),
        Witnesses(
            (
                "The film was ⟦selected⟧ for the prize of the jury in May.",
                "The film was ⟦unchosen⟧ for the prize of the jury in May.",
            )
        ),
        Witnesses(
            (
                "It was the ⟦first⟧ match for the team, who had won the cup two weeks earlier.",
                "It was the ⟦final⟧ match for the team, who had already won the cup two weeks earlier.",
            )
        ),
        Witnesses(("Food prices ⟦rose⟧ sharply last week.", "Prices of food ⟦fell⟧ sharply last week.")),
        Witnesses(
            (
                "It was the ⟦worst⟧ result of the party since the war.",
                "Since the war, it was the party’s ⟦best⟧ result.",
            )
        ),
        Witnesses(
            (
                "The court found the deployment of troops ⟦legal⟧ on Monday.",
                "On Monday, the court found the deployment of the troops ⟦illegal⟧.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        return clashing(collation, _clashes, _message)


def _message(mine: str, other: str, where: str) -> str:
    return f"“{mine}” contradicts “{other}” in {where}"


def _clashes(collation: Collation, left: int, right: int, links: Links) -> Iterator[Clash]:
    ours, theirs = collation.witnesses[left].tokens, collation.witnesses[right].tokens
    different = [
        (i, j)
        for i, j in links.pairs
        if ours[i].lower != theirs[j].lower
        and not (kindred(ours[i].lower, theirs[j].lower) or synonymous(ours[i].lower, theirs[j].lower))
    ]
    free = {j for _, j in different} | set(links.only_right)
    for i in sorted({i for i, _ in different} | set(links.only_left)):
        word = ours[i].lower
        for j in sorted(free):
            other_word = theirs[j].lower
            placed = governs(word) or governs(other_word)
            if not (opposite(word, other_word) or (not placed and akin(ours, i, theirs, j, links))):
                continue
            if (
                (has(theirs, word) and has(ours, other_word))
                or paired_elsewhere(theirs, links.only_right, j, word)
                or paired_elsewhere(ours, links.only_left, i, other_word)
                or excused(ours, i, theirs, j, links)
                or in_name(collation.witnesses[left], i) != in_name(collation.witnesses[right], j)
            ):
                continue
            mine, other = Side(left, i, i, i), Side(right, j, j, j)
            before, after = corresponds(collation, mine, other, links)
            strict = converse(word) or converse(other_word)
            if (
                reversed_there(ours, i) == reversed_there(theirs, j)
                and (governed(ours, i, theirs, j, links) or (not placed and same_place(before, after, strict)))
                and not crosswise(collation, mine, other, links)
            ):
                free.discard(j)
                yield Clash(mine, other, Severity.MAJOR)
                break
