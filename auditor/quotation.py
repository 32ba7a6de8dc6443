"""Quotation marks: which belong together, what stands between them, and which are left without a partner.

One scan over the marks of a document, with a stack. A curly or angular mark says by its shape whether
it opens or closes, a straight one by the space around it; what stays ambiguous (a mark inside a word,
or with space on both sides) closes what is open and opens otherwise. Apostrophes, elisions and inches
are no quotation marks. A quotation may run over paragraphs, whether or not each opens it anew, up to
``REACH``. Every mark is pushed and popped at most once, so that the time is linear.
"""

from __future__ import annotations

import enum
import re
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from auditor.model import Span

REACH = 3_000
"""Characters after which a quotation that no paragraph reopens is given up."""

CLOSERS = {
    "“": "”", "«": "»", "„": "“”", "‟": "”", "»": "«»", "”": "”", "‹": "›", "›": "‹", '"': '"',
    "‘": "’", "‚": "‘’", "'": "'", "``": "''", "''": "''", "`": "'’`", ",,": "''", "<<": ">>",
}  # fmt: skip
"""What closes each mark in some language's convention, the usual partner first."""

MAKESHIFT = frozenset({"`", "``", "''", ",,", "<<"})
"""What typists put together where the keyboard has no quotation marks."""

SINGLE = frozenset("‘’‚'`")
"""Marks that may be apostrophes as well."""


class Quotation(NamedTuple):
    """``text[start:end]`` with its marks; ``text[start + 1:end - 1]`` without."""

    start: int
    end: int


class Role(enum.Enum):
    """What a mark does, as far as its neighbours tell."""

    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"


class Mark(NamedTuple):
    """A quotation mark at ``text[start:end]``, in the paragraph of that index."""

    start: int
    end: int
    text: str
    role: Role
    paragraph: int


class Pair(NamedTuple):
    """Two marks that belong together, rightly (``matched``) or for want of a better partner."""

    opener: Mark
    closer: Mark

    @property
    def matched(self) -> bool:
        return self.closer.text in CLOSERS[self.opener.text]


class Marks(NamedTuple):
    """The result: ``pairs`` nested or disjoint, by the place of their closers; the others by place.

    ``continued`` were left open at a paragraph's end and opened anew by the next paragraph.
    ``heaps`` are more marks side by side than a text can have, which the scan passes over.
    """

    pairs: list[Pair]
    unclosed: list[Mark]
    unopened: list[Mark]
    continued: list[Mark]
    heaps: list[Span]


_RUN = re.compile("[“”„‟«»‹›\"'‘’‚`]+")
_RUN_WITH_MAKESHIFT = re.compile("[“”„‟«»‹›\"'‘’‚`]+|,,|<<|>>")
_MARK = re.compile(
    r"``|(?<!')''(?!')|(?<!\S),,(?=\w)|<<(?=\s?[^\W\d])|(?<=[\w\s.,])>>"
    r"|[“”„‟«»‹›\"]"
    r"|['‘’`](?!\w)|(?<!\w)['‘‚`](?=\w)"  # inside a word it is an apostrophe
)
_OPENING = frozenset("([{/¿¡=")  # what may stand before a mark that opens, besides white space
_CLOSING = frozenset(".,;:!?)]}…/")
_DASHES = frozenset("—–-")
_SUFFIX = re.compile(r"(?:s|t|re|ve|ll|d|m)\b")  # what follows an English apostrophe
_ELIDED = re.compile(r"(?<!\w)(?:[cdjlmnst]|(?:lors|puis|jus)?qu)\Z", re.IGNORECASE)  # before a French one
_INCHES = re.compile(r"(?:(?<![\w.,])\d{1,3}(?:[.,]\d|[-\s]?\d/\d)?|['’]\s?\d{1,2}|[½¼¾])\Z")
_ELISION = re.compile(r"(?:\d0s|\d\d|em|n|til|tis|twas|twere|cause|cos|cuz|bout|nuff)\b", re.IGNORECASE)
_BEFORE_APOSTROPHE = frozenset("sxzSXZ0123456789")  # possessives, feet
_HEAP = 4  # marks side by side that are no text, unless single ones are among them
_DEPTH = 16  # open marks that are kept; more are no text


def parse(text: str, paragraphs: Sequence[Span]) -> Marks:
    """Pair the quotation marks of a text."""
    return _Scan(text, paragraphs).run()


