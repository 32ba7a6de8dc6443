"""WIT020 other-name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from auditor.align.collate import Collation
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.exchange import beside, exchanged
from auditor.rules.witness.names._compare import wordings
from auditor.rules.witness.names._designation import one_thing
from auditor.rules.witness.names._told import other_names

_LEAST = -0.5  # log-odds from which the word-level estimate tells another name


class OtherName(WitnessRule):
    """A name where another witness has a different one.

    Why it matters: two articles that descend from one sentence cannot both be right about who spoke or
    where it happened, and a wrong name is the error that readers and lawyers forgive least.

    Not flagged: a last name for a full name; another spelling; an acronym for its words; a people, capital,
    ruler (the Assad regime) or government for its country; a seat for who rules there, another name of an
    institution (Islamic State, Daesh), another word for what kind of thing it is (Palace of Versailles,
    Versailles Castle); capitals at the beginning of a sentence; another translation of a descriptive name
    (Court of Auditors, Audit Court).
    """

    code = "WIT020"
    name = "other-name"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR
    supersedes = frozenset({"added-words", "other-words"})

    VALID = (
        Witnesses(
            (
                "The talks in Geneva were led by Pedro Alvarado, the envoy of the United Nations.",
                "Alvarado, the UN envoy, led the talks in Geneva.",
            )
        ),
        Witnesses(("Moscow denied on Monday that it had sent arms.", "On Monday Russia denied having sent arms.")),
        Witnesses(
            (
                "The Syrian Observatory for Human Rights reported 12 dead in Saraqeb.",
                "The SOHR reported 12 dead in Saraqib.",
            )
        ),
        Witnesses(("the minister met ibrahim kalin in oslo .", "The minister met Ibrahim Kalin in Oslo.")),
        Witnesses(("He met the press in Kiev after the vote.", "After the vote he met the press in Kyiv.")),
        Witnesses(("The Court of Auditors accused Ljubljana.", "The Audit Office accused the Slovenian capital.")),
        Witnesses(("Ditto for the files of the ministry.", "Idem for the files of the ministry.")),
        Witnesses(
            ("The film by Jos\ufffd Luis Orven cost 15 million.", "The film by José Luis Orven cost 15 million.")
        ),
        Witnesses(("It was 2 degrees Celsius in Oslo.", "It was 2 degrees Centigrade in Oslo.")),
        Witnesses(("The Maskin, Orvik, Ullane, Brenna, Kolve.", "The Orvik, Ullane, Brenna, Kolve, Tamsel.")),
        Witnesses(("The Vestra, ullane, brenna rose.", "The elder, ullane, Tamsel, brenna rose.")),
        Witnesses(
            ("The first, in the Bill, section 15, is for all.", "The first, in the law, Article 15, is for all.")
        ),
        Witnesses(("The Société for housing lost it in May.", "The Corporation for housing lost it in May.")),
        Witnesses(("Lighting makes 8 percent of emissions.", "Illumination makes 8 percent of emissions.")),
        Witnesses(("It was signed at the Palace of Versailles.", "It was signed at Versailles Castle.")),
        Witnesses(("The town was taken by the Islamic State.", "The town was taken by Daesh in spring.")),
        Witnesses(("The plan came from the Pentagon.", "The plan came from the US Department of Defense.")),
        Witnesses(("The letter from Downing Street came in May.", "The letter from London came in May.")),
        Witnesses(("The attack was ordered by the Kremlin.", "The attack was ordered by President Orlov.")),
        Witnesses(("The president of Côte d'Ivoire left Paris.", "The Ivorian president left Paris.")),
        Witnesses(
            (
                "The Norwegian institute of statistics counts no children of migrants since 2006, after a debate.",
                "Norstat counts no children of migrants since 2006, after a debate on its methods.",
            )
        ),
        Witnesses(("The Human Rights Bureau (HRB) said 12 had died.", "The HRB said that 12 people had died.")),
        Witnesses(("Talks with Foreign Minister Sergei Dubrovin ended.", "Talks with Premier Dubrovin ended.")),
        Witnesses(("The Osterman regime regained the coast.", "The Yemeni regime regained the coast.")),
        Witnesses(("However, Jansen refused to resign on Friday.", "But Jansen refused to resign on Friday.")),
    )
    INVALID = (
        Witnesses(("⟦Watanabe⟧ scored eight goals last season.", "⟦Okafor⟧ scored eight goals last season.")),
        Witnesses(
            (
                "Signs will be changed, said Minister of Infrastructure ⟦Marek Zielinski⟧.",
                "The signs will be changed, said Minister of Infrastructure ⟦Pearson Alhambra⟧.",
            )
        ),
        Witnesses(
            (
                "The town of ⟦Latakia⟧ was hit by two rockets on Friday, police said.",
                "The town of ⟦Tartus⟧ was struck by two rockets on Friday, police said.",
            )
        ),
        Witnesses(
            (
                "The fighting spread to the suburbs, said ⟦Karim Haddad⟧, who heads the agency.",
                "The fighting spread to the suburbs, said ⟦Dareen Mansour⟧, who heads the agency.",
            )
        ),
        Witnesses(("⟦Turkish Airlines⟧ cut 40 flights on Monday.", "⟦Qatar Airways⟧ cut 40 flights on Monday.")),
        Witnesses(("It was taken by the ⟦Islamic State⟧.", "It was taken by ⟦Jund Marwan⟧ in spring.")),
        Witnesses(
            (
                "Two rockets fell on Marib during the night, the army said.",
                "Two rockets fell on Marib in the night, according to the army.",
                "Two rockets fell on ⟦Taiz⟧ during the night, the army said.",
            )
        ),
        Witnesses(
            (
                "Since the founding of ⟦Montevideo⟧ in 1724, Uruguay has kept much of its character.",
                "Since the foundation of ⟦Sochi⟧ in 1724, Uruguay has managed to keep much of its character.",
            )
        ),
        Witnesses(
            (
                "The efforts of ⟦Viktor⟧ Osterman to unite the party have failed so far.",
                "The efforts made by ⟦Ellie⟧ Osterman to unite the party have been in vain so far.",
            )
        ),
        Witnesses(
            (
                "⟦Dumont⟧, who has two children, did not make an impression on the judge.",
                "⟦Matsui⟧, who is the father of two children, made no impression on the judge.",
            )
        ),
        Witnesses(
            (
                "Last year the ⟦Belmark⟧ received more than 40 offers, almost a third more than in 2010.",
                "In the past year, over 40 offers were submitted to the ⟦NPTO⟧, one third more than in 2010.",
            )
        ),
        Witnesses(
            (
                "The floods were caused by the storm, ⟦BRK⟧ reported on Monday.",
                "The floods were caused by the storm, ⟦Norddeutsche Post⟧ reported on Monday.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        told = list(other_names(collation))
        yield from told
        spared = partial(one_thing, wordings(collation))
        yield from beside(told, exchanged(collation, _LEAST, names=True, spared=spared))
