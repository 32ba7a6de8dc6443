"""What the scan leaves alone, paired after all where nothing else can be meant."""

from __future__ import annotations

from collections import Counter

from auditor.quotation.marks import CLOSERS, SINGLE, Mark, Marks, Pair


def reconcile(found: Marks) -> None:
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
