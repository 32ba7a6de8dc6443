"""Two words of two witnesses in one slot of the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.align.collate import Witness
from auditor.align.link import Links, synonymous
from auditor.facts.opposites import kindred, opposed, opposite
from auditor.facts.polarity import is_negation, negated, together
from auditor.lexicons.english_opposites import GOVERNING, SIDED, VAGUE
from auditor.lexicons.english_polarity import ARTICLES, BE, FUNCTION, REVERSING_STATEMENTS
from auditor.tokens import Token

_REACH = 3  # words among which a preposition has its noun
_GOVERNING = frozenset(GOVERNING.split())
_VAGUE = frozenset(VAGUE.split())
_STEM = 5  # letters that forms of a word share
_BEFORE = 4  # words before *for* among which is said that somebody takes sides
_TOLD = 5  # words behind *deny* or *nobody* that it makes the contrary of
_CONTENT = 2  # weights of the words around that are shared, see _clash.corresponds
_PLACED = 3
_SURE = 1
_FORMS = ("ed", "en", "wn", "ent", "ght", "ing")  # endings of verbs that have a particle
_Places = tuple[tuple[Sequence[Token], int], ...]


def governs(word: str) -> bool:
    """Whether a word, in lower case, says something only of what follows it: after, against, more."""
    return word in _GOVERNING


def governed(ours: Sequence[Token], i: int, theirs: Sequence[Token], j: int, links: Links) -> bool:
    """Whether the same words follow at once, up to a word of content: after *the war*, more *than 300*."""
    if not governs(ours[i].lower):
        return False
    partner = dict(links.pairs)
    for ahead in range(1, _REACH + 1):
        if partner.get(i + ahead) != j + ahead:
            return False
        if ours[i + ahead].lower not in FUNCTION:
            return ours[i + ahead].lower == theirs[j + ahead].lower
    return False


def akin(ours: Sequence[Token], i: int, theirs: Sequence[Token], j: int, links: Links) -> bool:
    """Whether one word opposes a synonym of the other and linked words stand on both sides of both."""
    partner = {-1: -1, len(ours): len(theirs), **dict(links.pairs)}
    if any(partner.get(i + step) != j + step for step in (-1, 1)):
        return False
    word, other = ours[i].lower, theirs[j].lower
    if {word, other} & _VAGUE or synonymous(word, other):
        return False
    return any(synonymous(o, other) for o in opposed(word)) or any(synonymous(word, o) for o in opposed(other))


def in_name(witness: Witness, i: int) -> bool:
    """Whether a capital within the sentence makes the word part of a name: the *Free* Army."""
    token = witness.tokens[i]
    return token.capitalised and i > 0 and together(witness.tokens, i, witness.document.text)


def has(tokens: Sequence[Token], word: str) -> bool:
    """Whether the word, a form of it or one of its kind is among the tokens."""
    return any(kindred(t.lower, word) or (len(word) >= _STEM and t.lower.startswith(word[:_STEM])) for t in tokens)


def paired_elsewhere(tokens: Sequence[Token], alone: Sequence[int], at: int, word: str) -> bool:
    """Whether a word of the kind of another is without a partner in another place: a ban for *forbidden*."""
    return word not in FUNCTION and has([tokens[k] for k in alone if k != at], word)


def reversed_there(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words before one make its contrary of it: not cheap, less expensive."""
    return negated(tokens, at) != (at > 0 and tokens[at - 1].lower in ("less", "least"))


def same_place(before: int, after: int, strict: bool) -> bool:
    """Whether enough of the words before and after two words is shared; ``strict`` where they change places."""
    if strict:
        return min(before, after) >= _CONTENT
    return (min(before, after) > 0 and before + after >= _PLACED) or max(before, after) >= _SURE


def excused(ours: Sequence[Token], i: int, theirs: Sequence[Token], j: int, links: Links) -> bool:
    """Whether two opposites are none as they stand here: a few, a vaccine against measles, the end has begun."""
    places = ((ours, i), (theirs, j))
    if {ours[i].lower, theirs[j].lower} == {"for", "against"}:
        before = [t.lower for tokens, at in places for t in tokens[max(0, at - _BEFORE) : at]]
        if not any(word.startswith(SIDED) for word in before):
            return True
    return (
        _of_others(ours, i, theirs, j, links)
        or _some(places)
        or _noun_and_verb(places)
        or _denied_contrary(places)
        or any(_particle(*place) or _left_over(*place) for place in places)
    )


def _of_others(ours: Sequence[Token], i: int, theirs: Sequence[Token], j: int, links: Links) -> bool:
    """Whether the words are his and hers, and of the noun of one the partner stands elsewhere."""
    here, there = _noun(ours, i), _noun(theirs, j)
    return {ours[i].lower, theirs[j].lower} == {"his", "her"} and any(
        (a == here) != (b == there) for a, b in links.pairs
    )


def _noun(tokens: Sequence[Token], at: int) -> int:
    """The first word of content behind one."""
    return next((k for k in range(at + 1, len(tokens)) if tokens[k].lower not in FUNCTION), len(tokens))


def _denied_contrary(places: _Places) -> bool:
    """Whether one denies and the other affirms the contrary: denied being guilty, nobody survived."""
    keys = [tokens[at] for tokens, at in places]
    if not any(key.lower.startswith(REVERSING_STATEMENTS) or is_negation(key) for key in keys):
        return False
    ours, theirs = ([t.lower for t in tokens[at + 1 : at + 1 + _TOLD]] for tokens, at in places)
    return any(opposite(one, other) for one in ours for other in theirs)


def _some(places: _Places) -> bool:
    """Whether one of the words is *few* in *a few*, or *little* in *a little*."""
    return any(
        tokens[at].lower in ("few", "little") and at > 0 and tokens[at - 1].lower == "a" for tokens, at in places
    )


def _particle(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that may be a verb belongs to the one before: thrown *back*."""
    return tokens[at].lower == "back" and at > 0 and tokens[at - 1].lower.endswith(_FORMS)


def _left_over(tokens: Sequence[Token], at: int) -> bool:
    """Whether *left* says what remains: is left, is also left."""
    return tokens[at].lower == "left" and any(token.lower in BE for token in tokens[max(0, at - 2) : at])


def _noun_and_verb(places: _Places) -> bool:
    """Whether an article makes a noun of one of the words and the other is a verb: the end, has started."""
    nouns = [at > 0 and tokens[at - 1].lower in ARTICLES for tokens, at in places]
    verbs = [tokens[at].lower.endswith(("ed", "ing")) for tokens, at in places]
    return nouns[0] != nouns[1] and verbs[0] != verbs[1]
