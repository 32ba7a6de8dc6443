"""A finding as a review shows it: what is wrong, where, what witnesses say, and what was decided.

Article text is put into ``Text`` objects only, never into markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.text import Text

from auditor.compare.words import Kind
from auditor.model import Decision, Finding
from auditor.render import names
from auditor.render.console import COLOUR
from auditor.render.excerpt import remedy
from auditor.render.safe import visible
from auditor.render.signs import AROUND
from auditor.review.fit import BETWEEN, Fit, beside
from auditor.review.groups import Group
from auditor.review.passages import Stretch, Stretches, alone, compared
from auditor.review.state import State, View
from auditor.rules.base import Rule

DECIDED = {
    Decision.DEFECT: ("defect", "yellow"),
    Decision.FALSE_ALARM: ("false alarm", "green"),
    Decision.KNOWN: ("known, by a baseline", "cyan"),
}
_STYLE = {Kind.CHANGED: "bold yellow", Kind.ONLY: "bold green", Kind.MOVED: "bold cyan"}
_WITNESSES = 4
_PLACES = 5
_LONGEST = 400  # characters that are cited of the same article
_TWO = 60  # columns that two wordings beside each other need


def body(state: State, group: Group, rule: Rule | None, fit: Fit) -> Iterator[Text]:
    """The lines of a group's first finding."""
    first = group.first
    yield Text()
    grade = (f" {first.severity.label.upper()} ", f"bold reverse {COLOUR[first.severity]}")
    yield from fit.wrapped(Text.assemble(grade, (f"  {first.code} {first.name}", "dim")))
    yield from fit.wrapped(Text(visible(names.message(first)), style="bold"))
    if rule:
        yield from fit.wrapped(Text(rule.summary(), style="dim"))
    yield Text()
    yield from _words(state.view, group, fit)
    if said := [*_mending(state, first, fit)]:
        yield from [*said, Text()]
    yield from _together(group, fit)


def _words(view: View, group: Group, fit: Fit) -> Iterator[Text]:
    """The passage, and what is said in its place."""
    first = group.first
    cited = first.evidence if view is not View.OFF else ()
    others = [evidence for evidence in cited if evidence.document != first.document]
    pairs = [(evidence, *compared(group, evidence)) for evidence in others[:_WITNESSES]]
    there = [(visible(names.near(evidence.document, first.document)), theirs) for evidence, _, theirs in pairs]
    if pairs and view is View.SIDE and fit.width >= _TWO:
        yield from _columns(pairs[0][1], there, fit)
    else:
        yield from [Text("here", style="dim")] if pairs else []
        yield from fit.wrapped(_text(pairs[0][1] if pairs else alone(first), fit), 2)
        for name, theirs in there:
            yield from fit.wrapped(Text(name, style="dim"))
            yield from fit.wrapped(_text(theirs, fit), 2)
    if len(others) > _WITNESSES:
        yield Text(f"  and {len(others) - _WITNESSES} more", style="dim")
    for evidence in cited:
        if evidence.document == first.document:
            yield Text("in the same article", style="dim")
            yield from fit.wrapped(Text(visible(evidence.text[:_LONGEST])), 2)
    yield Text()


def _columns(ours: Stretches, there: Sequence[tuple[str, Stretches]], fit: Fit) -> Iterator[Text]:
    """The passage at the left, its witnesses at the right."""
    width = (fit.width - BETWEEN) // 2
    left = [Text("here", style="dim"), *fit.wrapped(_text(ours, fit), 0, width)]
    right: list[Text] = []
    for name, theirs in there:
        right += [Text()] * bool(right)
        right += fit.wrapped(Text(name, style="dim"), 0, width)
        right += fit.wrapped(_text(theirs, fit), 0, width)
    yield from beside(left, right, width)


def legend(fit: Fit) -> Text:
    """How words of witnesses are marked."""
    words = {Kind.CHANGED: "other words", Kind.ONLY: "only there", Kind.MOVED: "elsewhere"}
    shown = (_text([Stretch(word, kind)], fit) for kind, word in words.items())
    return Text("  ").join([Text("Against witnesses:"), *shown])


def _text(stretches: Iterable[Stretch], fit: Fit) -> Text:
    """Words with their marks: colours, or signs where there are none."""
    text = Text()
    for words, kind, found in stretches:
        if found:
            text.append(*((words, "bold reverse") if fit.colour and words else (f"⟦{words}⟧", "bold")))
        elif kind is Kind.SAME:
            text.append(words)
        else:
            before, after = ("", "") if fit.colour else AROUND[kind]
            text.append(f"{before}{words}{after}", _STYLE[kind])
    return text


def _mending(state: State, finding: Finding, fit: Fit) -> Iterator[Text]:
    """What should stand there, and what was decided and noted."""
    verdict = state.verdict
    own = verdict.suggestion if verdict else None
    if own is not None:
        yield from fit.wrapped(Text.assemble("→ ", (visible(own) or "delete", "green"), ("  (yours)", "dim")))
    elif fix := remedy(finding):
        yield from fit.wrapped(Text.assemble("→ ", (fix, "green")))
    if verdict:
        word, colour = DECIDED[verdict.decision]
        yield from fit.wrapped(Text.assemble(("decided: ", "dim"), (word, f"bold {colour}")))
    if note := state.note or (verdict.note if verdict else ""):
        yield from fit.wrapped(Text.assemble(("note: ", "dim"), (visible(note), "italic")))


def _together(group: Group, fit: Fit) -> Iterator[Text]:
    """The other findings that the decision holds for."""
    others = group.findings[1:]
    if others:
        yield from fit.wrapped(Text(f"Decided together with {names.count(len(others), 'other')}:", style="dim"))
    for other in others[:_PLACES]:
        place = f"{names.near(other.document, group.first.document)}:{other.line}:{other.column}"
        yield from fit.wrapped(Text(visible(f"{place}  “{other.text[:_LONGEST]}”"), style="dim"), 2)
    if len(others) > _PLACES:
        yield Text(f"  and {len(others) - _PLACES} more", style="dim")


def place(finding: Finding, width: int) -> str:
    """Where a finding stands, cut at its left where that is long."""
    named = visible(f"{finding.document}:{finding.line}:{finding.column}")
    return named if len(named) <= width else f"…{named[-max(1, width - 1) :]}"
