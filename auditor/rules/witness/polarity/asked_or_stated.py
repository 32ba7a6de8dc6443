"""WIT060 asked-or-stated."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.collate import Collation, Witness
from auditor.align.link import Links
from auditor.facts.polarity import is_negation
from auditor.lexicons.english_polarity import ASKING, QUESTION_WORDS
from auditor.model import Severity
from auditor.rules.base import Category, Found, Witnesses, WitnessRule
from auditor.rules.witness.polarity._clash import Clash, Side, clashing
from auditor.rules.witness.polarity._question import rhetorical, sentence

_SHARED = 0.4  # share of the longer witness's words that the other must have
_CLOSING = "\"'”’»)] \n"


class AskedOrStated(WitnessRule):
    """A question where another article states the same.

    Why it matters: what one asks and the other states as a fact cannot both be what the wire said;
    translation turns questions into statements where the word order of the source is the same.

    Not flagged: a statement that reports a question (“asked whether”); passages of which only part
    is the same; an interrogative that one article quotes among other sentences; a question that asserts
    (“Is it not time?”, “Who would have thought it?”) or that the statement denies; copies of which one
    ends in a question mark and one in a full stop.
    """

    code = "WIT060"
    name = "asked-or-stated"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("Will the minister resign?", "It is unclear whether the minister will resign.")),
        Witnesses(("Will the talks resume? Nobody knows.", "The talks will resume, nobody knows when.")),
        Witnesses(("Who would pay for the bridge?", "He asked who would pay for the bridge.")),
        Witnesses(("Why did the dam break so early?", "The reasons for the early break of the dam remain open.")),
        Witnesses(("Is it not time to close the mines?", "It is time to close the mines.")),
        Witnesses(("Who would have thought that they would win?", "Nobody thought that they would win.")),
        Witnesses(("Should the town sell its port?", "The town should not sell its port.")),
        Witnesses(
            (
                "The town will sell its port?",
                "The town will sell its port.",
                "The town is to sell its port.",
            )
        ),
    )
    INVALID = (
        Witnesses(
            (
                "Has the government lost the confidence of the ⟦unions?⟧",
                "The government has lost the confidence of the ⟦unions.⟧",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        return clashing(collation, _clashes, _message, with_mark=True)


def _message(mine: str, other: str, where: str) -> str:
    verb = "asks where the other states" if "?" in mine else "states where the other asks"
    return f"This {verb}: “{mine}” here, “{other}” in {where}"


def _clashes(collation: Collation, left: int, right: int, links: Links) -> Iterator[Clash]:
    ours, theirs = collation.witnesses[left], collation.witnesses[right]
    asks = _asks(ours)
    if asks == _asks(theirs) or len(links.pairs) < _SHARED * max(len(ours.tokens), len(theirs.tokens)):
        return
    asking, stated = (ours, theirs) if asks else (theirs, ours)
    if (
        rhetorical(asking, sentence(asking, len(asking.tokens) - 1))
        or any(is_negation(token) for token in stated.tokens)
        or any(_disputed(collation, side) for side in (left, right))
        or "?" in stated.text
        or not stated.text.rstrip(_CLOSING).endswith(".")
        or _reported(stated, links.only_right if asks else links.only_left)
    ):
        return
    last, end = len(ours.tokens) - 1, len(theirs.tokens) - 1
    yield Clash(Side(left, last, last, last), Side(right, end, end, end), Severity.MAJOR)


def _disputed(collation: Collation, index: int) -> bool:
    """Whether copies of a witness, which have its words, differ in whether they ask."""
    return len({_asks(collation.witnesses[copy]) for copy in collation.copies(index)}) > 1


def _asks(witness: Witness) -> bool:
    return witness.text.rstrip(_CLOSING).endswith("?")


def _reported(witness: Witness, unlinked: tuple[int, ...]) -> bool:
    """Whether words of a statement report a question: such verbs anywhere, question words that it has alone."""
    own = {witness.tokens[at].lower for at in unlinked}
    return any(token.lower in ASKING for token in witness.tokens) or not own.isdisjoint(QUESTION_WORDS)