class _Scan:
    """The state of one scan: the stack of open marks, oldest first, and what was found so far."""

    def __init__(self, text: str, paragraphs: Sequence[Span]) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self.stack: deque[Mark] = deque()
        self.found = Marks([], [], [], [], [])
        self.single_seen = False

    def run(self) -> Marks:
        current = -1
        for mark in self.marks():
            fresh = mark.paragraph != current
            current = mark.paragraph
            if not (fresh and self.enter(mark)):
                self.take(mark)
        self.found.unclosed.extend(self.stack)
        _reconcile(self.found)
        return self.found

    def marks(self) -> Iterator[Mark]:
        """Every mark that may be one of quotation, with the role that its neighbours suggest."""
        text, paragraphs = self.text, self.paragraphs
        index = 0
        for run in self.runs():
            at, behind = run.span()
            while paragraphs[index].end <= at:
                index += 1
            if behind - at > _HEAP or (behind - at == _HEAP and SINGLE.isdisjoint(run[0])):
                self.found.heaps.append(Span(at, behind))
                continue
            start, end = paragraphs[index]
            left = text[at - 1] if at > start else " "  # marks side by side share their neighbours
            while at < behind:
                match = _MARK.match(text, at, end)
                if match:
                    yield Mark(at, match.end(), match[0], self.role(left, behind, end), index)
                at = match.end() if match else at + 1

    def runs(self) -> Iterator[re.Match[str]]:
        """Characters of quotation side by side, but for the apostrophes of words."""
        makeshift = any(mark in self.text for mark in MAKESHIFT if mark[0] in ",<")
        return (_RUN_WITH_MAKESHIFT if makeshift else _RUN).finditer(self.text)

    def role(self, left: str, after: int, end: int) -> Role:
        """What a mark does that stands behind ``left`` and before ``text[after:end]``."""
        right = self.text[after] if after < end else " "
        if left.isspace() or left in _OPENING:
            if not right.isspace() and right not in _CLOSING:
                return Role.OPEN
            if left in _OPENING or (right in ".…" and not self.text[after + 1 : after + 2].isspace()):
                return Role.OPEN
            return Role.EITHER
        if right.isspace() or right in _CLOSING or right in _DASHES:
            return Role.CLOSE
        if left in _DASHES:
            return Role.OPEN
        return Role.CLOSE if _SUFFIX.match(self.text, after, end) else Role.EITHER

    def enter(self, mark: Mark) -> bool:
        """Begin a paragraph, whose first mark this is; whether the mark only goes on with a quotation.

        Single marks end with their paragraph. Double ones may go on: behind the same mark, which the
        next paragraph repeats, or behind their closing mark (a Spanish custom), or behind none.
        """
        stack = self.stack
        self.single_seen = False
        self.found.unclosed.extend(opener for opener in stack if opener.text in SINGLE)
        carried = [opener for opener in stack if opener.text not in SINGLE]
        stack.clear()
        if carried and mark.start == self.paragraphs[mark.paragraph].start:
            if mark.text == carried[0].text and mark.role is not Role.CLOSE:
                self.found.continued.extend(carried)
                return False
            if mark.text in "»”" and mark.role is Role.OPEN:
                stack.extend(carried)
                return True
        for opener in carried:
            (self.found.unclosed if mark.start - opener.start > REACH else stack).append(opener)
        return False

    def take(self, mark: Mark) -> None:
        if mark.text in SINGLE:
            self.take_single(mark)
            self.single_seen = True
        elif mark.role is Role.EITHER and self.elided(mark):
            self.found.unopened.append(mark)
        elif self.opens(mark):
            self.stack.append(mark)
            if len(self.stack) > _DEPTH:
                self.found.unclosed.append(self.stack.popleft())
        else:
            self.close(mark)

    def elided(self, mark: Mark) -> bool:
        """Whether a mark inside a word stands for a French apostrophe."""
        before = self.text[max(0, mark.start - 7) : mark.start]
        return before[-1:].isalpha() and _ELIDED.search(before) is not None

    def opens(self, mark: Mark) -> bool:
        """Whether a double mark opens, given what is open."""
        text, role = mark.text, mark.role
        here = next((o for o in reversed(self.stack) if o.text not in SINGLE), None)
        top = here.text if here else ""
        match text:
            case "“" if top == "„":
                return role is Role.OPEN
            case "“":
                return role is not Role.CLOSE
            case "«" | "‹":
                return role is Role.OPEN or top not in {text, CLOSERS[text]}
            case "»" | "›":
                return role is Role.OPEN and _REVERSED[text] not in top
            case "”":
                return role is Role.OPEN and (here is None or here.paragraph != mark.paragraph)
            case "„" | "‟" | "``" | ",," | "<<":
                return True
            case ">>":
                return False
        return role is Role.OPEN or (role is Role.EITHER and not any(o.text == text for o in self.stack))

    def close(self, mark: Mark) -> None:
        """Pair a closing double mark with its opener, the nearest of its kind, or a wrong one for want of it."""
        stack = self.stack
        doubles = [i for i in range(len(stack)) if stack[i].text not in SINGLE]
        proper = [i for i in doubles if mark.text in CLOSERS[stack[i].text]]
        partner = proper[-1] if proper else -1
        if partner < 0 and self.inches(mark):
            return
        here = doubles[-1] if doubles and stack[doubles[-1]].paragraph == mark.paragraph else -1
        if here >= 0 and (partner < 0 or stack[partner].paragraph != mark.paragraph):
            partner = here
        if partner >= 0:
            self.pair(partner, mark)
        elif not self.extended(mark, '"', str.isdigit):
            self.found.unopened.append(mark)

    def take_single(self, mark: Mark) -> None:
        stack = self.stack
        top = len(stack) - 1
        open_single = bool(stack) and stack[top].text in SINGLE
        if mark.role is Role.OPEN:
            hyphened = self.text[mark.start - 1 : mark.start] == "-"  # al-'Arabi
            if mark.text == "’" or hyphened or _ELISION.match(self.text, mark.end):
                return
            stack.append(mark)
            if len(stack) > _DEPTH:
                self.found.unclosed.append(stack.popleft())
        elif mark.role is Role.CLOSE and mark.text != "‚" and not _SUFFIX.match(self.text, mark.end):
            if open_single:
                self.pair(top, mark)
            elif self.extended(mark, "'’", "s".__eq__):
                return
            elif (
                not self.single_seen and mark.text in "'’" and self.text[mark.start - 1] not in _BEFORE_APOSTROPHE
            ):
                self.found.unopened.append(mark)

    def pair(self, index: int, mark: Mark) -> None:
        """Pair an open mark with its closing one; what was opened between them stays unclosed."""
        while len(self.stack) > index + 1:
            self.found.unclosed.append(self.stack.pop())
        self.found.pairs.append(Pair(self.stack.pop(), mark))

    def extended(self, mark: Mark, kinds: str, letter: Callable[[str], bool]) -> bool:
        """Whether the last pair's closing mark was none (12", rebels'), and this is the one."""
        if not self.found.pairs or mark.text not in kinds:
            return False
        opener, closer = self.found.pairs[-1]
        if (
            closer.text in kinds
            and closer.paragraph == mark.paragraph
            and letter(self.text[closer.start - 1])
            and (not self.stack or self.stack[-1].start < opener.start)
        ):
            self.found.pairs[-1] = Pair(opener, mark)
            return True
        return False

    def inches(self, mark: Mark) -> bool:
        """Whether a straight mark without an opener stands for inches or seconds."""
        if mark.text not in {'"', "''"} or _SUFFIX.match(self.text, mark.end):
            return False
        return _INCHES.search(self.text, max(0, mark.start - 8), mark.start) is not None


