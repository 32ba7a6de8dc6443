"""Words that a sentence can do without: of an expression, of a phrase that connects, a verb beside its noun."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from auditor.facts.polarity import stands
from auditor.lexicons.en import DATA
from auditor.lexicons.english_expressions import EXPRESSIONS
from auditor.lexicons.english_seams import BE, CONNECTIVES, CONSISTING, MAKING, SOURCE, SUPPORT
from auditor.rules.witness.content import solid
from auditor.rules.witness.loss._seam import may_be_verb
from auditor.tokens import Token

_VERBS = SUPPORT | {"get", "gets"}
_STEM = 4  # letters that a verb shares with its noun
_AGE = 4  # words between *aged* and its years: from 15 to 24


def dispensable(tokens: Sequence[Token], words: range, others: Sequence[Token]) -> bool:
    """Whether words say nothing where they stand, whatever else the other passage has."""
    return (
        _connecting(tokens, words)
        or _of_age(tokens, words, others)
        or _done_by(tokens, words)
        or _to_go(tokens, words)
    )


def of_expression(tokens: Sequence[Token], words: range) -> bool:
    """Whether a word is one of two that make an expression with the word before or behind it: a *boxing* ring."""
    if len(words) > 1 or not words:
        return False
    near = [token.lower for token in tokens[max(0, words.start - 1) : words.start + 2]]
    return any(" ".join(pair) in EXPRESSIONS for pair in pairwise(near))


def _connecting(tokens: Sequence[Token], words: range) -> bool:
    """Whether all that words say stands in one phrase that connects and says nothing."""
    said = [k for k in words if solid(tokens[k])] or words
    return any(
        stands(tokens, start, (phrase,))
        for phrase in _connectives().get(tokens[said[0]].lower, ())
        for start in range(max(0, said[-1] - phrase.count(" ")), said[0] + 1)
    )


@functools.cache
def _connectives() -> dict[str, list[str]]:
    """The phrases that connect, by each of their words."""
    found: dict[str, list[str]] = defaultdict(list)
    for phrase in CONNECTIVES:
        for word in set(phrase.split()):
            found[word].append(phrase)
    return dict(found)


def _of_age(tokens: Sequence[Token], words: range, others: Sequence[Token]) -> bool:
    """Whether words say of an age that it is one, which goes without: aged 15 to 24 *years*."""
    said = {tokens[k].lower for k in words}
    before = [token.lower for token in tokens[max(0, words.start - _AGE) : words.start]]
    return (said <= {"year", "years"} and "aged" in before) or (
        said == {"aged"} and any(token.lower == "age" for token in others)
    )


def _done_by(tokens: Sequence[Token], words: range) -> bool:
    """Whether a participle is one that a noun can do without: a step *taken* by them, news *coming* from there."""
    before, behind = (tokens[k].lower if 0 <= k < len(tokens) else "" for k in (words.start - 1, words.stop))
    kind = {"by": MAKING, "from": SOURCE, "of": CONSISTING}.get(behind)
    return kind is not None and before not in DATA.auxiliaries and all(tokens[k].lower in kind for k in words)


def supporting(tokens: Sequence[Token], words: range) -> bool:
    """Whether a verb is one that a sentence can do without: to *engage* in talks, remain *placed* under."""
    said = [k for k in words if solid(tokens[k])]
    if not said or any(tokens[k].lower not in SUPPORT for k in said):
        return False
    before = tokens[said[0] - 1].lower if said[0] else ""
    running = before not in BE and tokens[said[-1]].lower.endswith("ing")
    return before == "to" or before.startswith("remain") or running


def _to_go(tokens: Sequence[Token], words: range) -> bool:
    """Whether a word is *go* before the verb that says what for: to *go* vote."""
    behind = tokens[words.stop : words.stop + 1]
    return [tokens[k].lower for k in words] == ["go"] and any(map(may_be_verb, behind))


def in_one_verb(
    tokens: Sequence[Token], words: range, others: Sequence[Token], partners: Mapping[int, int]
) -> bool:
    """Whether the other passage has a verb and its noun in one: to make *progress*, to progress."""
    said = [tokens[k].lower for k in words if solid(tokens[k])]
    behind = words.stop
    if not said or not _VERBS.issuperset(said) or behind not in partners:
        return False
    noun, verb = tokens[behind].lower, others[partners[behind]].lower
    return noun != verb and noun[:_STEM] == verb[:_STEM]
