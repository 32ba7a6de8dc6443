"""The words around a finding, and what would mend it, as people read them."""

from __future__ import annotations

from typing import NamedTuple

from auditor.model import Finding
from auditor.render.safe import blanks, visible
from auditor.render.trim import common_ends

_LONGEST = 200  # characters of the offending words that are shown
_CONTEXT = 90  # characters that are shown on each side of them
_WHOLE = 60  # characters of a replacement from which only what changes is shown


class Parts(NamedTuple):
    """What stands before the finding, the finding, and what stands after it; made visible."""

    before: str
    marked: str
    after: str


def parts(finding: Finding) -> Parts:
    """The finding's excerpt, with … where it was cut; blanks among the offending words are shown."""
    start, text = finding.excerpt
    before = visible(text[: finding.start - start])
    after = visible(text[finding.end - start :])
    if len(before) > _CONTEXT:
        before = "… " + before[-_CONTEXT:].partition(" ")[2]
    if len(after) > _CONTEXT:
        after = after[:_CONTEXT].rpartition(" ")[0] + " …"
    return Parts(before, _shortened(blanks(finding.text)), after)


def remedy(finding: Finding) -> str:
    """What to do about the finding: its suggestion, or of a long one the part that changes; "" without one."""
    old, new = finding.text, finding.suggestion
    if new is None:
        return ""
    if not new:
        return "delete"
    if not old:
        return f"insert {blanks(new)}"
    if min(len(old), len(new)) <= _WHOLE:
        return _shortened(blanks(new))
    words, others = old.split(" "), new.split(" ")
    head, tail = common_ends(words, others)
    removed, added = (blanks(" ".join(side[head : len(side) - tail])) for side in (words, others))
    if not added:
        return f"delete “{_shortened(removed)}”"
    return f"“{_shortened(removed)}” → “{_shortened(added)}”" if removed else f"insert “{_shortened(added)}”"


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    half = _LONGEST // 2
    return f"{text[:half].rsplit(' ', 1)[0]} … {text[-half:].split(' ', 1)[-1]}"
