"""The scan that pairs quotation marks, with the stack of those that are open."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Sequence

from auditor.model import Span
from auditor.quotation.find import SUFFIX, marks
from auditor.quotation.marks import CLOSERS, SINGLE, Mark, Marks, Pair, Role
from auditor.quotation.mend import reconcile

REACH = 3_000
"""Characters after which a quotation that no paragraph reopens is given up."""

_REVERSED = {"»": "«", "›": "‹"}
_ELIDED = re.compile(
    r"(?<!\w)(?:[cdjlmnst]|(?:lors|puis|jus)?qu)\Z", re.IGNORECASE
)  # what stands before a French apostrophe
_INCHES = re.compile(r"(?:(?<![\w.,])\d{1,3}(?:[.,]\d|[-\s]?\d/\d)?|['’]\s?\d{1,2}|[½¼¾])\Z")
_ELISION = re.compile(r"(?:\d0s|\d\d|em|n|til|tis|twas|twere|cause|cos|cuz|bout|nuff)\b", re.IGNORECASE)
_BEFORE_APOSTROPHE = frozenset("sxzSXZ0123456789")  # possessives, feet
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
        for mark in marks(self.text, self.paragraphs, self.found.heaps):
            fresh = mark.paragraph != current
            current = mark.paragraph
            if not (fresh and self.enter(mark)):
                self.take(mark)
        self.found.unclosed.extend(self.stack)
        reconcile(self.found)
        return self.found

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
        elif mark.role is Role.CLOSE and mark.text != "‚" and not SUFFIX.match(self.text, mark.end):
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
        if mark.text not in {'"', "''"} or SUFFIX.match(self.text, mark.end):
            return False
        return _INCHES.search(self.text, max(0, mark.start - 8), mark.start) is not None
