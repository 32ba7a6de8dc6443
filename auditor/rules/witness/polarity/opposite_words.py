"""WIT052 opposite-words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.align.collate import Collation
from auditor.align.link import Links
from auditor.facts.opposites import converse, kindred, opposite
from auditor.facts.polarity import negated
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.polarity._clash import Clash, Side, clashing, corresponds
from auditor.rules.witness.polarity._slot import akin, governed, governs, in_name, some
from auditor.tokens import Token

_STEM = 5  # letters that forms of a word share
_ARTICLES = frozenset(("the", "a", "an"))
_CONTENT = 2  # weights of the words around that are shared, see _clash.corresponds
_PLACED = 3
_SURE = 1


class OppositeWords(WitnessRule):
    """A word where another article has its opposite in the same place of the same sentence.

    Why it matters: one wire sentence cannot have said that prices rose and that they fell; a machine
    translation that picks the wrong one of two opposites reads as fluently as the right one.

    Not flagged: a word that is negated (“did not rise” against “fell”); opposites that stand among
    other words, since “A bought from B” is “B sold to A”; words that both articles have.
    """

    code = "WIT052"
    name = "opposite-words"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR
    supersedes = frozenset({"other-name", "other-words"})
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("The Free Army took control of the town.", "The army took control of the free town.")),
        Witnesses(("Food is a tenth cheaper there.", "Food is a tenth less expensive there.")),
        Witnesses(("Heavy rain hit many regions on Friday.", "Heavy rain hit several regions on Friday.")),
        Witnesses(
            ("The teacher is out of jail but blocked in Oran.", "The teacher is released but blocked in Oran.")
        ),
        Witnesses(("Exports did not rise in March.", "Exports fell in March.")),
        Witnesses(("The bank bought the plant from the state.", "The state sold the plant to the bank.")),
        Witnesses(
            ("Before the vote, the minister met the envoys.", "The minister met the envoys ahead of the vote.")
        ),
    )
    INVALID = (
        Witnesses(
            (
                "⟦Before⟧ the vote, the minister met the envoys in Geneva.",
                "The minister met the envoys in Geneva ⟦after⟧ the vote.",
            )
        ),
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
        Witnesses(
            (
                "Food prices ⟦rose⟧ sharply in the capital last week.",
                "Prices of food ⟦fell⟧ sharply last week in the capital.",
            )
        ),
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


def _has(tokens: Sequence[Token], word: str) -> bool:
    """Whether the word, a form of it or one of its kind is among the tokens."""
    return any(kindred(t.lower, word) or (len(word) >= _STEM and t.lower.startswith(word[:_STEM])) for t in tokens)


def _noun_and_verb(ours: Sequence[Token], i: int, theirs: Sequence[Token], j: int) -> bool:
    """Whether an article makes a noun of one of the words and the other is a verb: the end, has started."""
    nouns = [at > 0 and tokens[at - 1].lower in _ARTICLES for tokens, at in ((ours, i), (theirs, j))]
    verbs = [tokens[at].lower.endswith(("ed", "ing")) for tokens, at in ((ours, i), (theirs, j))]
    return nouns[0] != nouns[1] and verbs[0] != verbs[1]


def _reversed(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words before one make its contrary of it: not cheap, less expensive."""
    return negated(tokens, at) != (at > 0 and tokens[at - 1].lower in ("less", "least"))


def _same_place(before: int, after: int, strict: bool) -> bool:
    if strict:
        return min(before, after) >= _CONTENT
    return (min(before, after) > 0 and before + after >= _PLACED) or max(before, after) >= _SURE


def _clashes(collation: Collation, left: int, right: int, links: Links) -> Iterator[Clash]:
    ours, theirs = collation.witnesses[left].tokens, collation.witnesses[right].tokens
    different = {i for i, j in links.pairs if ours[i].lower != theirs[j].lower}
    free = {j for i, j in links.pairs if i in different} | set(links.only_right)
    for i in sorted(different | set(links.only_left)):
        word = ours[i].lower
        for j in sorted(free):
            other_word = theirs[j].lower
            placed = governs(word) or governs(other_word)
            if not (opposite(word, other_word) or (not placed and akin(ours, i, theirs, j, links))):
                continue
            if (
                (_has(theirs, word) and _has(ours, other_word))
                or some(ours, i, theirs, j)
                or _noun_and_verb(ours, i, theirs, j)
                or in_name(collation.witnesses[left], i) != in_name(collation.witnesses[right], j)
            ):
                continue
            mine, other = Side(left, i, i, i), Side(right, j, j, j)
            before, after = corresponds(collation, mine, other, links)
            strict = converse(word) or converse(other_word)
            if _reversed(ours, i) == _reversed(theirs, j) and (
                governed(ours, i, theirs, j, links) or (not placed and _same_place(before, after, strict))
            ):
                free.discard(j)
                yield Clash(mine, other, Severity.MAJOR)
                break
