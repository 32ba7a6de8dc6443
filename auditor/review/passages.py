"""The words of a finding beside those of a witness, cut to what matters and marked word by word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from auditor.compare.words import Kind, Piece, marked
from auditor.model import Evidence, Finding, Span
from auditor.render.excerpt import parts
from auditor.render.safe import blanks, visible
from auditor.review.groups import Group

_REACH = 400  # characters on each side of a finding that are compared
_LONGEST = 160  # characters of equal words that are shown whole
_ENDS = 60  # characters at the ends of longer ones
_WORDS = 200  # characters of differing words that are shown


class Stretch(NamedTuple):
    """Words made visible, how they stand to the other wording, and whether they are what was found."""

    text: str
    kind: Kind = Kind.SAME
    found: bool = False


Stretches = tuple[Stretch, ...]


def alone(finding: Finding) -> Stretches:
    """The finding in its sentence."""
    before, found, after = parts(finding)
    return tuple(s for s in (Stretch(before), Stretch(found, found=True), Stretch(after)) if s.text or s.found)


def compared(group: Group, witness: Evidence) -> tuple[Stretches, Stretches]:
    """The passage of a group's first finding, and the witness's."""
    finding = group.first
    start, text = (group.passage.start, group.passage.text) if group.passage else _around(finding)
    low = max(start, finding.start - _REACH)
    text, start = text[low - start : max(finding.end + _REACH - start, 0)], low
    found = Span(*(min(max(0, place - start), len(text)) for place in (finding.start, finding.end)))
    left, right = marked(text, witness.text[: 2 * _REACH], group.language)
    return tuple(_shortened(_cut(left, found))), tuple(_shortened((p.text, p.kind, False) for p in right))


def _around(finding: Finding) -> tuple[int, str]:
    """The words around a finding, with … where its sentence goes on, and where in the document they begin."""
    before, _, after = parts(finding)
    return finding.start - len(before), f"{before}{finding.text}{after}"


def _cut(pieces: Iterable[Piece], found: Span) -> Iterator[tuple[str, Kind, bool]]:
    """Pieces cut at the ends of the finding, whose own are one; no blanks beside it are marked."""
    at = 0
    before: list[tuple[str, Kind, bool]] = []
    inside = ""
    after: list[tuple[str, Kind, bool]] = []
    for text, kind in pieces:
        low, high = (min(max(0, place - at), len(text)) for place in found)
        words, rest = text[:low].rstrip(), text[high:].lstrip()
        before += [(words, kind, False), (text[len(words) : low], Kind.SAME, False)]
        inside += text[low:high]
        after += [(text[high : len(text) - len(rest)], Kind.SAME, False), (rest, kind, False)]
        at += len(text)
    yield from (piece for piece in before if piece[0])
    yield inside, Kind.SAME, True
    yield from (piece for piece in after if piece[0])


def _shortened(stretches: Iterable[tuple[str, Kind, bool]]) -> Iterator[Stretch]:
    """The words made visible; of long ones their ends, or where all are equal their beginning."""
    listed = list(stretches)
    for i, (text, kind, found) in enumerate(listed):
        if kind is Kind.SAME and not found:
            head, tail = (_ENDS if i else 0), (_ENDS if i + 1 < len(listed) else 0)
            yield Stretch(_folded(visible(text), head if head or tail else _WORDS, tail, _LONGEST))
        else:
            shown = blanks(text) if found else visible(text)
            yield Stretch(_folded(shown, _WORDS // 2, _WORDS // 2, _WORDS), kind, found)


def _folded(text: str, head: int, tail: int, longest: int) -> str:
    """The text, or of a long one its ends, cut between words."""
    if len(text) <= longest:
        return text
    before = text[:head].rpartition(" ")[0] or text[:head]
    after = text[len(text) - tail :]
    after = after.partition(" ")[2] or after
    return " ".join(part for part in (before, "…", after) if part)
