"""WIT020 other-name."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.exchange import beside, exchanged
from auditor.rules.witness.names._told import other_names

_LEAST = 0.5  # log-odds from which the word-level estimate tells another name


class OtherName(WitnessRule):
    """A name where another witness has a different one.

    Why it matters: two articles that descend from one sentence cannot both be right about who spoke or
    where it happened, and a wrong name is the error that readers and lawyers forgive least.

    Not flagged: a last name for a full name; another spelling; an acronym for its words; a people, capital,
    ruler (the Assad regime) or government for its country; capitals at the beginning of a sentence; another
    translation of a descriptive name (Court of Auditors, Audit Court).
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
        Witnesses(
            ("Moscow denied on Monday that it had sent troops.", "On Monday Russia denied having sent troops.")
        ),
        Witnesses(
            (
                "The Syrian Observatory for Human Rights reported 12 dead in Saraqeb.",
                "The SOHR reported 12 dead in Saraqib.",
            )
        ),
        Witnesses(("the minister met ibrahim kalin in oslo .", "The minister met Ibrahim Kalin in Oslo.")),
        Witnesses(
            ("He spoke to the press in Kiev after the vote.", "After the vote he spoke to the press in Kyiv.")
        ),
        Witnesses(
            ("The Court of Auditors criticised Ljubljana.", "The Audit Office criticised the Slovenian capital.")
        ),
        Witnesses(("Ditto for the files of the ministry.", "Idem for the files of the ministry.")),
        Witnesses(
            (
                "The Société for housing bought the cinema on Friday.",
                "The Corporation for housing bought the cinema on Friday.",
            )
        ),
        Witnesses(
            ("Lighting accounts for 8 percent of emissions.", "Illumination accounts for 8 percent of emissions.")
        ),
        Witnesses(("The president of Côte d'Ivoire left Paris.", "The Ivorian president left Paris.")),
        Witnesses(
            (
                "The Norwegian institute of statistics counts no children of migrants since 2006, after a debate.",
                "Norstat counts no children of migrants since 2006, after a debate on its methods.",
            )
        ),
        Witnesses(
            (
                "The Syrian Observatory for Human Rights (SOHR) said that 12 people had died.",
                "The SOHR said that 12 people had died.",
            )
        ),
        Witnesses(
            (
                "The talks with Foreign Minister Sergei Dubrovin ended in Oslo.",
                "The talks with Premier Dubrovin ended in Oslo.",
            )
        ),
        Witnesses(("The Osterman regime regained the coast.", "The Yemeni regime regained the coast.")),
        Witnesses(("However, Jansen refused to resign on Friday.", "But Jansen refused to resign on Friday.")),
    )
    INVALID = (
        Witnesses(
            (
                "⟦Watanabe⟧ scored eight goals in ten games last season.",
                "⟦Okafor⟧ scored eight goals in ten games last season.",
            )
        ),
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
                "The floods were caused by the storm, ⟦BRK⟧ reported on Monday.",
                "The floods were caused by the storm, ⟦Norddeutsche Post⟧ reported on Monday.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        told = list(other_names(collation))
        yield from told
        yield from beside(told, exchanged(collation, _LEAST, names=True))
