"""What speaks for and against a gap being a loss, as numbers."""

from __future__ import annotations

from collections.abc import Mapping

from rapidfuzz.distance import JaroWinkler

from auditor import words
from auditor.align.collate import Witness
from auditor.lexicons.en import DATA
from auditor.lexicons.english_seams import BOUND, DETERMINER, LOOSE, SLIGHT
from auditor.rules.witness.loss._seam import is_verb, may_be_verb
from auditor.tokens import NUMBER, Token

_WITHIN = 5  # words on either side in which a paraphrase of the lost word may stand
_RUN = 4  # aligned neighbours beyond which more prove nothing
_ADJECTIVAL = ("al", "ive", "ous", "ic", "ful", "ary", "able", "ible", "ish", "less", "ent", "ant")


def weighty(token: Token) -> bool:
    """Whether a token is a word of content or a number."""
    return token.lower not in DATA.function_words and token.lower not in SLIGHT


def verbs(around: tuple[Token, ...], lost: tuple[Token, ...]) -> dict[str, float]:
    """Whether the clause is left without its verb."""
    none = not any(may_be_verb(t) for t in around)
    return {
        "verb lost": any(is_verb(t) for t in lost) and not any(is_verb(t) for t in around),
        "no verb": none,
        "only verb lost": none and any(may_be_verb(t) for t in lost),
    }


def relative(witness: Witness, index: int) -> tuple[Token | None, Token | None]:
    """The tokens at an index and behind it, with spans into the witness's own text."""
    two = []
    for i in (index, index + 1):
        token = witness.tokens[i] if 0 <= i < len(witness.tokens) else None
        two.append(token and token._replace(start=token.start - witness.start, end=token.end - witness.start))
    return two[0], two[1]


def shifted(witness: Witness) -> tuple[Token, ...]:
    """The witness's tokens with spans into its own text."""
    return tuple(t._replace(start=t.start - witness.start, end=t.end - witness.start) for t in witness.tokens)


def lost_words(theirs: Witness, lost: range, ours: Witness, loose: list[int]) -> dict[str, float]:
    tokens = [theirs.tokens[k] for k in lost if weighty(theirs.tokens[k])]
    spellings = [t.lower for t in tokens]
    first = theirs.tokens[lost[0]].lower
    return {
        "words": min(len(tokens), 4),
        "name": any(t.capitalised and t.start > theirs.start for t in tokens),
        "number": any(t.shape == NUMBER for t in tokens),
        "adverb": all(w.endswith("ly") for w in spellings),
        "adjective": all(w.endswith(_ADJECTIVAL) for w in spellings),
        "participle": spellings[-1].endswith("ed"),
        "gerund": spellings[-1].endswith("ing"),
        "common": min(words.zipf(w, "en") for w in spellings) / 3,
        "phrase": first in BOUND or first in LOOSE,
        "open phrase": theirs.tokens[lost[-1]].lower in BOUND | LOOSE,
        "article": first in DETERMINER,
        "joined": "and" in (first, theirs.tokens[lost[-1]].lower),
        "alike": max(
            (JaroWinkler.similarity(w, ours.tokens[i].lower) for w in spellings for i in loose), default=0
        ),
        "said elsewhere": max(
            (_likeness(w, t.lower) for w in spellings for t in ours.tokens if weighty(t)), default=0
        ),
    }


def surroundings(ours: Witness, left: int, right: int, loose: list[int]) -> dict[str, float]:
    before, after = relative(ours, left)[0], relative(ours, right)[0]
    return {
        "function words between": right - left - 1,
        "loose words near": min(4, sum(left - _WITHIN <= i <= right + _WITHIN for i in loose)),
        f"left {_class(before)}": 1,
        f"right {_class(after)}": 1,
        f"mark {_mark(ours.text, before, after)}": 1,
    }


def _mark(text: str, before: Token | None, after: Token | None) -> str:
    between = text[before.end if before else 0 : after.start if after else len(text)]
    return next((mark for mark in '.;:,"“”()' if mark in between), "none")


def _class(token: Token | None) -> str:
    if token is None:
        return "end"
    for name, members in (
        ("determiner", DETERMINER),
        ("preposition", BOUND | LOOSE),
        ("auxiliary", DATA.auxiliaries),
    ):
        if token.lower in members:
            return name
    if token.shape == NUMBER:
        return "number"
    if token.lower.endswith(("'s", "’s")):
        return "owner"
    if not weighty(token):
        return "function word"
    return "name" if token.capitalised else "participle" if token.lower.endswith("ed") else "word"


def runs(back: Mapping[int, int], before: int, after: int) -> dict[str, float]:
    """How many neighbours are linked in the same order before and behind the gap."""
    lengths = []
    for start, step in ((before, -1), (after, 1)):
        run = 0
        while run < _RUN and back.get(start + step * run) == back[start] + step * run:
            run += 1
        lengths.append(run)
    return {"run before": lengths[0], "run behind": lengths[1], "enclosed": min(lengths) >= 2}


def _likeness(one: str, other: str) -> float:
    """Jaro-Winkler similarity, 1 for a part of a compound (general in secretary-general)."""
    return 1 if "-" in other and one in other.split("-") else JaroWinkler.similarity(one, other)
