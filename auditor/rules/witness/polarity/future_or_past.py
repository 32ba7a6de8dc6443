"""WIT058 future-or-past."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from auditor.align.collate import Collation
from auditor.align.link import Links
from auditor.facts.polarity import is_month
from auditor.lexicons.base import words
from auditor.lexicons.english_polarity import EXPECTED, FUTURE, PAST
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.polarity._clash import Clash, Side, clashing
from auditor.tokens import Token

_SCOPE = 4  # words after "will" among which is its verb
_REPORTED = 12  # words behind *would* in which the past is what reported speech makes of the future
_BEHIND = 4  # words before a verb among which stand its auxiliaries
_SUBJECTS = words("he she they it who we i")
_BETWEEN = words("be been not also then now only still soon again never always")


class FutureOrPast(WitnessRule):
    """A verb in the future where another article has the same verb in the past.

    Why it matters: whether a thing has happened or is to come is the core of a report; translations of
    the historical future (“he will die three days later”) announce what is long over.

    Not flagged: “would” and what follows it, “is to”, the present for the future; a participle that is no
    finite verb; the future perfect.
    """

    code = "WIT058"
    name = "future-or-past"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR
    supersedes = frozenset({"other-words"})
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("The envoys will meet in Doha.", "The envoys are to meet in Doha.")),
        Witnesses(("The bridge will be opened in May.", "The bridge is set to be opened in May.")),
        Witnesses(("A bill adopted in May will be signed.", "A bill that will be adopted in May.")),
        Witnesses(
            (
                "The cabinet would ask that each deputy who was invited came in May.",
                "The cabinet would ask that each deputy who will be invited comes in May.",
            )
        ),
        Witnesses(("The plant will be closed by 2030.", "The plant is due to be closed by 2030.")),
        Witnesses(("By then the firm will have sold its ships.", "By then the firm had sold its ships.")),
    )
    INVALID = (
        Witnesses(
            (
                "In May the bridge ⟦will be opened⟧ by the king.",
                "In May the bridge ⟦was opened⟧ by the king.",
            )
        ),
        Witnesses(
            (
                "The new bridge over the Rhône ⟦will be opened⟧ by the prime minister.",
                "The new bridge over the Rhône ⟦was opened⟧ by the prime minister.",
            )
        ),
        Witnesses(
            (
                "Arrested in March, he ⟦will die⟧ in prison three days later.",
                "Arrested in March, he ⟦died⟧ in prison three days later.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        return clashing(collation, _clashes, _message)


def _message(mine: str, other: str, where: str) -> str:
    return f"“{mine}” here, “{other}” in {where}: one is past, the other to come"


def _clashes(collation: Collation, left: int, right: int, links: Links) -> Iterator[Clash]:
    forth, back = dict(links.pairs), {j: i for i, j in links.pairs}
    for mine, other, partner in ((left, right, forth), (right, left, back)):
        ours, theirs = collation.witnesses[mine].tokens, collation.witnesses[other].tokens
        for at, token in enumerate(ours):
            if token.lower not in FUTURE:
                continue
            verb = _verb(ours, at)
            there = _partner(ours, theirs, verb, partner, links.only_right if mine == left else links.only_left)
            if verb is not None and there is not None:
                first = _past(theirs, there)
                if first is not None:
                    yield Clash(Side(mine, verb, at, verb), Side(other, there, first, there), Severity.MAJOR)


def _verb(tokens: Sequence[Token], at: int) -> int | None:
    """The verb behind *will*; None for the future perfect and where none is near."""
    for k in range(at + 1, min(at + 1 + _SCOPE, len(tokens))):
        word = tokens[k].lower
        if word == "have":
            return None
        if word not in _BETWEEN and not word.endswith("ly"):
            return k
    return None


def _partner(
    ours: Sequence[Token],
    theirs: Sequence[Token],
    verb: int | None,
    partner: Mapping[int, int],
    free: Sequence[int],
) -> int | None:
    """The other witness's form of the verb: its link, or a free past of a short verb (die, died)."""
    if verb is None or verb in partner:
        return partner.get(verb) if verb is not None else None
    stem = ours[verb].lower.removesuffix("e")
    return next((j for j in free if theirs[j].lower == stem + "ed"), None)


def _past(tokens: Sequence[Token], at: int) -> int | None:
    """First token of the past verb that ends at ``at``; None where that is no past or only expected."""
    behind = range(max(0, at - _BEHIND), at)
    before = [tokens[k].lower for k in behind if not is_month(tokens, k)]
    if not EXPECTED.isdisjoint(before) or "would" in (
        token.lower for token in tokens[max(0, at - _REPORTED) : at]
    ):
        return None
    word = tokens[at].lower
    if before and (before[-1] in PAST or (before[-1].endswith("ly") and len(before) > 1 and before[-2] in PAST)):
        first = at - 1 - (before[-1] not in PAST)
        return first if word.endswith(("ed", "en", "wn", "ht", "ld", "pt", "de", "nt", "ut")) else None
    return at if word.endswith("ed") and before and before[-1] in _SUBJECTS else None
