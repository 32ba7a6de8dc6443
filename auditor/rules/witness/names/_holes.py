"""Where grammar wants a word: what stands in a passage where a name was taken out."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from auditor import lexicons
from auditor.align.collate import Collation, Witness
from auditor.facts.names import Name
from auditor.lexicons.base import words
from auditor.model import Span

_BESIDE = 3  # words by which a hole may lie off the place of a missing name
_ARTICLES = words("the a an")
_STOP = r" ?[.,;:)](?!\.)| ['’]s\b"  # what follows a word behind which something is missing
_HOLE = re.compile(
    rf"\b(?:[Tt]he|an?)(?={_STOP}| (?:of|in|at|by|for|with|from|and|to|on|but|has|is|was|are|were|also|may)\b)"
    rf"|(?<!so )(?<!go )(?<!later )(?<!early )\b(?:[Oo]f|[Ii]n|[Aa]t|to|with|from|by|between|near|than|as|for|on)"
    rf"(?={_STOP}|\Z| (?:of|and|has|is|was|are|were)\b)"
    r"|\b(?:of|with|from|by|between)(?= (?:in|on|over|at|from|by|with)\b)"
    r"|\b[Tt]he(?= (?:will(?! of)|would|could|should|had|have)\b)|\bincluded?(?= and\b)"
    r"|(?:(?<=[\"”’] )|(?<=[\"”’], ))(?:said|says)(?=\.|, (?:one|who|an?|the)\b)"  # has no subject of its own
    r"|[\"”’],? said(?= (?:in|on|at|to|during|after)\b)"
    r"|\bDr\.(?= [a-z])|, ?,|(?:,|\b[a-z]++)(?= ['’]s\b)|\((?=[),])"
)
_SAID = re.compile(r"(?<=, )(?:said|says)(?=\.)")
_SPACED = re.compile(r"\w++(?= [.,;:])")
_VERB_FIRST = re.compile(
    r"(?:Had|Has|Have|Is|Was|Were|Will|Would|Said|Says|Reports|And|Of(?! course))\b(?=[^?]*\Z)"
)


def hole(collation: Collation, here: int, there: int, name: Name) -> Span | None:
    """The word in ``there`` behind which grammar wants a word, where the name would stand."""
    ours, theirs = collation.witnesses[here], collation.witnesses[there]
    text = theirs.document.text
    if theirs.text.islower():
        return None
    forth = collation.partners(here, there)
    place = place_of(ours, theirs, name, forth)
    before = _before(ours, name)
    leading = theirs.tokens[forth[before]].start if before in forth else None
    holes = [Span(*found.span()) for found in _HOLE.finditer(text, theirs.start, theirs.end)]
    if leading is not None and (said := _SAID.match(text, leading, theirs.end)):  # whose subject stood behind it
        holes.append(Span(*said.span()))
    spaced = [Span(*found.span()) for found in _SPACED.finditer(text, theirs.start, theirs.end)]
    for found in holes + (spaced if len(spaced) == 1 else []):
        if (
            _near(theirs, found.start, place)
            if place
            else name.proper or len(name.common) > 1 or found.start == leading
        ):
            return found
    return None


def headless(ours: Witness, theirs: Witness, name: Name, forth: Mapping[int, int]) -> Span | None:
    """The first word of theirs, where ours has it behind the subject or owner that theirs lacks."""
    text = theirs.document.text
    following = name.last + 1
    if _before(ours, name) >= 0 or following >= len(ours.tokens) or not theirs.text:
        return None
    if ours.document.text[name.end : name.end + 1] == "," and not name.proper:
        return None  # an adverb
    if theirs.text[0] in ",'’" and name.proper:
        return Span(theirs.tokens[0].start, theirs.tokens[0].end)
    if opening := _VERB_FIRST.match(text, theirs.start, theirs.end):
        return Span(*opening.span())
    if forth.get(following) != 0:
        return None
    verb = ours.tokens[following].lower
    acts = verb.endswith("ed") or verb in _verbs(ours.language)
    adverb = ours.tokens[name.first].lower.endswith("ly")
    owner = ours.document.text[name.end : name.end + 2] in ("'s", "’s")
    same = verb == theirs.tokens[0].lower
    return (
        Span(theirs.tokens[0].start, theirs.tokens[0].end) if same and ((acts and not adverb) or owner) else None
    )


@functools.cache
def _verbs(language: str) -> frozenset[str]:
    data = lexicons.language(language)
    return data.past_verbs | data.reporting_verbs | words("hopes wants plans") if data else frozenset()


def _before(ours: Witness, name: Name) -> int:
    """Index of the word before a name and its article; -1 where there is none."""
    first = name.first - 1
    while first >= 0 and ours.tokens[first].lower in _ARTICLES:
        first -= 1
    return first


def place_of(ours: Witness, theirs: Witness, name: Name, forth: Mapping[int, int]) -> range | None:
    """Indices of the words in theirs between the name's neighbours; None where these are not in order."""
    first, last = _before(ours, name), name.last + 1
    before = -1 if first < 0 else forth.get(first)
    after = len(theirs.tokens) if last == len(ours.tokens) else forth.get(last)
    if before is None or after is None or after <= before or (first < 0 and last == len(ours.tokens)):
        return None
    return range(before + 1, after)


def _near(theirs: Witness, offset: int, place: range) -> bool:
    """Whether an offset lies among the words around a place."""
    tokens = theirs.tokens[max(0, place.start - _BESIDE) : place.stop + _BESIDE]
    return bool(tokens) and tokens[0].start <= offset <= tokens[-1].end