_REVERSED = {"»": "«", "›": "‹"}


def _reconcile(found: Marks) -> None:
    """Pair the two marks that are left in a paragraph: a space beside one of them hid what it does."""
    left = [mark for mark in found.unclosed + found.unopened if mark.text not in SINGLE]
    counts = Counter([mark.paragraph for mark in left])
    twos = sorted(mark for mark in left if counts[mark.paragraph] == 2)
    candidates = [
        Pair(first, second)
        for first, second in zip(twos[::2], twos[1::2], strict=True)
        if first.text != "”" and second.text in CLOSERS.get(first.text, "")
    ]
    mended: set[Mark] = set()
    if candidates:
        around = _surroundings(found.pairs, [mark for pair in candidates for mark in pair])
        for pair in candidates:
            if around[pair.opener] == around[pair.closer]:
                found.pairs.append(pair)
                mended.update(pair)
    for marks in (found.unclosed, found.unopened):
        marks[:] = sorted([mark for mark in marks if mark not in mended] if mended else marks)


def _surroundings(pairs: list[Pair], marks: list[Mark]) -> dict[Mark, Mark | None]:
    """For each mark, the opener of the innermost pair around it."""
    openers = {pair.opener for pair in pairs}
    wanted = set(marks)
    around: dict[Mark, Mark | None] = {}
    stack: list[Mark] = []
    for mark in sorted([mark for pair in pairs for mark in pair] + marks):
        if mark in wanted:
            around[mark] = stack[-1] if stack else None
        elif mark in openers:
            stack.append(mark)
        else:
            stack.pop()
    return around
