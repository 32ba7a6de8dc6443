"""WIT031 moved-quotation-marks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from auditor.align.collate import Collation, Witness
from auditor.facts.names import closed
from auditor.model import Severity, Span
from auditor.quotation import parse
from auditor.rules.base import Category, Found, Hit, Witnesses, WitnessRule
from auditor.rules.witness.cite import evidence
from auditor.rules.witness.speech._compare import LANGUAGES

_LINKED = 0.6  # share of the shorter witness's words that the other must have


class Marked(NamedTuple):
    """What stands between quotation marks, with the numbers of its tokens."""

    span: Span
    tokens: frozenset[int]


class MovedQuotationMarks(WitnessRule):
    """Quotation marks that another witness has around other words of the same sentence.

    Why it matters: marks say which words are somebody's own; moved to other words they make the paper say what
    the speaker said, and the speaker what the paper said.

    Not flagged: marks that one witness lacks; quotations that overlap, or whose words the other has not.
    """

    code = "WIT031"
    name = "moved-quotation-marks"
    category = Category.MISTRANSLATION
    severity = Severity.MINOR
    languages = LANGUAGES
    VALID = (
        Witnesses(
            (
                "The “liberation of the town” was a mistake, he said.",
                "The “liberation” of the town was a mistake, he said.",
            )
        ),
        Witnesses(("He called the raid a “mistake” on Friday.", "He called the raid a mistake on Friday.")),
        Witnesses(
            (
                'He excels in "drums" (snare "full touch"), and in song.',
                'He excels in \'drums " (snare" full touch "), and in song.',
            )
        ),
        Witnesses(
            (
                "“The raid was a mistake,” he said, “and a crime against the town.”",
                "“The raid was a mistake and a crime against the town,” he said.",
            )
        ),
    )
    INVALID = (
        Witnesses(
            (
                "He wants to ⟦“win the town back”⟧ and to forgive nobody.",
                "He wants to win the town back, and says that he will ⟦“forgive nobody”⟧.",
            )
        ),
        Witnesses(
            (
                "The ⟦“liberation”⟧ of the town was a grave mistake, said the mayor.",
                "The liberation of the town was a ⟦“grave mistake”⟧, said the mayor.",
            )
        ),
        Witnesses(
            (
                "The ⟦“pause”⟧ in the talks was a grave mistake, he said.",
                "The ⟦“pause”⟧ in the talks was a grave mistake, he said.",
                "The pause in the talks was a ⟦“grave mistake”⟧, he said.",
            )
        ),
    )

    def check(self, collation: Collation) -> Iterator[Found]:
        texts: dict[str, list[int]] = defaultdict(list)
        for k, witness in enumerate(collation.witnesses):
            if witness.language in LANGUAGES:
                texts[witness.text].append(k)
        marked = {k: marks for k, *_ in texts.values() if (marks := _marked(collation.witnesses[k]))}
        for i, j in combinations(marked, 2):
            left, right, ours, theirs = collation.witnesses[i], collation.witnesses[j], marked[i], marked[j]
            forth = collation.links(i, j).right_of()
            if len(forth) < _LINKED * min(len(left.tokens), len(right.tokens)):
                continue
            here = _bare(left, ours, theirs, forth)
            there = _bare(right, theirs, ours, {b: a for a, b in forth.items()})
            if here and there:
                yield from _found(collation, texts[left.text], here.span, right, there.span)
                yield from _found(collation, texts[right.text], there.span, left, here.span)


def _marked(witness: Witness) -> list[Marked]:
    """The outermost quotations of a witness."""
    found: list[Marked] = []
    pairs = parse(witness.text, [Span(0, len(witness.text))]).pairs
    for pair in sorted(pairs, key=lambda pair: pair.opener.start):
        start, end = witness.start + pair.opener.end - 1, witness.start + pair.closer.start + 1
        if not found or start >= found[-1].span.end:
            inside = frozenset(k for k, t in enumerate(witness.tokens) if start < t.start and t.end < end)
            found.append(Marked(Span(start, end), inside))
    return found


def _bare(
    witness: Witness, ours: Sequence[Marked], theirs: Sequence[Marked], forth: Mapping[int, int]
) -> Marked | None:
    """A quotation whose words the other witness has, all of them, and none between marks."""
    quoted = frozenset(k for mark in theirs for k in mark.tokens)
    light = closed(witness.language)
    for mark in ours:
        solid = [k for k in mark.tokens if witness.tokens[k].lower not in light]
        if solid and _opens(witness, mark) and all(k in forth and forth[k] not in quoted for k in solid):
            return mark
    return None


def _opens(witness: Witness, mark: Marked) -> bool:
    """Whether a quotation begins with a word: before a blank or a stop the mark may close another one."""
    first = witness.document.text[mark.span.start + 1]
    return not first.isspace() and first not in ",.;:()"


def _found(
    collation: Collation, copies: Sequence[int], ours: Span, there: Witness, theirs: Span
) -> Iterator[Found]:
    """A finding in each copy of a witness; ``ours`` is the span in the first one."""
    first = collation.witnesses[copies[0]]
    words = first.document.text[slice(*ours)], there.document.text[slice(*theirs)]
    message = "{} is in quotation marks here, {} in {}".format(*words, there.document.id)
    for here in (collation.witnesses[k] for k in copies):
        start, end = (offset - first.start + here.start for offset in ours)
        yield Found(here.document.id, Hit(start, end, message, evidence=(evidence(there, *theirs),)))
